import { answerAppeal, findAppeal } from '../../db/appeals.ts';
import type { Database } from '../../db/database.ts';
import { listMembers } from '../../db/members.ts';
import { hasRight } from '../../moderation/permissions.ts';
import type { CommentStatus } from '../../protocol/states.ts';
import { ServiceError } from '../errors.ts';

export interface AppealAnswer {
  readonly siteId: string;
  readonly commentId: string;
  readonly actorId: string;
  readonly newStatus: CommentStatus;
  readonly now: Date;
}

/**
 * Lets a decision answer the comment's open appeal, if there is one. Whoever decided first may answer it only where nobody
 * else can, and the record then says so.
 *
 * @throws {ServiceError} `appeal-for-another` otherwise.
 */
export async function answerOpenAppeal(tx: Database, answer: AppealAnswer): Promise<void> {
  const { siteId, commentId, actorId, newStatus, now } = answer;
  const appeal = await findAppeal(tx, siteId, commentId);
  if (appeal === undefined || appeal.answeredAt !== null) return;
  const bySamePerson = appeal.firstDeciderId === actorId;
  if (bySamePerson && (await hasAnotherDecider(tx, siteId, actorId)))
    throw new ServiceError('appeal-for-another');
  await answerAppeal(tx, {
    siteId,
    commentId,
    answeredAt: now,
    answeredBy: actorId,
    outcome: newStatus === 'approved' ? 'reversed' : 'upheld',
    bySamePerson,
  });
}

/** Whether somebody beside the account may decide on the site's comments. */
export async function hasAnotherDecider(tx: Database, siteId: string, actorId: string): Promise<boolean> {
  const members = await listMembers(tx, siteId);
  return members.some(({ accountId, role }) => accountId !== actorId && hasRight(role, 'comment.decide'));
}
