import { countPublishedOfPages } from '../../db/published.ts';
import type { CountsReply } from '../../protocol/reading.ts';
import type { Deps } from '../deps.ts';
import { getSite } from '../sites/get-site.ts';

/** How many comments are published under each of some pages, for lists of articles; 0 where there are none. */
export async function countPublishedComments(
  deps: Deps,
  input: { siteId: string; pages: readonly string[] },
): Promise<CountsReply> {
  const site = await getSite(deps, input.siteId);
  const counts = await countPublishedOfPages(deps.db, { ...input, now: deps.now() });
  return {
    counts: Object.fromEntries(input.pages.map((page) => [page, counts.get(page) ?? 0])),
    digits: site.settings.digits,
  };
}
