import { findThreadByPage } from '../../../db/threads.ts';
import { toThreadState } from '../../../moderation/thread-state.ts';
import { ServiceError } from '../../errors.ts';
import { describePage } from '../../threads/describe-page.ts';
import { isOnSite } from '../../threads/is-on-site.ts';
import { isSignedTag } from '../../threads/tag-signature.ts';
import type { Submission } from '../submission.ts';

/** A page that nobody registered may begin with its first comment, when it lies on the site. */
export async function checkThread(submission: Submission): Promise<undefined> {
  const { deps, site, input, now } = submission;
  const { page, pageUrl } = input.body;
  const thread = await findThreadByPage(deps.db, site.id, page);
  const state = thread && toThreadState(thread, site.settings.closeAfterDays, now);
  if (state !== undefined && state !== 'open') {
    throw new ServiceError('thread-closed', { extra: { state } });
  }
  if (thread === undefined) {
    if (pageUrl === undefined) throw new ServiceError('not-found');
    if (!isOnSite(pageUrl, site.origins)) {
      throw new ServiceError('invalid', { faults: [{ field: 'pageUrl', code: 'not-on-site' }] });
    }
  }
  // What the publisher's server registered is newer than any tag; what a tag alone said gives way to a signed one.
  submission.confirmsPage =
    thread?.verified !== true &&
    isOnSite(pageUrl ?? '', site.origins) &&
    (await isSignedTag(deps, site.id, input.body));
  if (thread !== undefined) {
    submission.thread = submission.confirmsPage ? { ...thread, ...describePage(input.body) } : thread;
  }
}
