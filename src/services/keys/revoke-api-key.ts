import { revokeApiKey as updateRevoked } from '../../db/api-keys.ts';
import { insertAudit } from '../../db/audit.ts';
import type { Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';

/** Ends a key at once. @throws {ServiceError} `not-found` when there is no such live key. */
export async function revokeApiKey(deps: Deps, input: { siteId: string; id: string }): Promise<void> {
  const now = deps.now();
  await deps.transaction(async (tx) => {
    if (!(await updateRevoked(tx, { ...input, now }))) throw new ServiceError('not-found');
    await insertAudit(tx, {
      siteId: input.siteId,
      actor: { kind: 'command-line' },
      action: 'key.revoke',
      subject: { kind: 'key', id: input.id },
      at: now,
    });
  });
}
