import { FINDING_CLAUSES, type FindingClause } from '../../src/protocol/clauses.ts';
import { ATTRIBUTES, type Finding } from '../../src/protocol/findings.ts';
import type { Screener } from '../../src/screening/screener.ts';
import { DEFAULT_THRESHOLDS } from '../../src/screening/thresholds.ts';

const MARK = /\[(hold|spam|fail)(?::(\w+))?\]/;

/**
 * A screener for tests of what happens around screening: `[hold:persons]` in the text makes a finding of that clause,
 * `[spam]` recommends spam, `[fail]` throws, and anything else is clean.
 */
export function createTestScreener(): Screener {
  return {
    engine: 'test/1',
    screen({ text }) {
      const mark = MARK.exec(text);
      if (mark?.[1] === 'fail') throw new Error('the screener was told to fail');
      const clause = (mark?.[1] === 'spam' ? 'spam' : mark?.[2]) as FindingClause | undefined;
      const zero = <K extends string>(names: readonly K[]) =>
        Object.fromEntries(names.map((name) => [name, name === clause ? 0.9 : 0])) as Record<K, number>;
      return {
        recommendation: mark === null ? 'publish' : mark[1] === 'spam' ? 'spam' : 'hold',
        ...(clause === undefined ? {} : { clause }),
        language: 'en',
        scores: zero(FINDING_CLAUSES),
        attributes: zero(ATTRIBUTES),
        findings: mark === null || clause === undefined ? [] : [findingOf(clause, mark)],
        engine: 'test/1',
      };
    },
    compileWords: (version) => ({ version }),
    thresholds: () => DEFAULT_THRESHOLDS,
  };
}

function findingOf(clause: FindingClause, mark: RegExpExecArray): Finding {
  return {
    clause,
    target: { kind: 'none' },
    score: 0.9,
    span: { field: 'text', start: mark.index, end: mark.index + mark[0].length },
    rule: 'test/mark',
    severity: 'strong',
    explanation: { en: 'The text carries a mark.', ar: 'في النص علامة.' },
  };
}
