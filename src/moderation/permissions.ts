/** Who may do what on a site. A right that a role is not ranked for is not held by it. */
import { ROLES, type Role } from '../protocol/states.ts';

/** Each right, and the least role that holds it. */
const LEAST_ROLE = {
  'queue.read': 'viewer',
  'comment.decide': 'moderator',
  'thread.manage': 'moderator',
  'author.standing': 'moderator',
  'view.share': 'moderator',
  'audit.read': 'admin',
  'email.read': 'admin',
  'words.edit': 'admin',
  'templates.edit': 'admin',
  'view.remove': 'admin',
  'statistics.moderators': 'admin',
  'terms.edit': 'admin',
  'settings.edit': 'owner',
  'team.manage': 'owner',
} as const satisfies Record<string, Role>;

export type Right = keyof typeof LEAST_ROLE;

/** Whether `role` holds `right`; no role holds nothing. */
export function hasRight(role: Role | undefined, right: Right): boolean {
  return role !== undefined && ROLES.indexOf(role) >= ROLES.indexOf(LEAST_ROLE[right]);
}
