import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLog } from '../../src/runtime/log.ts';
import { startScheduler } from '../../src/runtime/scheduler.ts';

describe('startScheduler', () => {
  const logged: string[] = [];
  const log = createLog(
    (line) => logged.push(line),
    () => new Date(0),
  );
  beforeEach(() => {
    vi.useFakeTimers();
    logged.length = 0;
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('runs a task again after each interval', async () => {
    const run = vi.fn(async () => {});
    const scheduler = startScheduler([{ name: 'sweep', everySeconds: 60, run }], log);
    await vi.advanceTimersByTimeAsync(180_000);
    expect(run).toHaveBeenCalledTimes(3);
    await scheduler.stop();
  });

  it('goes on after a failure, which it logs', async () => {
    const run = vi.fn().mockRejectedValueOnce(new Error('no')).mockResolvedValue(undefined);
    const scheduler = startScheduler([{ name: 'sweep', everySeconds: 60, run }], log);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(run).toHaveBeenCalledTimes(2);
    expect(logged).toHaveLength(1);
    expect(JSON.parse(logged[0]!)).toMatchObject({ task: 'sweep', error: { message: 'no' } });
    await scheduler.stop();
  });

  it('never runs a task twice at a time, and waits for it when it is stopped', async () => {
    let end = () => {};
    const run = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          end = resolve;
        }),
    );
    const scheduler = startScheduler([{ name: 'slow', everySeconds: 1, run }], log);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(run).toHaveBeenCalledTimes(1);
    let isStopped = false;
    const stopped = scheduler.stop().then(() => {
      isStopped = true;
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(isStopped).toBe(false);
    end();
    await stopped;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
