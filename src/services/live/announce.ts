import type { Database } from '../../db/database.ts';
import { notifyLive } from '../../db/live.ts';
import type { LiveChange } from '../../protocol/live.ts';
import type { Deps } from '../deps.ts';

/** Tells desks that are open, once the transaction is committed; nobody where the runtime holds no connections open. */
export async function announce(deps: Deps, tx: Database, change: LiveChange): Promise<void> {
  if (deps.live !== undefined) await notifyLive(tx, change);
}
