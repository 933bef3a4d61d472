import { hasIdentical } from '../../../db/comments.ts';
import { noticeNearRepeats } from '../near-repeats.ts';
import type { Submission, SubmitOutcome } from '../submission.ts';

/** The identical one is there already. A near one is read by a person. */
export async function findRepeats(submission: Submission): Promise<SubmitOutcome | undefined> {
  const { deps, site, thread, hashes, input } = submission;
  const isThere =
    thread !== undefined &&
    (await hasIdentical(deps.db, {
      siteId: site.id,
      threadId: thread.id,
      authorHash: hashes.author,
      repeatHash: hashes.repeat,
      parentId: input.body.parentId ?? null,
    }));
  if (isThere) return { kind: 'already-received' };
  await noticeNearRepeats(submission);
  return undefined;
}
