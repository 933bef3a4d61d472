import { toSkeleton } from './letters.ts';

/** Names that claim to speak for the site, whoever works there. */
const OFFICES = [
  'admin',
  'administrator',
  'editor',
  'editorial team',
  'moderator',
  'moderation',
  'staff',
  'الإدارة',
  'المشرف',
  'المحرر',
  'إدارة الموقع',
  'هيئة التحرير',
];

/** Whether a reader's display name could be taken for the site, one of its team, or an office there. */
export function looksLikeTeam(
  name: string,
  team: { readonly site: string; readonly members: readonly string[] },
) {
  const skeleton = toSkeleton(name);
  return [team.site, ...team.members, ...OFFICES].some((taken) => toSkeleton(taken) === skeleton);
}
