import { signal } from '@preact/signals';
import { BACKTEST_MOST } from '../protocol/rule-limits.ts';
import type { BacktestPage, RulesDraft, Verdicts } from '../protocol/rules.ts';
import { ask } from './api.ts';
import { draft, rulesPath } from './rules-draft.ts';

/** The pages of a back-test, added up. */
export interface Tested extends Omit<BacktestPage, 'next'> {
  /** The draft that it was about. */
  readonly draftOf: RulesDraft;
}

/** A back-test that went through everything. */
export const tested = signal<{ readonly draft: RulesDraft } | undefined>(undefined);
/** What the running or the latest back-test has found so far. */
export const found = signal<Tested | undefined>(undefined);
export const isRunning = signal(false);

let run = 0;

export function stopBacktest(): void {
  run += 1;
  isRunning.value = false;
}

/** Runs the draft over what people decided in the last `days`, batch by batch, until all is done or it is stopped. */
export async function runBacktest(siteId: string, days: number): Promise<void> {
  run += 1;
  const own = run;
  const draftOf = draft.value;
  found.value = undefined;
  tested.value = undefined;
  isRunning.value = true;
  try {
    let after: string | undefined;
    do {
      const page: BacktestPage = await ask('POST', `${rulesPath(siteId)}/backtest`, {
        draft: draftOf,
        days,
        ...(after === undefined ? {} : { after }),
      });
      if (run !== own) return;
      found.value = addPage(found.value, page, draftOf);
      after = found.value.examined < BACKTEST_MOST ? page.next : undefined;
    } while (after !== undefined);
    tested.value = { draft: draftOf };
  } finally {
    if (run === own) isRunning.value = false;
  }
}

function addPage(sum: Tested | undefined, { next: _, ...page }: BacktestPage, draftOf: RulesDraft): Tested {
  if (sum === undefined) return { ...page, draftOf };
  return {
    draftOf,
    of: page.of,
    examined: sum.examined + page.examined,
    present: addVerdicts(sum.present, page.present),
    draft: addVerdicts(sum.draft, page.draft),
    changes: [...sum.changes, ...page.changes],
  };
}

function addVerdicts(a: Verdicts, b: Verdicts): Verdicts {
  const names = Object.keys(a) as (keyof Verdicts)[];
  // `fromEntries` forgets that every name is there.
  return Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as Record<keyof Verdicts, number>;
}
