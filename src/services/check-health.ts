import { selectOne } from '../db/health.ts';
import type { Deps } from './deps.ts';
import { ServiceError } from './errors.ts';

/** @throws `unavailable` when the database does not answer. */
export async function checkHealth(deps: Deps): Promise<void> {
  try {
    await selectOne(deps.db);
  } catch (cause) {
    throw new ServiceError('unavailable', { cause, retryAfter: 5 });
  }
}
