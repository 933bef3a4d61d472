import { insertAudit } from '../../db/audit.ts';
import { updateThreadState } from '../../db/thread-states.ts';
import type { ThreadState } from '../../protocol/states.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';

/** Opens, pauses or closes a thread. */
export async function setThreadState(
  deps: Deps,
  actor: Actor,
  input: { siteId: string; threadId: string; state: ThreadState },
): Promise<void> {
  await assertRight(deps.db, actor, input.siteId, 'thread.manage');
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  const now = deps.now();
  await deps.transaction(async (tx) => {
    if (!(await updateThreadState(tx, { ...input, now }))) throw new ServiceError('not-found');
    await insertAudit(tx, {
      siteId: input.siteId,
      actor: { kind: 'account', id: actor.id },
      action: `thread.${input.state}`,
      subject: { kind: 'thread', id: input.threadId },
      at: now,
    });
  });
}
