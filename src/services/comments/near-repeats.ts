import { insertRepeatMarks, listSharedMarks } from '../../db/comments.ts';
import type { Database } from '../../db/database.ts';
import { toFormFinding } from '../../moderation/form-findings.ts';
import { OTHER_AUTHORS_ALLOWED, REPEAT_DAYS, SHARED_MARKS, toRepeatMarks } from '../../moderation/repeats.ts';
import type { Screened } from './submission.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Nearly the same words are read by a person: from the same author at once, across authors from the third on. */
export async function noticeNearRepeats(
  screened: Screened,
  /** Versions of the same comment, which resemble it of course. */
  except?: readonly string[],
): Promise<void> {
  const { deps, site, hashes, now, fields } = screened;
  screened.repeatMarks = toRepeatMarks(fields.text);
  const near = await listSharedMarks(deps.db, {
    siteId: site.id,
    marks: screened.repeatMarks,
    least: SHARED_MARKS,
    now,
    except,
  });
  const others = new Set(near.map(({ authorHash }) => authorHash));
  const isOwn = others.delete(hashes.author);
  if (!isOwn && others.size < OTHER_AUTHORS_ALLOWED) return;
  screened.findings.push(toFormFinding('repeat', fields.text));
  screened.holds.add('repeat');
}

/** Lets later comments be compared with these words. */
export async function insertRepeatMarksOf(
  tx: Database,
  { site, hashes, now, repeatMarks }: Screened,
  commentId: string,
): Promise<void> {
  await insertRepeatMarks(tx, {
    siteId: site.id,
    commentId,
    authorHash: hashes.author,
    marks: repeatMarks,
    expiresAt: new Date(now.getTime() + REPEAT_DAYS * DAY_MS),
  });
}
