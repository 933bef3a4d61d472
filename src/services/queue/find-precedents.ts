import { listPrecedents } from '../../db/precedents.ts';
import { findQueuedComment } from '../../db/queue.ts';
import type { Precedent } from '../../protocol/authors.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { cutBetweenGraphemes } from './excerpt.ts';

const SHOWN = 5;
const EXCERPT_LENGTH = 160;

/** How this newsroom decided the comments most like this one. */
export async function findPrecedents(
  deps: Deps,
  actor: Actor,
  input: { siteId: string; commentId: string },
): Promise<readonly Precedent[]> {
  await assertRight(deps.db, actor, input.siteId, 'queue.read');
  const found = await findQueuedComment(deps.db, input.siteId, input.commentId);
  if (found === undefined) throw new ServiceError('not-found');
  const rows = await listPrecedents(deps.db, { ...input, clause: found.comment.clause, limit: SHOWN });
  return rows.map(({ excerpt, createdAt, ...row }) => ({
    ...row,
    excerpt: cutBetweenGraphemes(excerpt, EXCERPT_LENGTH),
    createdAt: createdAt.toISOString(),
  }));
}
