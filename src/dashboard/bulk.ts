import { signal } from '@preact/signals';
import { BULK_BATCH } from '../protocol/bulk.ts';
import type { BulkTaken, BulkUndone, DecisionAction } from '../protocol/desk.ts';
import type { ChosenTemplate } from '../protocol/templates.ts';
import { ask } from './api.ts';
import { dropPicks, picked } from './picked.ts';
import { leaveOut, loadQueue } from './queue-state.ts';
import { filterOf, view } from './view.ts';

/** An act on many that was taken, until it takes effect. */
export interface SentBulk {
  readonly sites: ReadonlyMap<string, string>;
  readonly action: DecisionAction;
  readonly decided: number;
  readonly skipped: number;
  readonly state: 'sending' | 'taken' | 'undoing' | 'failed';
  readonly effectiveAt?: string;
}

export const sentBulk = signal<SentBulk | undefined>(undefined);

interface BulkDecision {
  readonly action: DecisionAction;
  readonly clause?: string;
  readonly termsVersions?: readonly number[];
  readonly note?: string;
  readonly template?: ChosenTemplate;
}

/** Decides on what is picked, site by site and batch by batch. */
export function decidePicked(decision: BulkDecision): Promise<void> {
  const bySite = new Map<string, { id: string; version: number }[]>();
  for (const [id, { siteId, version }] of picked.value) {
    bySite.set(siteId, [...(bySite.get(siteId) ?? []), { id, version }]);
  }
  dropPicks();
  return run(decision, [...bySite.keys()], async (siteId, bulkId) => {
    const own = bySite.get(siteId) ?? [];
    for (let start = 0; start < own.length; start += BULK_BATCH) {
      const target = { picked: own.slice(start, start + BULK_BATCH) };
      count(
        await ask<BulkTaken>('POST', `/api/desk/v1/sites/${siteId}/bulk`, { bulkId, target, ...decision }),
      );
    }
  });
}

/** Decides on everything that the view finds on one site, as of the preview. */
export function decideFiltered(decision: BulkDecision, siteId: string, asOf: string): Promise<void> {
  const filter = toFilter();
  return run(decision, [siteId], async (_, bulkId) => {
    let after: string | undefined;
    do {
      const target = { filter, asOf, ...(after === undefined ? {} : { after }) };
      const taken = await ask<BulkTaken>('POST', `/api/desk/v1/sites/${siteId}/bulk`, {
        bulkId,
        target,
        ...decision,
      });
      count(taken);
      after = taken.next;
    } while (after !== undefined);
  });
}

/** The filter of the view, in the types that a body has. */
export function toFilter(): Readonly<Record<string, string | number>> {
  const NUMBERS = ['score', 'older', 'newer'];
  return Object.fromEntries(
    Object.entries(filterOf(view.value)).map(([name, value]) => [
      name,
      NUMBERS.includes(name) ? Number(value) : value,
    ]),
  );
}

async function run(
  decision: BulkDecision,
  siteIds: readonly string[],
  send: (siteId: string, bulkId: string) => Promise<void>,
): Promise<void> {
  const sites = new Map(siteIds.map((siteId) => [siteId, crypto.randomUUID()]));
  sentBulk.value = { sites, action: decision.action, decided: 0, skipped: 0, state: 'sending' };
  try {
    for (const [siteId, bulkId] of sites) await send(siteId, bulkId);
    change({ state: 'taken' });
  } catch {
    change({ state: 'failed' });
  }
  await loadQueue();
}

function count({ decided, skipped, effectiveAt }: BulkTaken): void {
  const sent = sentBulk.value;
  if (sent === undefined) return;
  change({ decided: sent.decided + decided.length, skipped: sent.skipped + skipped, effectiveAt });
  leaveOut(new Set(decided));
}

function change(part: Partial<SentBulk>): void {
  if (sentBulk.value !== undefined) sentBulk.value = { ...sentBulk.value, ...part };
}

/** Takes the whole act back, batch by batch. */
export async function undoSentBulk(): Promise<void> {
  const sent = sentBulk.value;
  if (sent === undefined) return;
  change({ state: 'undoing' });
  try {
    for (const [siteId, bulkId] of sent.sites) {
      while ((await ask<BulkUndone>('POST', `/api/desk/v1/sites/${siteId}/bulk/${bulkId}/undo`, {})).isMore);
    }
    sentBulk.value = undefined;
  } catch {
    change({ state: 'failed' });
  }
  await loadQueue();
}
