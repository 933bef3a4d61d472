import type { CommentView } from '../../embed/views/comment.ts';
import type { PublishedComment } from '../../protocol/reading.ts';

/**
 * Comments with their replies under them, as far as both are among `comments`; the order stays. Replies deeper than
 * `depth` levels stand on the last one, after what they answer.
 */
export function toCommentTree(comments: readonly PublishedComment[], depth: number): readonly CommentView[] {
  const known = new Set(comments.map(({ id }) => id));
  const children = Map.groupBy(comments, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : 'top',
  );
  const grow = (parent: string, level: number): CommentView[] =>
    (children.get(parent) ?? []).flatMap((comment) => {
      const under = grow(comment.id, level + 1);
      return level < depth
        ? [{ ...toView(comment), replies: under }]
        : [{ ...toView(comment), replies: [] }, ...under];
    });
  return grow('top', 0);
}

function toView({ id, title, name, text, createdAt, editedAt, removed }: PublishedComment) {
  return {
    id,
    title,
    name,
    text,
    publishedAt: new Date(createdAt),
    editedAt: editedAt === undefined ? undefined : new Date(editedAt),
    removed: removed === true,
  };
}
