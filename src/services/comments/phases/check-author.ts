import { findStanding } from '../../../db/standings.ts';
import { ServiceError } from '../../errors.ts';
import type { Screened } from '../submission.ts';

/** Whom a moderator barred is refused, or read first; whom one trusts is known by the device, never by the address alone. */
export async function checkAuthor(submission: Screened): Promise<undefined> {
  const { deps, site, hashes, now, holds } = submission;
  const standing = await findStanding(deps.db, { siteId: site.id, authorHash: hashes.author, now });
  switch (standing?.effect) {
    case 'refuse':
      throw new ServiceError('barred');
    case 'hold':
      holds.add('bar');
      return;
    case 'trust':
      if (hashes.readerKey !== null && hashes.readerKey === standing.readerKeyHash) {
        submission.trustedSince = standing.createdAt;
      }
  }
}
