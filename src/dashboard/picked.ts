import { signal } from '@preact/signals';
import { entries } from './queue-entries.ts';

/** The lines that were picked for an act on all of them, with the version that was seen. */
export const picked = signal<ReadonlyMap<string, { readonly siteId: string; readonly version: number }>>(
  new Map(),
);

/** Where the last pick was: a range goes from here. */
let anchor: string | undefined;

function pickEach(ids: readonly string[], isPicked: boolean): void {
  const changed = new Map(picked.value);
  for (const id of ids) {
    const entry = entries.value.find((known) => known.id === id);
    if (isPicked && entry !== undefined) changed.set(id, { siteId: entry.siteId, version: entry.version });
    else changed.delete(id);
  }
  picked.value = changed;
}

export function pick(id: string): void {
  pickEach([id], !picked.value.has(id));
  anchor = id;
}

/** Everything from the last pick to this one. */
export function pickTo(id: string): void {
  const ids = entries.value.map((entry) => entry.id);
  const from = anchor === undefined ? -1 : ids.indexOf(anchor);
  const to = ids.indexOf(id);
  if (from === -1 || to === -1) pick(id);
  else pickEach(ids.slice(Math.min(from, to), Math.max(from, to) + 1), true);
}

export function pickAllShown(): void {
  const ids = entries.value.map((entry) => entry.id);
  pickEach(ids, !ids.every((id) => picked.value.has(id)));
}

export function dropPicks(): void {
  picked.value = new Map();
  anchor = undefined;
}

/** Comments that have left the list are not picked any more. */
export function dropPicksOf(ids: ReadonlySet<string>): void {
  picked.value = new Map([...picked.value].filter(([id]) => !ids.has(id)));
}
