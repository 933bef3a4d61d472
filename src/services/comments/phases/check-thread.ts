import { findThreadByPage } from '../../../db/threads.ts';
import { ServiceError } from '../../errors.ts';
import { isOnSite } from '../../threads/is-on-site.ts';
import type { Submission } from '../submission.ts';

/** A page that nobody registered may begin with its first comment, when it lies on the site. */
export async function checkThread(submission: Submission): Promise<undefined> {
  const { deps, site, input } = submission;
  const thread = await findThreadByPage(deps.db, site.id, input.body.page);
  if (thread !== undefined) {
    if (thread.state !== 'open') throw new ServiceError('thread-closed', { extra: { state: thread.state } });
    submission.thread = thread;
    return;
  }
  const { pageUrl } = input.body;
  if (pageUrl === undefined) throw new ServiceError('not-found');
  if (!isOnSite(pageUrl, site.origins)) {
    throw new ServiceError('invalid', { faults: [{ field: 'pageUrl', code: 'not-on-site' }] });
  }
}
