import { insertApiKey } from '../../db/api-keys.ts';
import { insertAudit } from '../../db/audit.ts';
import { newId } from '../../db/ids.ts';
import { findSite } from '../../db/sites.ts';
import type { Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { createApiKey, hashApiKey } from './api-key.ts';

/** Makes a key for the publisher's server. It is shown once: only its hash is kept. @throws {ServiceError} `not-found`. */
export async function issueApiKey(
  deps: Deps,
  input: { siteId: string; name: string },
): Promise<{ id: string; key: string }> {
  const key = createApiKey();
  const hash = await hashApiKey(key);
  const now = deps.now();
  const id = newId(now);
  await deps.transaction(async (tx) => {
    if ((await findSite(tx, input.siteId)) === undefined) throw new ServiceError('not-found');
    await insertApiKey(tx, { siteId: input.siteId, id, name: input.name, hash, createdAt: now });
    await insertAudit(tx, {
      siteId: input.siteId,
      actor: { kind: 'command-line' },
      action: 'key.add',
      subject: { kind: 'key', id },
      details: { name: input.name },
      at: now,
    });
  });
  return { id, key };
}
