import { describe, expect, it } from 'vitest';
import { FINDING_CLAUSES, type FindingClause } from '../../src/protocol/clauses.ts';
import { type BreakingScores, type ClauseScores, chooseThresholds } from '../../src/training/holding.ts';

const scores = (of: Partial<ClauseScores>): ClauseScores =>
  Object.fromEntries(FINDING_CLAUSES.map((clause) => [clause, of[clause] ?? 0])) as ClauseScores;

const LOWEST = 0.4;

/** From 0 up to 1, evenly. */
const evenly = (count: number): number[] => Array.from({ length: count }, (_, i) => i / count);

/** Comments whose score of one clause rises evenly, and is 0 for the others. */
const rising = (clause: FindingClause, count: number): ClauseScores[] =>
  evenly(count).map((score) => scores({ [clause]: score }));

const breaking = (of: Partial<BreakingScores>): BreakingScores =>
  Object.fromEntries(
    FINDING_CLAUSES.map((clause) => [clause, of[clause] ?? []]),
  ) as unknown as BreakingScores;

const heldBy = (clause: FindingClause, comments: readonly ClauseScores[], hold: number) =>
  comments.filter((one) => one[clause] >= hold).length / comments.length;

describe('thresholds', () => {
  const ordinary = [rising('persons', 1000), rising('persons', 500)];
  const abuse = breaking({ persons: [evenly(200)], divine: [evenly(200)] });

  it('hold no more of the clean comments than they may, and not much less', () => {
    const { persons } = chooseThresholds(ordinary, abuse, [], 0.02, LOWEST);
    for (const comments of ordinary) {
      const share = heldBy('persons', comments, persons.hold);
      expect(share).toBeLessThanOrEqual(0.02);
      expect(share).toBeGreaterThan(0.01);
    }
  });

  it('are never higher than allowed, whatever that costs, but for insults and what a bound keeps free', () => {
    const both = [...rising('persons', 1000), ...rising('insults', 1000)];
    const thresholds = chooseThresholds([both], abuse, [], 0.001, LOWEST, 0.75);
    expect(thresholds.persons.hold).toBeCloseTo(0.75, 2);
    expect(thresholds.insults.hold).toBeGreaterThan(0.9);
    const verses = { comments: rising('persons', 100), share: 0.1 };
    expect(chooseThresholds([both], abuse, [verses], 0.001, LOWEST, 0.75).persons.hold).toBeGreaterThan(0.89);
  });

  it('are never lower than allowed, though nothing clean stands in the way', () => {
    expect(chooseThresholds([], abuse, [], 0.02, LOWEST).divine.hold).toBeCloseTo(LOWEST, 2);
    expect(chooseThresholds([], abuse, [], 0.02, 0.6).divine.hold).toBeCloseTo(0.6, 2);
  });

  it('hold no more than a share of what bounds a clause, whatever the ordinary comments allow', () => {
    const verses = rising('divine', 400);
    const free = chooseThresholds(ordinary, abuse, [], 0.02, LOWEST).divine;
    const bound = chooseThresholds(ordinary, abuse, [{ comments: verses, share: 0.05 }], 0.02, LOWEST).divine;
    expect(heldBy('divine', verses, free.hold)).toBeGreaterThan(0.05);
    expect(heldBy('divine', verses, bound.hold)).toBeLessThanOrEqual(0.05);
  });

  it('are the same where nothing is known that bounds them', () => {
    expect(chooseThresholds(ordinary, abuse, [{ comments: [], share: 0.01 }], 0.02, LOWEST)).toEqual(
      chooseThresholds(ordinary, abuse, [], 0.02, LOWEST),
    );
  });

  it('go past one odd comment where much is found behind it, and not where nothing is', () => {
    const odd = scores({ divine: 0.99, racial: 0.99 });
    const comments = [odd, scores({ racial: 0.98 }), ...rising('spam', 300)];
    const found = breaking({ divine: [[0.5, 0.6, 0.7]], racial: [[0.2, 0.995]] });
    const { divine, racial } = chooseThresholds([comments], found, [], 1.5 / comments.length, LOWEST);
    expect(divine.hold).toBeLessThanOrEqual(0.5);
    expect(racial.hold).toBeGreaterThan(0.98);
  });

  it('hold for nothing what another clause holds already', () => {
    const comments = [scores({ insults: 0.9, persons: 0.9 }), ...rising('spam', 300)];
    const found = breaking({ insults: [[0.5]], persons: [[0.5]] });
    const { insults, persons } = chooseThresholds([comments], found, [], 1.5 / comments.length, LOWEST);
    expect(Math.max(insults.hold, persons.hold)).toBeLessThanOrEqual(0.5);
  });
});
