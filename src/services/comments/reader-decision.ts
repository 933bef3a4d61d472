import type { Database } from '../../db/database.ts';
import { insertDecision } from '../../db/decisions.ts';
import type { CommentRow } from '../../db/edits.ts';
import { newId } from '../../db/ids.ts';
import type { CommentStatus } from '../../protocol/states.ts';

/** Writes down what a writer made of a comment of their own. `comment` is as it was before. */
export async function insertReaderDecision(
  tx: Database,
  { siteId, id, version, status, termsVersion, language }: CommentRow,
  newStatus: CommentStatus,
  now: Date,
): Promise<void> {
  await insertDecision(tx, {
    siteId,
    id: newId(now),
    commentId: id,
    commentVersion: version,
    actorKind: 'reader',
    previousStatus: status,
    newStatus,
    termsVersion,
    automatedDetection: false,
    automatedDecision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
    contentLanguage: language,
    decidedAt: now,
    effectiveAt: now,
  });
}
