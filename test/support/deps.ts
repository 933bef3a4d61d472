import { createKeyring } from '../../src/runtime/keyring.ts';
import { createLog } from '../../src/runtime/log.ts';
import type { OpenedDatabase } from '../../src/runtime/opened-database.ts';
import type { Screener } from '../../src/screening/screener.ts';
import type { Deps } from '../../src/services/deps.ts';
import { createTestScreener } from './screener.ts';

export interface TestClock {
  now(): Date;
  advance(seconds: number): void;
}

/** A clock that stands still until it is told to move. */
export function createTestClock(start = '2026-03-01T12:00:00Z'): TestClock {
  let at = Date.parse(start);
  return {
    now: () => new Date(at),
    advance: (seconds) => {
      at += seconds * 1000;
    },
  };
}

/** The machine's clock, put forward as it is told. */
export function createRunningClock(): TestClock {
  let ahead = 0;
  return {
    now: () => new Date(Date.now() + ahead),
    advance: (seconds) => {
      ahead += seconds * 1000;
    },
  };
}

export interface TestDeps extends Deps {
  readonly clock: TestClock;
  /** Every line that was logged, so that tests can look for what must not be there. */
  readonly logged: readonly string[];
}

/** Deps over an open test database: a clock that stands still, a fixed secret, a screener that reads marks in the text. */
export function createTestDeps(opened: OpenedDatabase, given: { screener?: Screener } = {}): TestDeps {
  const clock = createTestClock();
  const logged: string[] = [];
  return {
    db: opened.db,
    transaction: opened.transaction,
    screener: given.screener ?? createTestScreener(),
    compiledWords: new Map(),
    codeProviders: {},
    keys: createKeyring(
      { current: 'the secret of the tests, long enough for anyone' },
      new Uint8Array(32).fill(1),
    ),
    now: clock.now,
    log: createLog((line) => logged.push(line), clock.now),
    clock,
    logged,
  };
}
