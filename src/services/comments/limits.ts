import type { RateCount } from '../../db/rates.ts';
import type { RateLimit, SiteRates } from '../../protocol/settings.ts';
import { ServiceError } from '../errors.ts';

/** Names of the counters, as they are stored. */
export function toRateKeys(clientHash: string) {
  return {
    clientAttempts: `attempts/${clientHash}`,
    clientAccepted: `accepted/${clientHash}`,
    plainAccepted: `plain/${clientHash}`,
    siteAttempts: 'attempts',
    siteAccepted: 'accepted',
    clientFailures: `failures/${clientHash}`,
    siteFailures: 'failures',
  } as const satisfies Record<keyof SiteRates | 'clientFailures' | 'siteFailures', string>;
}

/** How long a wrong answer to a security code weighs. */
export const FAILURE_SECONDS = 3600;

/** Beyond the site's ceiling the security code costs most; beyond this many times it, the site takes no comments for a while. */
const CLOSED_AT = 2;

/** @throws {ServiceError} `rate-limited` when `count`, this one included, is over the limit. */
export function assertWithin(limit: RateLimit, count: RateCount | undefined, now: Date): void {
  if (count !== undefined && count.points > limit.points) throw toRefusal('rate-limited', count, now);
}

/** @throws {ServiceError} `site-closed` when the whole site accepted, this one included, more than it can read. */
export function assertOpen(limit: RateLimit, count: RateCount | undefined, now: Date): void {
  if (count !== undefined && count.points > limit.points * CLOSED_AT)
    throw toRefusal('site-closed', count, now);
}

/** What the count will be with one more. */
export function withOneMore(count: RateCount | undefined): RateCount | undefined {
  return count && { ...count, points: count.points + 1 };
}

function toRefusal(code: 'rate-limited' | 'site-closed', { expiresAt }: RateCount, now: Date): ServiceError {
  return new ServiceError(code, { retryAfter: (expiresAt.getTime() - now.getTime()) / 1000 });
}
