import { describe, expect, it } from 'vitest';
import { FINDING_CLAUSES } from '../../src/protocol/clauses.ts';
import { type ClauseScores, chooseThresholds } from '../../src/training/holding.ts';

/** Comments whose score of one clause rises evenly from 0 to 1, and is 0 for the others. */
const rising = (clause: string, count: number): ClauseScores[] =>
  Array.from(
    { length: count },
    (_, i) =>
      Object.fromEntries(
        FINDING_CLAUSES.map((name) => [name, name === clause ? i / count : 0]),
      ) as ClauseScores,
  );

const heldBy = (clause: 'divine' | 'persons', comments: readonly ClauseScores[], hold: number) =>
  comments.filter((scores) => scores[clause] >= hold).length / comments.length;

describe('thresholds', () => {
  const ordinary = [rising('persons', 1000), rising('persons', 500)];

  it('hold no more of the clean comments than they may, and not much less', () => {
    const { persons } = chooseThresholds(ordinary, [], 0.02);
    for (const comments of ordinary) {
      const share = heldBy('persons', comments, persons.hold);
      expect(share).toBeLessThanOrEqual(0.02);
      expect(share).toBeGreaterThan(0.01);
    }
  });

  it('hold no more than a share of what bounds a clause, whatever the ordinary comments allow', () => {
    const verses = rising('divine', 400);
    const free = chooseThresholds(ordinary, [], 0.02).divine;
    const bound = chooseThresholds(ordinary, [{ comments: verses, share: 0.05 }], 0.02).divine;
    expect(heldBy('divine', verses, free.hold)).toBeGreaterThan(0.05);
    expect(heldBy('divine', verses, bound.hold)).toBeLessThanOrEqual(0.05);
  });

  it('are the same where nothing is known that bounds them', () => {
    expect(chooseThresholds(ordinary, [{ comments: [], share: 0.01 }], 0.02)).toEqual(
      chooseThresholds(ordinary, [], 0.02),
    );
  });
});
