import { countPublished, findPublished, findRoot, listReplies } from '../../db/published.ts';
import { toThreadState } from '../../moderation/thread-state.ts';
import type { CommentPage } from '../../protocol/reading.ts';
import type { Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { findSettings } from '../sites/get-site.ts';
import { toPublished } from './to-published.ts';

/** One published comment among what it stands under and what stands under it: where a link to a comment leads. */
export async function getPublishedComment(
  deps: Deps,
  input: { siteId: string; commentId: string },
): Promise<CommentPage> {
  const { siteId, commentId } = input;
  const now = deps.now();
  const found = await findPublished(deps.db, { siteId, id: commentId, now });
  const root = found && (await findRoot(deps.db, { siteId, rootId: found.rootId, now }));
  if (found === undefined || root === undefined) throw new ServiceError('not-found');
  return {
    state: toThreadState(found, (await findSettings(deps.db, siteId)).closeAfterDays, now),
    count: await countPublished(deps.db, { siteId, threadId: found.threadId, now }),
    comments: toPublished([root], await listReplies(deps.db, { siteId, rootIds: [root.id], now })),
    next: null,
  };
}
