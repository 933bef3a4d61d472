import type { Log } from '../services/deps.ts';

export interface Task {
  readonly name: string;
  readonly everySeconds: number;
  readonly run: () => Promise<void>;
}

/** Runs each task again and again, never two runs of one at a time; a failure is logged and does not stop it. */
export function startScheduler(tasks: readonly Task[], log: Log): { stop(): Promise<void> } {
  let isStopped = false;
  const timers = new Map<Task, NodeJS.Timeout>();
  const running = new Map<Task, Promise<void>>();

  const run = async (task: Task) => {
    try {
      await task.run();
    } catch (error) {
      log.error('a scheduled task failed', { task: task.name, error });
    } finally {
      running.delete(task);
      if (!isStopped) plan(task);
    }
  };
  const plan = (task: Task) => {
    timers.set(
      task,
      setTimeout(() => running.set(task, run(task)), task.everySeconds * 1000),
    );
  };
  for (const task of tasks) plan(task);
  return {
    /** Answers when what was running has ended. */
    async stop() {
      isStopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all(running.values());
    },
  };
}
