import { listMembers } from '../../db/members.ts';
import type { Deps } from '../deps.ts';
import { createAccountLink } from './account-links.ts';

/** A one-time link for the site's first owner; undefined once it has an owner. */
export async function createFirstOwnerLink(
  deps: Deps,
  origin: string,
  siteId: string,
): Promise<string | undefined> {
  const members = await listMembers(deps.db, siteId);
  if (members.some((member) => member.role === 'owner')) return undefined;
  return createAccountLink(deps, origin, { grant: { siteId, role: 'owner' } });
}
