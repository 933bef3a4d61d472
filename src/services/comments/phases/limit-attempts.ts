import { countRate, listRates } from '../../../db/rates.ts';
import { assertOpen, assertWithin, toRateKeys, withOneMore } from '../limits.ts';
import type { Screened } from '../submission.ts';

/**
 * Counts every attempt, generously, and looks ahead at what was accepted, strictly: who has sent all that one may is told
 * before solving a code for nothing. The accepted ones are counted where they are accepted.
 */
export async function limitAttempts({ deps, site, hashes, now, isPlain }: Screened): Promise<undefined> {
  const { rates } = site.settings;
  const keys = toRateKeys(hashes.client);
  const count = (key: 'clientAttempts' | 'siteAttempts') =>
    countRate(deps.db, { siteId: site.id, key: keys[key], seconds: rates[key].seconds, now });
  assertWithin(rates.clientAttempts, await count('clientAttempts'), now);
  assertWithin(rates.siteAttempts, await count('siteAttempts'), now);

  const accepted = await listRates(deps.db, {
    siteId: site.id,
    keys: [keys.clientAccepted, keys.plainAccepted, keys.siteAccepted],
    now,
  });
  assertOpen(rates.siteAccepted, withOneMore(accepted.get(keys.siteAccepted)), now);
  assertWithin(rates.clientAccepted, withOneMore(accepted.get(keys.clientAccepted)), now);
  if (isPlain) assertWithin(rates.plainAccepted, withOneMore(accepted.get(keys.plainAccepted)), now);
}
