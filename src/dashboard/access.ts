import { ROLES, type Role } from '../protocol/states.ts';
import { me } from './session.ts';

/** Whether the signed-in person is at least `least` on the site. What is shown follows it; what is allowed, the service decides. */
export function hasRole(siteId: string, least: Role): boolean {
  const role = me.value?.sites.find((site) => site.siteId === siteId)?.role;
  return role !== undefined && ROLES.indexOf(role) >= ROLES.indexOf(least);
}
