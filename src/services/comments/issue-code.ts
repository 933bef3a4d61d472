import { type ChallengePath, type IssuedChallenge, issueChallenge } from '../../captcha/challenge.ts';
import { listRates } from '../../db/rates.ts';
import { toWorkRange } from '../../moderation/code-cost.ts';
import type { Language } from '../../protocol/clauses.ts';
import type { Deps } from '../deps.ts';
import { getSite } from '../sites/get-site.ts';
import { hashClient } from './hashes.ts';
import { toRateKeys } from './limits.ts';

export interface IssueCodeInput {
  readonly siteId: string;
  readonly path: ChallengePath;
  readonly language: Language;
  readonly clientAddress: string;
}

/** Gives out a security code. Nothing is written; what it costs depends on what the client and the site have been through. */
export async function issueCode(deps: Deps, input: IssueCodeInput): Promise<IssuedChallenge> {
  const { path, language } = input;
  const now = deps.now();
  const site = await getSite(deps, input.siteId);
  const keys = toRateKeys(await hashClient(deps, site.id, input.clientAddress, now));
  const counts = await listRates(deps.db, {
    siteId: site.id,
    keys: [keys.clientFailures, keys.siteFailures, keys.siteAccepted],
    now,
  });
  return issueChallenge({
    keys: await deps.keys.sealing('security-code'),
    site: site.id,
    path: site.settings.code === 'work' ? 'work' : path,
    script: language === 'ar' ? 'arabic-indic' : 'latin',
    work: toWorkRange({
      path,
      clientFailures: counts.get(keys.clientFailures)?.points ?? 0,
      siteFailures: counts.get(keys.siteFailures)?.points ?? 0,
      isFlooded: (counts.get(keys.siteAccepted)?.points ?? 0) >= site.settings.rates.siteAccepted.points,
    }),
    now,
  });
}
