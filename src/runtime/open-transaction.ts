import { AsyncLocalStorage } from 'node:async_hooks';
import type { TransactionGuard } from './opened-database.ts';

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
