import { listSiteIds } from '../../db/sites.ts';
import { SITE_SWEEPS, sweepAccounts, sweepSite } from '../../db/sweeps.ts';
import type { Deps } from '../deps.ts';

/** Deletes everything that has expired, site by site and in batches. What fails on one site does not stop the others. */
export async function sweepExpired(deps: Deps): Promise<void> {
  const now = deps.now();
  await sweepAccounts(deps.db, now);
  for (const siteId of await listSiteIds(deps.db)) {
    for (const sweep of SITE_SWEEPS) {
      try {
        while (await sweepSite(deps.db, sweep, siteId, now));
      } catch (error) {
        deps.log.error('a sweep failed', { siteId, sweep, error });
      }
    }
  }
}
