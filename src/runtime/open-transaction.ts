import { AsyncLocalStorage } from 'node:async_hooks';

/** Guards against `db` inside an open transaction: PGlite is one connection, and such a query waits for itself for ever. */
export interface TransactionGuard {
  /** @throws {Error} when called from within `run`. */
  assertOutside(): void;
  run<T>(work: () => Promise<T>): Promise<T>;
}

export function createTransactionGuard(): TransactionGuard {
  const scopes = new AsyncLocalStorage<{ open: boolean }>();
  return {
    assertOutside() {
      if (scopes.getStore()?.open) {
        throw new Error('A query on `db` was issued inside an open transaction: use `tx` there.');
      }
    },
    async run(work) {
      // Closed at the end: what the work has started may outlive the transaction.
      const scope = { open: true };
      try {
        return await scopes.run(scope, work);
      } finally {
        scope.open = false;
      }
    },
  };
}
