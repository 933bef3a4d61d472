/** How a site's desk is doing, over the latest days. */
import { z } from 'zod';
import type { FindingClause } from './clauses.ts';

export const StatisticsQuery = z.strictObject({
  days: z.enum(['1', '7', '30', '90']).default('7'),
  /** Minutes that the reader's clock is ahead of UTC: where days begin. */
  offset: z.coerce.number().int().min(-840).max(840).default(0),
  lang: z.string().optional(),
});
export type StatisticsQuery = z.infer<typeof StatisticsQuery>;

export interface StatisticsStep {
  /** When it begins. */
  readonly at: string;
  readonly arrived: number;
  readonly approved: number;
  readonly rejected: number;
  readonly spam: number;
  /** Decisions that changed an earlier one after it had taken effect. */
  readonly reversed: number;
  /** Decisions that were undone in time. */
  readonly undone: number;
  /** How many waited at its end. */
  readonly waiting: number;
  /** Seconds from arrival to a person's first decision; null where nothing was decided. */
  readonly median: number | null;
  readonly p90: number | null;
}

export interface ClauseFigures {
  /** What the engine found most of all; `none` for nothing. */
  readonly clause: FindingClause | 'none';
  /** Comments that people decided. */
  readonly decided: number;
  readonly approved: number;
  /** Of those taken down: cited under a clause that stands for this very finding. */
  readonly citedSo: number;
  /** Taken down under a clause that stands for this one, where the engine found another or nothing. */
  readonly missed: number;
}

export interface ModeratorFigures {
  readonly name: string;
  readonly decided: number;
  readonly approved: number;
  readonly median: number | null;
  /** Decisions that a colleague, or the answer to an appeal, changed later. */
  readonly overturned: number;
}

export interface Statistics {
  readonly stepSeconds: number;
  readonly targetMinutes: number;
  readonly steps: readonly StatisticsStep[];
  /** What waits now, by how long: one number for each of `AGE_STEPS`, and one for what is older. */
  readonly ages: readonly number[];
  readonly median: number | null;
  readonly p90: number | null;
  readonly appeals: { readonly upheld: number; readonly reversed: number };
  readonly clauses: readonly ClauseFigures[];
  /** Only for those who may see it. */
  readonly moderators?: readonly ModeratorFigures[];
}
