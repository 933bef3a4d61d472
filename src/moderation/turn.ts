import { type FindingClause, TERM_CLAUSES } from '../protocol/clauses.ts';

/** How far the worst comment goes ahead of a clean one in the mixed order. */
const HEAD_START_SECONDS = 4 * 60 * 60;

/**
 * When a comment's turn comes in the mixed order: the time at which it was written, moved forward by its risk (0 to 1). What is
 * older than the head start goes before everything that comes now, however bad.
 */
export function toTurn(createdAt: Date, risk: number): Date {
  return new Date(createdAt.getTime() - Math.max(0, Math.min(risk, 1)) * HEAD_START_SECONDS * 1000);
}

/** How bad the worst of it may be, 0 to 1. Spam is a nuisance and not a risk: it hurries nobody. */
export function toRisk(scores: Readonly<Partial<Record<FindingClause, number>>>): number {
  return Math.max(0, ...TERM_CLAUSES.map((clause) => scores[clause] ?? 0));
}
