import { computed, signal } from '@preact/signals';
import type { DecisionAction, QueuedComment, QueueEntry, QueuePage } from '../protocol/desk.ts';
import type { CommentStatus } from '../protocol/states.ts';
import { ApiError, ask } from './api.ts';
import { say, texts } from './language.ts';

export const filter = signal<{ site: string; status: CommentStatus }>({ site: '', status: 'pending' });
export const entries = signal<readonly QueueEntry[]>([]);
export const next = signal<string | undefined>(undefined);
export const count = signal<QueuePage['count']>({ value: 0, capped: false });
export const phase = signal<'loading' | 'ready' | 'failed'>('loading');
export const selectedId = signal<string | undefined>(undefined);
export const comment = signal<QueuedComment | undefined>(undefined);
/** What just happened, for the eye and for the screen reader. */
export const announcement = signal('');

const selectedIndex = computed(() => entries.value.findIndex((entry) => entry.id === selectedId.value));

function queueUrl(after?: string): string {
  const query = new URLSearchParams({ status: filter.value.status });
  if (filter.value.site !== '') query.set('site', filter.value.site);
  if (after !== undefined) query.set('after', after);
  return `/api/desk/v1/queue?${query}`;
}

export async function loadQueue(): Promise<void> {
  phase.value = 'loading';
  try {
    const page = await ask<QueuePage>('GET', queueUrl());
    entries.value = page.entries;
    next.value = page.next;
    count.value = page.count;
    phase.value = 'ready';
    await select(page.entries[0]?.id);
  } catch {
    phase.value = 'failed';
  }
}

export async function loadMore(): Promise<void> {
  if (next.value === undefined) return;
  const page = await ask<QueuePage>('GET', queueUrl(next.value));
  entries.value = [...entries.value, ...page.entries];
  next.value = page.next;
}

export async function select(id: string | undefined): Promise<void> {
  selectedId.value = id;
  const entry = entries.value.find((candidate) => candidate.id === id);
  if (entry === undefined) {
    comment.value = undefined;
    return;
  }
  const found = await ask<QueuedComment>('GET', `/api/desk/v1/sites/${entry.siteId}/comments/${entry.id}`);
  // An answer that comes after the moderator has moved on is of no use.
  if (selectedId.value === id) comment.value = found;
}

export function step(by: 1 | -1): Promise<void> {
  const target = entries.value[selectedIndex.value + by];
  return target === undefined ? Promise.resolve() : select(target.id);
}

export interface Decision {
  readonly action: DecisionAction;
  readonly clause?: string;
  readonly note?: string;
}

/**
 * Sends a decision on the open comment and goes on to the next one. When someone else was first, the comment is shown anew
 * with what they decided.
 *
 * @returns whether the decision was taken.
 */
export async function decide(decision: Decision): Promise<boolean> {
  const current = comment.value;
  if (current === undefined) return false;
  const path = `/api/desk/v1/sites/${current.siteId}/comments/${current.id}`;
  try {
    await ask('POST', `${path}/decisions`, { ...decision, version: current.version });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    announcement.value = toFailure(error);
    if (error.status === 409) await select(current.id);
    return false;
  }
  const { approved, rejected, markedSpam } = texts().decide;
  const sentence = { approve: approved, reject: rejected, spam: markedSpam }[decision.action];
  announcement.value = say(sentence, { title: current.title });
  const index = entries.value.findIndex((entry) => entry.id === current.id);
  entries.value = entries.value.filter((entry) => entry.id !== current.id);
  count.value = { ...count.value, value: Math.max(0, count.value.value - 1) };
  await select((entries.value[index] ?? entries.value[index - 1])?.id);
  return true;
}

function toFailure(error: ApiError): string {
  const words = texts();
  if (error.status === 0) return words.offline;
  const { winner } = error.problem;
  if (winner === undefined) return say(words.failed, { message: error.message });
  const status = words.statuses[(winner.status ?? 'pending') as CommentStatus];
  return winner.name === null
    ? say(words.decide.conflictNobody, { status })
    : say(words.decide.conflict, { name: winner.name, status });
}

export async function setThreadState(state: 'open' | 'closed'): Promise<void> {
  const current = comment.value;
  if (current === undefined) return;
  await ask('POST', `/api/desk/v1/sites/${current.siteId}/threads/${current.thread.id}/state`, { state });
  await select(current.id);
}
