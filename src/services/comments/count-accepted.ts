import type { Database } from '../../db/database.ts';
import { countRate } from '../../db/rates.ts';
import type { SiteRates } from '../../protocol/settings.ts';
import { assertOpen, assertWithin, toRateKeys } from './limits.ts';
import type { Screened } from './submission.ts';

/**
 * Counts what somebody will have to read. Last in its transaction, because every comment of the site counts on one row:
 * whoever counts waits for the one before to commit.
 *
 * @throws {ServiceError} `rate-limited` or `site-closed`, so that nothing of it is kept.
 */
export async function countAccepted(
  tx: Database,
  { site, hashes, isPlain, now }: Pick<Screened, 'site' | 'hashes' | 'isPlain' | 'now'>,
): Promise<void> {
  const { rates } = site.settings;
  const keys = toRateKeys(hashes.client);
  const count = (name: keyof SiteRates) =>
    countRate(tx, { siteId: site.id, key: keys[name], seconds: rates[name].seconds, now });
  assertWithin(rates.clientAccepted, await count('clientAccepted'), now);
  if (isPlain) assertWithin(rates.plainAccepted, await count('plainAccepted'), now);
  assertOpen(rates.siteAccepted, await count('siteAccepted'), now);
}
