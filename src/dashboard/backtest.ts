import { signal } from '@preact/signals';
import type { BacktestPage, RulesDraft, Verdicts } from '../protocol/rules.ts';
import { ask } from './api.ts';
import { draft, rulesPath } from './rules-draft.ts';

/** The pages of a back-test, added up. */
export interface Tested extends Omit<BacktestPage, 'next' | 'proof'> {
  /** The draft that it was about. */
  readonly draftOf: RulesDraft;
}

/** A back-test that went through everything, and the server's word for it. */
export const tested = signal<{ readonly draft: RulesDraft; readonly proof: string } | undefined>(undefined);
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
    let page: BacktestPage | undefined;
    do {
      page = await ask<BacktestPage>('POST', `${rulesPath(siteId)}/backtest`, {
        draft: draftOf,
        days,
        ...(page?.next === undefined ? {} : { after: page.next }),
      });
      if (run !== own) return;
      found.value = addPage(found.value, page, draftOf);
    } while (page.next !== undefined);
    if (page.proof !== undefined) tested.value = { draft: draftOf, proof: page.proof };
  } finally {
    if (run === own) isRunning.value = false;
  }
}

function addPage(
  sum: Tested | undefined,
  { next: _, proof: __, ...page }: BacktestPage,
  draftOf: RulesDraft,
): Tested {
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
