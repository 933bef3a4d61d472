import { listLatest } from '../../db/published.ts';
import { findThreadByPage } from '../../db/threads.ts';
import type { Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { getSite } from '../sites/get-site.ts';

const LATEST = 50;

/** The latest published comments of a site, or of one page of it, with the page that each stands under: what a feed tells. */
export async function listLatestComments(deps: Deps, input: { siteId: string; page?: string | undefined }) {
  const { siteId, page } = input;
  const site = await getSite(deps, siteId);
  const thread = page === undefined ? undefined : await findThreadByPage(deps.db, siteId, page);
  if (page !== undefined && thread === undefined) throw new ServiceError('not-found');
  const comments = await listLatest(deps.db, {
    siteId,
    threadId: thread?.id,
    limit: LATEST,
    now: deps.now(),
  });
  return { site: { id: site.id, name: site.name, origins: site.origins }, thread, comments };
}
