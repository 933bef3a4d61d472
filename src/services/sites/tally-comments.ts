import { findSite } from '../../db/sites.ts';
import { listTallies, type Tally } from '../../db/tallies.ts';
import type { Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';

/** What has become of a site's comments, by status and clause. Only the command line asks. @throws `not-found`. */
export async function tallyComments(deps: Deps, siteId: string): Promise<readonly Tally[]> {
  if ((await findSite(deps.db, siteId)) === undefined) throw new ServiceError('not-found');
  return listTallies(deps.db, siteId);
}
