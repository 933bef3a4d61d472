import { insertAudit } from '../../db/audit.ts';
import { deleteMember, findRole, listMembers, upsertMember } from '../../db/members.ts';
import { hasRight } from '../../moderation/permissions.ts';
import type { Role } from '../../protocol/states.ts';
import { createAccountLink } from '../accounts/account-links.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';

export async function listTeam(deps: Deps, actor: Actor, siteId: string) {
  await assertRight(deps.db, actor, siteId, 'team.manage');
  return listMembers(deps.db, siteId);
}

/** Who decides on the site, by name: what a view can be narrowed to. */
export async function listModerators(
  deps: Deps,
  actor: Actor,
  siteId: string,
): Promise<readonly { accountId: string; name: string }[]> {
  await assertRight(deps.db, actor, siteId, 'queue.read');
  const members = await listMembers(deps.db, siteId);
  return members
    .filter(({ role }) => hasRight(role, 'comment.decide'))
    .map(({ accountId, name }) => ({ accountId, name }));
}

/** A one-time link with which a person joins the team; the owner hands it over. */
export async function inviteToTeam(
  deps: Deps,
  actor: Actor,
  input: { siteId: string; origin: string; email: string; role: Role },
): Promise<{ link: string }> {
  await assertRight(deps.db, actor, input.siteId, 'team.manage');
  const { siteId, role, email } = input;
  return { link: await createAccountLink(deps, input.origin, { email, grant: { siteId, role } }) };
}

/** Changes a member's role, or ends the membership with `role: null`. The last owner stays. */
export async function setTeamRole(
  deps: Deps,
  actor: Actor,
  input: { siteId: string; accountId: string; role: Role | null },
): Promise<void> {
  await assertRight(deps.db, actor, input.siteId, 'team.manage');
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  const { siteId, accountId, role } = input;
  await deps.transaction(async (tx) => {
    const now = deps.now();
    const before = await findRole(tx, siteId, accountId);
    if (before === undefined) throw new ServiceError('not-found');
    const owners = (await listMembers(tx, siteId)).filter((member) => member.role === 'owner');
    if (before === 'owner' && role !== 'owner' && owners.length === 1) {
      throw new ServiceError('invalid', { faults: [{ field: 'role', code: 'last-owner' }] });
    }
    if (role === null) await deleteMember(tx, siteId, accountId);
    else await upsertMember(tx, { siteId, accountId, role, now });
    await insertAudit(tx, {
      siteId,
      actor: { kind: 'account', id: actor.id },
      action: role === null ? 'member.remove' : 'member.role',
      subject: { kind: 'account', id: accountId },
      details: { before, after: role },
      at: now,
    });
  });
}
