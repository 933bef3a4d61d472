import type { CommentView } from '../../embed/views/comment.ts';
import type { PublishedComment } from '../../protocol/reading.ts';

/** Comments with their replies under them, as far as both are among `comments`; the order stays. */
export function toCommentTree(comments: readonly PublishedComment[]): readonly CommentView[] {
  const known = new Set(comments.map(({ id }) => id));
  const children = Map.groupBy(comments, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : 'top',
  );
  const grow = (parent: string): CommentView[] =>
    (children.get(parent) ?? []).map(({ id, title, name, text, createdAt }) => ({
      id,
      title,
      name,
      text,
      publishedAt: new Date(createdAt),
      replies: grow(id),
    }));
  return grow('top');
}
