import { listMembers } from '../../../db/members.ts';
import { looksLikeTeam } from '../../../moderation/names.ts';
import type { Submission } from '../submission.ts';

/** Nobody speaks in the name of the newsroom without the newsroom having read it. */
export async function noticeName({ deps, site, fields, holds }: Submission): Promise<undefined> {
  const members = await listMembers(deps.db, site.id);
  const team = { site: site.name, members: members.map(({ name }) => name) };
  if (looksLikeTeam(fields.name, team)) holds.add('look-alike');
}
