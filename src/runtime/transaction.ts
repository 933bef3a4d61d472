import type { Database } from '../db/database.ts';
import { isTransient } from '../db/driver-errors.ts';
import type { Deps } from '../services/deps.ts';

const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 10;

/** Runs work in one transaction; after a deadlock or a serialization failure again, each time after a longer, random pause. */
export function createTransaction(db: Database): Deps['transaction'] {
  return async (work) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await db.transaction(work);
      } catch (error) {
        if (attempt === ATTEMPTS || !isTransient(error)) throw error;
        const pause = Math.random() * FIRST_PAUSE_MS * 2 ** attempt;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  };
}
