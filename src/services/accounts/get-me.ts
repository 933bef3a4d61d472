import { listMemberships } from '../../db/members.ts';
import type { Me } from '../../protocol/desk.ts';
import { withDefaults } from '../../protocol/settings.ts';
import type { Deps } from '../deps.ts';

export interface SignedIn {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly twoFactor: boolean;
}

/** Who is signed in, and the sites that they may see. */
export async function getMe(deps: Deps, account: SignedIn, warnings: readonly string[]): Promise<Me> {
  const memberships = await listMemberships(deps.db, account.id);
  return {
    ...account,
    sites: memberships.map(({ siteId, name, role, settings }) => ({
      siteId,
      name,
      role,
      targetMinutes: withDefaults(settings).targetMinutes,
    })),
    warnings,
  };
}
