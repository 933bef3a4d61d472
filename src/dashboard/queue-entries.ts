import { signal } from '@preact/signals';
import type { QueueEntry } from '../protocol/desk.ts';

/** The lines of the list, as far as they were loaded. */
export const entries = signal<readonly QueueEntry[]>([]);
