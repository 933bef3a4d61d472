import { hasIdentical, listSharedMarks } from '../../../db/comments.ts';
import { toFormFinding } from '../../../moderation/form-findings.ts';
import { OTHER_AUTHORS_ALLOWED, SHARED_MARKS, toRepeatMarks } from '../../../moderation/repeats.ts';
import type { Submission, SubmitOutcome } from '../submission.ts';

/** The identical one is there already. A near one is read by a person: from the same author at once, across authors from the third on. */
export async function findRepeats(submission: Submission): Promise<SubmitOutcome | undefined> {
  const { deps, site, thread, hashes, input, now, fields } = submission;
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

  submission.repeatMarks = toRepeatMarks(fields.text);
  const near = await listSharedMarks(deps.db, {
    siteId: site.id,
    marks: submission.repeatMarks,
    least: SHARED_MARKS,
    now,
  });
  const others = new Set(near.map(({ authorHash }) => authorHash));
  const isOwn = others.delete(hashes.author);
  if (isOwn || others.size >= OTHER_AUTHORS_ALLOWED) {
    submission.findings.push(toFormFinding('repeat', fields.text));
    submission.holds.add('repeat');
  }
  return undefined;
}
