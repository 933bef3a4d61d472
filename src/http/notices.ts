import type { Log } from '../services/deps.ts';

/** Faults of the installation that an owner should see: said once in the log, and listed on the dashboard. */
export interface Notices {
  raise(code: 'forwarded-headers-ignored'): void;
  list(): readonly string[];
}

export function createNotices(log: Log): Notices {
  const raised = new Set<string>();
  return {
    raise(code) {
      if (raised.has(code)) return;
      raised.add(code);
      log.warn('installation notice', { code });
    },
    list: () => [...raised],
  };
}
