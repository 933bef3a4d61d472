import { and, eq } from 'drizzle-orm';
import type { ThreadState } from '../protocol/states.ts';
import type { Database } from './database.ts';
import { threads } from './schema/index.ts';

/** Whether there was such a thread. */
export async function updateThreadState(
  tx: Database,
  change: { siteId: string; threadId: string; state: ThreadState; now: Date },
): Promise<boolean> {
  const changed = await tx
    .update(threads)
    .set({ state: change.state, ...(change.state === 'open' ? { openedAt: change.now } : {}) })
    .where(and(eq(threads.siteId, change.siteId), eq(threads.id, change.threadId)))
    .returning({ id: threads.id });
  return changed.length === 1;
}
