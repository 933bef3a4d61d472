import { insertAudit } from '../../db/audit.ts';
import { deleteTermsToCome } from '../../db/terms.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';

/**
 * Takes back a version whose time has not come: nobody has agreed to it.
 *
 * @throws {ServiceError} `conflict` once it is, or was, in force, and for a version that does not exist.
 */
export async function withdrawTerms(
  deps: Deps,
  actor: Actor,
  input: { siteId: string; version: number },
): Promise<void> {
  const { siteId, version } = input;
  await assertRight(deps.db, actor, siteId, 'terms.edit');
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  if (!Number.isSafeInteger(version) || version < 1 || version > 1e9) throw new ServiceError('not-found');
  await deps.transaction(async (tx) => {
    const now = deps.now();
    if (!(await deleteTermsToCome(tx, { siteId, version, now }))) throw new ServiceError('conflict');
    await insertAudit(tx, {
      siteId,
      actor: { kind: 'account', id: actor.id },
      action: 'terms.withdraw',
      subject: { kind: 'terms', id: String(version) },
      at: now,
    });
  });
}
