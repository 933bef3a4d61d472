import type { Database } from '../../db/database.ts';
import { findRole } from '../../db/members.ts';
import { hasRight, type Right } from '../../moderation/permissions.ts';
import type { Role } from '../../protocol/states.ts';
import type { Actor } from '../deps.ts';
import { ServiceError } from '../errors.ts';

/**
 * The actor's role on the site, when it holds `right` there. The command line holds every right.
 *
 * @throws {ServiceError} `unauthenticated` without an account; `not-found` on a site that the account has no part in, as on
 * one that does not exist; `forbidden` when the role is too low.
 */
export async function assertRight(db: Database, actor: Actor, siteId: string, right: Right): Promise<Role> {
  if (actor.kind === 'command-line') return 'owner';
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  const role = await findRole(db, siteId, actor.id);
  if (role === undefined) throw new ServiceError('not-found');
  if (!hasRight(role, right)) throw new ServiceError('forbidden');
  return role;
}
