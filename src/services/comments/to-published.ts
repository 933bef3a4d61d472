import type { PublishedComment } from '../../protocol/reading.ts';

interface Row extends Omit<PublishedComment, 'createdAt' | 'editedAt' | 'removed'> {
  readonly rootId: string;
  readonly createdAt: Date;
  readonly editedAt: Date | null;
  /** Whether it is published; what is not is only a place for the replies under it. */
  readonly isThere: boolean;
}

/** First-level comments, each followed by its replies. What is gone keeps its place without its words while something stands under it. */
export function toPublished(roots: readonly Row[], replies: readonly Row[]): PublishedComment[] {
  const byRoot = Map.groupBy(withReplies(replies), ({ rootId }) => rootId);
  return roots.flatMap((root) => {
    const under = byRoot.get(root.id) ?? [];
    const known = new Set([root.id, ...under.map(({ id }) => id)]);
    return [
      toComment(root),
      ...under.map((reply) =>
        // Where a whole chain of answers is gone, what is left of it stands under the first comment.
        toComment(known.has(reply.parentId ?? '') ? reply : { ...reply, parentId: root.id }),
      ),
    ];
  });
}

function withReplies(rows: readonly Row[]): readonly Row[] {
  const needed = new Set<string | null>();
  return rows
    .toReversed()
    .filter(({ id, parentId, isThere }) => {
      const stays = isThere || needed.has(id);
      if (stays) needed.add(parentId);
      return stays;
    })
    .reverse();
}

function toComment({ id, parentId, language, createdAt, isThere, ...row }: Row): PublishedComment {
  const place = { id, parentId, language, createdAt: createdAt.toISOString() };
  if (!isThere) return { ...place, name: '', title: '', text: '', removed: true };
  const { name, title, text, editedAt } = row;
  return { ...place, name, title, text, ...(editedAt ? { editedAt: editedAt.toISOString() } : {}) };
}
