import { countApprovedOfReader, hasRejectedSince } from '../../../db/comments.ts';
import { toFirstStatus } from '../../../moderation/status.ts';
import { isTrusted, REFUSAL_DAYS } from '../../../moderation/trust.ts';
import type { Screened } from '../submission.ts';

/** The site's mode turns what was found into a status. */
export async function decideStatus(submission: Screened): Promise<undefined> {
  const { result, site, holds, isPlain } = submission;
  if (isPlain) holds.add('plain');
  const { mode, spamApart } = site.settings;
  submission.status = toFirstStatus({
    recommendation: 'failure' in result ? 'hold' : result.screening.recommendation,
    mode,
    spamApart,
    isTrusted: mode === 'trusted' && (await isTrustedReader(submission)),
    holds: [...holds],
    isRejected: !('failure' in result) && result.rejectedBy !== undefined,
  });
}

async function isTrustedReader({ deps, site, hashes, now, trustedSince }: Screened): Promise<boolean> {
  if (hashes.readerKey === null) return false;
  const { trustedAfter } = site.settings;
  const since = trustedSince ?? new Date(now.getTime() - REFUSAL_DAYS * 24 * 60 * 60 * 1000);
  const reader = { siteId: site.id, readerKeyHash: hashes.readerKey };
  const approved = await countApprovedOfReader(deps.db, { ...reader, atMost: trustedAfter });
  const rejected = await hasRejectedSince(deps.db, { ...reader, authorHash: hashes.author, since });
  const isVouchedFor = trustedSince !== undefined;
  return isTrusted({ approved, rejected: rejected ? 1 : 0, isVouchedFor }, trustedAfter);
}
