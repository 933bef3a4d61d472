import { findRootOfPublished } from '../../../db/comments.ts';
import { ServiceError } from '../../errors.ts';
import type { Submission } from '../submission.ts';

/** A reply answers what everyone can read, under the same page. */
export async function checkParent({ deps, site, thread, input, now }: Submission): Promise<undefined> {
  const { parentId } = input.body;
  if (parentId === undefined) return;
  const isThere =
    thread !== undefined &&
    (await findRootOfPublished(deps.db, { siteId: site.id, threadId: thread.id, id: parentId, now }));
  if (!isThere) {
    throw new ServiceError('invalid', { faults: [{ field: 'parentId', code: 'parent-unavailable' }] });
  }
}
