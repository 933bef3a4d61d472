import { countRate } from '../../db/rates.ts';
import { FAILURE_SECONDS, toRateKeys } from './limits.ts';
import type { Submission } from './submission.ts';

/** Wrong answers and traps stepped into make the next codes dearer, for the client and for the whole site. */
export async function countFailure({ deps, site, hashes, now }: Submission): Promise<void> {
  const keys = toRateKeys(hashes.client);
  for (const key of [keys.clientFailures, keys.siteFailures]) {
    await countRate(deps.db, { siteId: site.id, key, seconds: FAILURE_SECONDS, now });
  }
}
