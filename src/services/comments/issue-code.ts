import { type ChallengePath, type IssuedChallenge, issueChallenge } from '../../captcha/challenge.ts';
import { chooseAsk } from '../../captcha/policy.ts';
import { countApprovedOfReader, hasRejectedSince } from '../../db/comments.ts';
import { listRates } from '../../db/rates.ts';
import { isTrusted, REFUSAL_DAYS } from '../../moderation/trust.ts';
import type { Language } from '../../protocol/clauses.ts';
import { isCodeProvider } from '../../protocol/code-providers.ts';
import type { Deps } from '../deps.ts';
import { getSite } from '../sites/get-site.ts';
import { hashClient, hashReaderKey } from './hashes.ts';
import { toRateKeys } from './limits.ts';

export interface IssueCodeInput {
  readonly siteId: string;
  readonly path: ChallengePath;
  readonly language: Language;
  readonly clientAddress: string;
  /** The secret of the reader's device, where it has one: published comments sent with it spare the image. */
  readonly readerKey?: string | undefined;
}

/** Published comments after which a device is asked for no image. */
const KNOWN_AFTER = 2;

/** Gives out a security code. Nothing is written; what it costs depends on what the client and the site have been through. */
export async function issueCode(deps: Deps, input: IssueCodeInput): Promise<IssuedChallenge> {
  const now = deps.now();
  const site = await getSite(deps, input.siteId);
  const { code, rates } = site.settings;
  const keys = toRateKeys(await hashClient(deps, site.id, input.clientAddress, now));
  const counts = await listRates(deps.db, {
    siteId: site.id,
    keys: [keys.clientFailures, keys.siteFailures, keys.clientAttempts, keys.siteAccepted],
    now,
  });
  const points = (key: string) => counts.get(key)?.points ?? 0;
  const ask = chooseAsk({
    mode: code === 'work' ? 'work' : 'image',
    wanted: input.path,
    isKnown: await isKnownReader(deps, site.id, input.readerKey, now),
    clientFailures: points(keys.clientFailures),
    siteFailures: points(keys.siteFailures),
    attemptShare: points(keys.clientAttempts) / rates.clientAttempts.points,
    isFlooded: points(keys.siteAccepted) >= rates.siteAccepted.points,
  });
  return issueChallenge({
    keys: await deps.keys.sealing('security-code'),
    site: site.id,
    script: input.language === 'ar' ? 'arabic-indic' : 'latin',
    now,
    path: ask.path,
    // Beside a provider's check the image is for readers without scripts, whose devices work out nothing.
    ...(ask.path === 'image' && isCodeProvider(code) ? {} : { work: ask.work }),
  });
}

async function isKnownReader(deps: Deps, siteId: string, readerKey: string | undefined, now: Date) {
  if (readerKey === undefined) return false;
  const reader = { siteId, readerKeyHash: await hashReaderKey(deps, siteId, readerKey) };
  const approved = await countApprovedOfReader(deps.db, { ...reader, atMost: KNOWN_AFTER });
  if (approved < KNOWN_AFTER) return false;
  const since = new Date(now.getTime() - REFUSAL_DAYS * 24 * 60 * 60 * 1000);
  const rejected = await hasRejectedSince(deps.db, { ...reader, since });
  return isTrusted({ approved, rejected: rejected ? 1 : 0 }, KNOWN_AFTER);
}
