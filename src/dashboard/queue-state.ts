import { computed, effect, signal } from '@preact/signals';
import type { Count, QueuedComment, QueueEntry, QueuePage } from '../protocol/desk.ts';
import { QUEUE_PAGE } from '../protocol/queue-page.ts';
import { ask } from './api.ts';
import { claimOpened } from './claims.ts';
import { changeDraft } from './drafts.ts';
import { fetchComment, findFetched, forgetComment } from './fetched-comments.ts';
import { dropPicksOf } from './picked.ts';
import { entries } from './queue-entries.ts';
import {
  type Decision,
  forgetSent,
  type SentDecision,
  sendDecision,
  undoable,
  undoSent,
} from './sent-decisions.ts';
import { addressOf, view } from './view.ts';

export const next = signal<string | undefined>(undefined);
const NONE: Count = { value: 0, capped: false };
export const count = signal(NONE);
export const late = signal<Count | undefined>(undefined);
export const phase = signal<'loading' | 'ready' | 'failed'>('loading');
export const selectedId = signal<string | undefined>(undefined);
export const comment = signal<QueuedComment | undefined>(undefined);
/** Lines that a colleague has decided meanwhile; they stay where they are until the list is loaded anew. */
export const gone = signal<ReadonlySet<string>>(new Set());
/** Comments that have come, and belong between those that are shown. */
export const arrivals = signal(0);

const selectedIndex = computed(() => entries.value.findIndex((entry) => entry.id === selectedId.value));
/** Enough for anyone's fastest keys. */
const PREFETCHED = 3;
const MORE_BEFORE_END = 10;

function askForPage(after?: string): Promise<QueuePage> {
  const query = addressOf({
    ...view.value,
    limit: String(QUEUE_PAGE),
    ...(after === undefined ? {} : { after }),
  });
  return ask<QueuePage>('GET', `/api/desk/v1/queue?${query}`);
}

let early: Promise<QueuePage> | undefined;

/** Asks for the first page while it is still asked who is there; `loadQueue` takes the answer. */
export function askEarly(): void {
  early = askForPage();
  // Nobody is signed in: the other question says so.
  early.catch(() => (early = undefined));
}

export async function loadQueue(): Promise<void> {
  const asked = view.value;
  const awaited = early;
  early = undefined;
  phase.value = 'loading';
  try {
    const page = await (awaited ?? askForPage());
    // Another view was chosen meanwhile.
    if (view.value !== asked) return;
    entries.value = page.entries;
    next.value = page.next;
    count.value = page.count ?? NONE;
    late.value = page.late;
    gone.value = new Set();
    arrivals.value = 0;
    phase.value = 'ready';
    await open(page.entries[0]?.id);
  } catch {
    if (view.value === asked) phase.value = 'failed';
  }
}

let loadingMore: Promise<void> | undefined;

export function loadMore(): Promise<void> {
  loadingMore ??= (async () => {
    const after = next.value;
    if (after === undefined) return;
    const page = await askForPage(after);
    if (next.value !== after) return;
    const known = new Set(entries.value.map(({ id }) => id));
    entries.value = [...entries.value, ...page.entries.filter(({ id }) => !known.has(id))];
    next.value = page.next;
  })().finally(() => {
    loadingMore = undefined;
  });
  return loadingMore;
}

/** Brings what is shown up to date without moving any of it. */
export async function refreshQuietly(): Promise<void> {
  const asked = view.value;
  if (phase.value !== 'ready') return;
  const page = await askForPage().catch(() => undefined);
  if (page === undefined || view.value !== asked) return;
  count.value = page.count ?? NONE;
  late.value = page.late;
  const fresh = new Map(page.entries.map((entry) => [entry.id, entry]));
  const known = entries.value;
  const ids = new Set(known.map(({ id }) => id));
  // Beyond the last line of the fresh page nothing is known of what is shown.
  const last = page.entries.findLast(({ id }) => ids.has(id))?.id;
  const end = page.next === undefined ? known.length : known.findIndex(({ id }) => id === last) + 1;
  gone.value = new Set(known.slice(0, end).flatMap(({ id }) => (fresh.has(id) ? [] : [id])));
  entries.value = known.map((entry) => fresh.get(entry.id) ?? entry);
  for (const { id, version } of known) {
    const changed = fresh.get(id);
    if (changed !== undefined && changed.version !== version) forgetComment(id);
  }
  const unknown = page.entries.filter(({ id }) => !ids.has(id) && !isOnItsWay(id));
  const behind = last === undefined ? 0 : page.entries.findIndex(({ id }) => id === last) + 1;
  arrivals.value = unknown.filter((entry) => page.entries.indexOf(entry) < behind).length;
  // What comes after everything that is shown moves nothing.
  if (next.value === undefined) {
    entries.value = [...entries.value, ...unknown.filter((entry) => page.entries.indexOf(entry) >= behind)];
    next.value = page.next;
  }
}

