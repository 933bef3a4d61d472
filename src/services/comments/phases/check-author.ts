import { findBar } from '../../../db/bars.ts';
import { ServiceError } from '../../errors.ts';
import type { Submission } from '../submission.ts';

/** Whom a moderator barred is refused, or read first. */
export async function checkAuthor({ deps, site, hashes, now, holds }: Submission): Promise<undefined> {
  const bar = await findBar(deps.db, { siteId: site.id, authorHash: hashes.author, now });
  if (bar === 'refuse') throw new ServiceError('barred');
  if (bar === 'hold') holds.add('bar');
}
