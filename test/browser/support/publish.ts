import { insertComment } from '../../../src/db/comments.ts';
import { newId } from '../../../src/db/ids.ts';
import { insertThreadOnce } from '../../../src/db/threads.ts';
import type { Deps } from '../../../src/services/deps.ts';
import type { TestSite } from '../../contracts/http/harness.ts';

export interface GivenComment {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  /** Index of the comment in the list that this one answers. */
  readonly answers?: number;
  readonly minutesAgo?: number;
}

/** Puts approved comments under a page, as if moderators had approved them; the first is the newest. Returns their ids. */
export async function publish(
  { transaction, now }: Pick<Deps, 'transaction' | 'now'>,
  site: TestSite,
  page: { page: string; url: string },
  given: readonly GivenComment[],
): Promise<readonly string[]> {
  const ids: string[] = [];
  const roots: string[] = [];
  await transaction(async (tx) => {
    const thread = await insertThreadOnce(tx, {
      siteId: site.id,
      id: newId(now()),
      ...page,
      title: 'An article',
      language: 'en',
      authors: [],
      verified: true,
      createdAt: now(),
    });
    for (const [index, { answers, minutesAgo = index + 1, ...words }] of given.entries()) {
      const at = new Date(now().getTime() - minutesAgo * 60_000);
      const id = newId(at);
      ids.push(id);
      roots.push(answers === undefined ? id : (roots[answers] ?? id));
      await insertComment(tx, {
        siteId: site.id,
        id,
        threadId: thread.id,
        parentId: answers === undefined ? null : (ids[answers] ?? null),
        rootId: answers === undefined ? id : (roots[answers] ?? id),
        status: 'approved',
        ...words,
        language: 'en',
        termsVersion: 1,
        authorHash: `author ${index}`,
        holds: [],
        repeatHash: `repeat ${id}`,
        createdAt: at,
        publishedAt: at,
      });
    }
  });
  return ids;
}
