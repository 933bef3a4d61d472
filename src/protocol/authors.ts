/** What the desk shows beside a comment: its author's record, and how comments like it were decided. */
import { z } from 'zod';
import type { CommentStatus } from './states.ts';

/** Holds what an author sends for a moderator, or refuses it; without `days` for good. */
export const BarBody = z.strictObject({
  effect: z.enum(['hold', 'refuse']),
  /** Why; the reader is told. */
  cause: z.string().trim().min(1).max(500),
  days: z.int().min(1).max(3650).optional(),
});
export type BarBody = z.infer<typeof BarBody>;

export const NoteBody = z.strictObject({ text: z.string().trim().min(1).max(2000) });

export interface AuthorRecord {
  readonly authorHash: string;
  /** Of the latest thousand. */
  readonly counts: Readonly<Partial<Record<CommentStatus, number>>>;
  /** Approved of decided, 0 to 1; null where nothing was decided. */
  readonly approvalRate: number | null;
  readonly comments: readonly {
    readonly id: string;
    readonly name: string;
    readonly title: string;
    readonly status: CommentStatus;
    readonly cited: string | null;
    readonly createdAt: string;
  }[];
  /** Others who wrote from the same address prefix, while that is known. */
  readonly linked: readonly { readonly authorHash: string; readonly name: string; readonly count: number }[];
  readonly notes: readonly {
    readonly id: string;
    readonly text: string;
    readonly by: string;
    readonly createdAt: string;
  }[];
  readonly bar?: {
    readonly effect: 'hold' | 'refuse';
    readonly cause: string;
    readonly by: string;
    readonly since: string;
    readonly until: string | null;
  };
}

/** A decided comment that is like another. */
export interface Precedent {
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
  readonly status: CommentStatus;
  readonly cited: string | null;
  readonly createdAt: string;
}