/** Opens a comment: on screen at once where it was fetched ahead. */
export async function open(id: string | undefined): Promise<void> {
  selectedId.value = id;
  const index = selectedIndex.value;
  const entry = entries.value[index];
  comment.value = id === undefined ? undefined : findFetched(id);
  if (entry === undefined) {
    claimOpened(undefined);
    return;
  }
  const found = comment.value ?? (await fetchComment(entry));
  // An answer that comes after the moderator has moved on is of no use.
  if (selectedId.value !== id) return;
  comment.value = found;
  claimOpened(found);
  for (const following of entries.value.slice(index + 1, index + 1 + PREFETCHED))
    void fetchComment(following);
  if (index >= entries.value.length - MORE_BEFORE_END) void loadMore();
}

/** Asks for the open comment anew, e.g. after its thread has been closed. */
export async function reopen(): Promise<void> {
  const id = selectedId.value;
  if (id === undefined) return;
  forgetComment(id);
  const entry = entries.value[selectedIndex.value];
  if (entry === undefined) return;
  const found = await fetchComment(entry);
  if (selectedId.value === id) comment.value = found;
}

export function step(by: 1 | -1): Promise<void> {
  let index = selectedIndex.value + by;
  while (gone.value.has(entries.value[index]?.id ?? '')) index += by;
  const target = entries.value[index];
  return target === undefined ? Promise.resolve() : open(target.id);
}

const onTheirWay = new Set<string>();
const isOnItsWay = (id: string) => onTheirWay.has(id);

/** Takes a decision on the open comment: the next one is shown at once, the decision is sent in the background. */
export function decide(decision: Decision): void {
  const current = comment.value;
  if (current === undefined) return;
  const entry = entries.value.find(({ id }) => id === current.id);
  onTheirWay.add(current.id);
  void sendDecision(current, entry, decision).finally(() => onTheirWay.delete(current.id));
  leaveOut(new Set([current.id]));
}

/** Takes lines out of the list; where the open one was among them, the next that stays is opened. */
export function leaveOut(ids: ReadonlySet<string>): void {
  const index = selectedIndex.value;
  const isLeft = ({ id }: QueueEntry) => !ids.has(id) && !gone.value.has(id);
  const following =
    entries.value.slice(Math.max(index, 0)).find(isLeft) ??
    entries.value.slice(0, Math.max(index, 0)).findLast(isLeft);
  const before = entries.value.length;
  entries.value = entries.value.filter(({ id }) => !ids.has(id));
  dropPicksOf(ids);
  count.value = { ...count.value, value: Math.max(0, count.value.value - (before - entries.value.length)) };
  if (selectedId.value === undefined || ids.has(selectedId.value)) void open(following?.id);
}

/** Puts a line back where it belongs, and opens it. */
function putBack(entry: QueueEntry | undefined, id: string): void {
  forgetComment(id);
  if (entry !== undefined && !entries.value.some((known) => known.id === id)) {
    const others = entries.value;
    const ascending = view.value.order !== 'risk' && view.value.order !== 'newest';
    const keyOf = ({ place }: QueueEntry) => place.split('_')[0] ?? '';
    const compare = (a: QueueEntry, b: QueueEntry) =>
      view.value.order === 'risk'
        ? Number(keyOf(a)) - Number(keyOf(b))
        : keyOf(a) < keyOf(b)
          ? -1
          : keyOf(a) > keyOf(b)
            ? 1
            : 0;
    const at = others.findIndex((other) =>
      ascending ? compare(entry, other) < 0 : compare(entry, other) > 0,
    );
    entries.value = at === -1 ? [...others, entry] : [...others.slice(0, at), entry, ...others.slice(at)];
    count.value = { ...count.value, value: count.value.value + 1 };
  }
  void open(id);
}

/** Takes the latest decision back while it can be, or the one that is named. */
export async function undo(sent: SentDecision | undefined = undoable.value[0]): Promise<void> {
  if (sent === undefined) return;
  if (await undoSent(sent)) putBack(sent.entry, sent.comment.id);
}

/** Opens the comment of a decision that failed, with everything that was typed. */
export function openFailed({ comment: decided, entry, decision }: SentDecision): void {
  forgetSent(decided.id);
  if (decision.action === 'reject') {
    changeDraft(decided.id, {
      citing: true,
      clause: decision.clause ?? '',
      note: decision.note ?? '',
      template: decision.template?.id ?? '',
      values: decision.template?.values ?? {},
    });
  }
  putBack(entry, decided.id);
}

export async function setThreadState(state: 'open' | 'paused' | 'closed'): Promise<void> {
  const current = comment.value;
  if (current === undefined) return;
  await ask('POST', `/api/desk/v1/sites/${current.siteId}/threads/${current.thread.id}/state`, { state });
  await reopen();
}

/** Asks another moderator to decide; the comment stays where it is, marked. */
export async function escalate(): Promise<void> {
  const current = comment.value;
  if (current === undefined) return;
  const isEscalated = current.escalation !== undefined;
  const path = `/api/desk/v1/sites/${current.siteId}/comments/${current.id}/escalation`;
  await ask(isEscalated ? 'DELETE' : 'PUT', path);
  entries.value = entries.value.map((entry) =>
    entry.id === current.id ? { ...entry, isEscalated: !isEscalated } : entry,
  );
  await reopen();
}

// Each view loads when it is chosen.
let isDeskOpen = false;
export function openDesk(): () => void {
  isDeskOpen = true;
  const stop = effect(() => {
    void view.value;
    if (isDeskOpen) queueMicrotask(() => void loadQueue());
  });
  return () => {
    isDeskOpen = false;
    stop();
  };
}
