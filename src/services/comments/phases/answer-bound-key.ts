import { findBoundKey } from '../../../db/bound-keys.ts';
import { ServiceError } from '../../errors.ts';
import type { Submission, SubmitOutcome } from '../submission.ts';

/** The same key and body gets the same answer; another body under the key is refused. */
export async function answerBoundKey(submission: Submission): Promise<SubmitOutcome | undefined> {
  const { deps, key, site, now, hashes } = submission;
  if (key === undefined) return undefined;
  const bound = await findBoundKey(deps.db, { siteId: site.id, key, now });
  if (bound === undefined) return undefined;
  if (bound.bodyHash !== hashes.body) throw new ServiceError('idempotency-mismatch');
  const { editMinutes } = site.settings;
  return { kind: 'received', id: bound.commentId, status: bound.status, editMinutes };
}
