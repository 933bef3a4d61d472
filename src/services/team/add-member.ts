import { findAccountByEmail } from '../../db/accounts.ts';
import { insertAudit } from '../../db/audit.ts';
import { upsertMember } from '../../db/members.ts';
import { findSite } from '../../db/sites.ts';
import type { Role } from '../../protocol/states.ts';
import type { Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';

/**
 * Gives an account that is there already a role on a site. Only the command line does.
 *
 * @throws {ServiceError} `not-found` without such a site or account.
 */
export async function addMember(
  deps: Deps,
  input: { siteId: string; email: string; role: Role },
): Promise<void> {
  const { siteId, email, role } = input;
  const now = deps.now();
  await deps.transaction(async (tx) => {
    const account = await findAccountByEmail(tx, email);
    if (account === undefined || (await findSite(tx, siteId)) === undefined)
      throw new ServiceError('not-found');
    await upsertMember(tx, { siteId, accountId: account.id, role, now });
    await insertAudit(tx, {
      siteId,
      actor: { kind: 'command-line' },
      action: 'member.role',
      subject: { kind: 'account', id: account.id },
      details: { after: role },
      at: now,
    });
  });
}
