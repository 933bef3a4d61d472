import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createShippedScreener } from '../../src/screening/shipped-screener.ts';
import { toVerdict } from '../../src/training/measure.ts';
import { areaUnderCurve, macroF1 } from '../../src/training/metrics.ts';

const screener = createShippedScreener();

/** `KIND[:TAG] text`, KIND one of H, T, N, S. */
function readPairs(language: string) {
  return readFileSync(new URL(`minimal-pairs.${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const space = line.indexOf(' ');
      const text = line.slice(space + 1);
      return { kind: line[0]!, text, verdict: toVerdict(screener.screen({ title: '', text })) };
    });
}

/** What the goals ask for on suites that nobody has seen, asked here of one that the project knows. */
describe.each([
  ['en', 0.93, 0.8],
  ['ar', 0.95, 0.85],
  ['arabizi', 0.93, 0.8],
])('minimal pairs, %s', (language, leastArea, leastF1) => {
  const rows = readPairs(language).filter(({ kind }) => kind !== 'S');
  const kinds = rows.map(({ kind }) => kind);

  it('rank what is toxic over what is not', () => {
    const truths = kinds.map((kind) => (kind === 'N' ? 0 : 1));
    const area = areaUnderCurve(
      rows.map(({ verdict }) => verdict.toxic),
      truths,
    );
    expect(area).toBeGreaterThan(leastArea);
  });

  it('tell hatred from other abuse and from talk', () => {
    const truths = kinds.map((kind) => (kind === 'H' ? 1 : 0));
    const decisions = rows.map(({ verdict }) => (verdict.hateful >= 0.5 ? 1 : 0));
    expect(macroF1(decisions, truths)).toBeGreaterThan(leastF1);
  });

  it('hold few that are clean', () => {
    const clean = rows.filter(({ kind }) => kind === 'N');
    expect(clean.filter(({ verdict }) => verdict.held).length).toBeLessThanOrEqual(0.08 * clean.length);
  });
});
