import type { Database } from '../../db/database.ts';
import { type CommentRow, listEdits } from '../../db/edits.ts';
import { effectiveStatus } from '../../db/effective-status.ts';
import type { ThreadRow } from '../../db/threads.ts';
import type { Deps } from '../deps.ts';
import { getOwnComment, type OwnCommentInput } from './own-comment.ts';

/** A comment with all that its writer made of it. */
export interface OwnVersions {
  readonly comment: CommentRow;
  readonly thread: ThreadRow;
  /** Oldest first, whatever became of them. */
  readonly edits: readonly CommentRow[];
  /** The version that readers see, or the comment itself as long as they see none. */
  readonly current: CommentRow;
  /** The version that what is told of the comment as a whole depends on. */
  readonly telling: CommentRow;
}

/** The writer's comment with its edits; with a lock the comment stays as it is until a transaction ends. */
export async function getOwnVersions(
  deps: Deps,
  db: Database,
  own: OwnCommentInput,
  lock?: 'update',
): Promise<OwnVersions> {
  const { comment, thread } = await getOwnComment(deps, db, own, lock);
  const now = deps.now();
  const edits = await listEdits(db, own.siteId, comment.id);
  const current = edits.findLast(({ publishedAt }) => publishedAt !== null && publishedAt <= now) ?? comment;
  const telling = effectiveStatus(comment, now) === 'approved' ? current : comment;
  return { comment, thread, edits, current, telling };
}

/** Whether nobody has decided on a version yet and nobody but moderators has seen it: it may still be given other words. */
export function isUndecided({ status, statusBefore, decidedBy, publishedAt }: CommentRow): boolean {
  const isWaiting = status === 'pending' || (status === 'spam' && decidedBy === null);
  return isWaiting && publishedAt === null && statusBefore !== 'approved';
}

/**
 * Until when the writer may change the comment; undefined where it is too late, where it was refused or withdrawn, and where
 * an appeal has begun.
 */
export function findEditEnd(
  { comment, current }: OwnVersions,
  { editMinutes, isAppealed, now }: { editMinutes: number; isAppealed: boolean; now: Date },
): Date | undefined {
  const end = new Date(comment.createdAt.getTime() + editMinutes * 60_000);
  const isOpen = [comment, current].every(
    (version) => version.status === 'approved' || version.status === 'pending' || isUndecided(version),
  );
  return isOpen && !isAppealed && now < end ? end : undefined;
}
