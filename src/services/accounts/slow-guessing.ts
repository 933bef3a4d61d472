import { slowRate } from '../../db/auth-rates.ts';
import type { Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';

/** Attempts in five minutes: of one account from one address prefix, and of one prefix on all accounts. */
const WINDOW_SECONDS = 300;
const PER_ACCOUNT_AND_PREFIX = 10;
const PER_PREFIX = 60;

/**
 * Counts an attempt to sign in and refuses it when there were too many. An account has no counter of its own, so that
 * nobody can lock a colleague out from elsewhere; a one-time link from the command line always works.
 *
 * @throws {ServiceError} `rate-limited` with the seconds to wait.
 */
export async function slowGuessing(deps: Deps, attempt: { email: string; prefix: string }): Promise<void> {
  const account = await deps.keys.mac('sign-in-rate', `${attempt.prefix}|${attempt.email.toLowerCase()}`);
  const prefix = await deps.keys.mac('sign-in-rate', attempt.prefix);
  const now = deps.now();
  const counters = [
    await slowRate(deps.db, { key: `account:${account}`, windowSeconds: WINDOW_SECONDS, now }),
    await slowRate(deps.db, { key: `prefix:${prefix}`, windowSeconds: WINDOW_SECONDS, now }),
  ];
  const limits = [PER_ACCOUNT_AND_PREFIX, PER_PREFIX];
  for (const [i, counter] of counters.entries()) {
    if (counter.points > limits[i]!) {
      throw new ServiceError('rate-limited', { retryAfter: counter.resetSeconds });
    }
  }
}
