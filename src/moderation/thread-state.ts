import type { ThreadState } from '../protocol/states.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What a thread's state hangs on. */
export interface ThreadStanding {
  readonly state: ThreadState;
  readonly createdAt: Date;
  /** When a moderator last opened it. */
  readonly openedAt: Date | null;
}

/**
 * A thread's state as it counts at `now`: what is open closes by itself `closeAfterDays` days after it began, or was opened
 * again; 0 days close nothing.
 */
export function toThreadState(thread: ThreadStanding, closeAfterDays: number, now: Date): ThreadState {
  if (thread.state !== 'open' || closeAfterDays === 0) return thread.state;
  const since = Math.max(thread.createdAt.getTime(), thread.openedAt?.getTime() ?? 0);
  return now.getTime() - since >= closeAfterDays * DAY_MS ? 'closed' : 'open';
}
