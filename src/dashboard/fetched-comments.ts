import type { QueuedComment, QueueEntry } from '../protocol/desk.ts';
import { ask } from './api.ts';

/** Comments fetched ahead of being opened, so that the next one is there before the key is up. */
const fetched = new Map<string, Promise<QueuedComment>>();
/** The same, once they have come: what can be shown within the frame. */
const arrived = new Map<string, QueuedComment>();
/** Enough to go back and forth; a decision names the version that was seen, so that a stale one is refused. */
const KEPT = 30;

export function fetchComment(entry: Pick<QueueEntry, 'siteId' | 'id'>): Promise<QueuedComment> {
  const known = fetched.get(entry.id);
  if (known !== undefined) return known;
  const coming = ask<QueuedComment>('GET', `/api/desk/v1/sites/${entry.siteId}/comments/${entry.id}`);
  fetched.set(entry.id, coming);
  coming.then(
    (comment) => arrived.set(entry.id, comment),
    () => forgetComment(entry.id),
  );
  for (const oldest of fetched.keys()) {
    if (fetched.size <= KEPT) break;
    forgetComment(oldest);
  }
  return coming;
}

export function findFetched(id: string): QueuedComment | undefined {
  return arrived.get(id);
}

/** Asks anew the next time: what is known of the comment has changed. */
export function forgetComment(id: string): void {
  fetched.delete(id);
  arrived.delete(id);
}
