/** What the desk shows beside a comment: its author's record, and how comments like it were decided. */
import { z } from 'zod';
import { type CommentStatus, STANDING_EFFECTS, type StandingEffect } from './states.ts';

/** Without `days` it is for good. */
export const StandingBody = z.strictObject({
  effect: z.enum(STANDING_EFFECTS),
  /** The author's comment that it was decided on; trust goes to the device that sent it. */
  comment: z.uuid().optional(),
  /** Why; a reader who is held or refused is told. */
  cause: z.string().trim().min(1).max(500),
  days: z.int().min(1).max(3650).optional(),
});
export type StandingBody = z.infer<typeof StandingBody>;

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
  readonly standing?: {
    readonly effect: StandingEffect;
    readonly cause: string;
    readonly by: string;
    readonly since: string;
    readonly until: string | null;
  };
  /** What was asked for this author before, and taken back, latest first. */
  readonly log: readonly {
    readonly id: string;
    readonly action: StandingEffect | 'lift';
    readonly by: string;
    readonly at: string;
    readonly cause?: string;
    readonly until?: string;
  }[];
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
