import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FINDING_CLAUSES } from '../../src/protocol/clauses.ts';
import { createShippedScreener } from '../../src/screening/shipped-screener.ts';

const rowsOf = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** `clause[,clause]: text` */
function parseRow(row: string): { clauses: string[]; text: string } {
  const colon = row.indexOf(': ');
  return { clauses: row.slice(0, colon).split(','), text: row.slice(colon + 2) };
}

const screener = createShippedScreener();
const screen = (text: string) => screener.screen({ title: '', text });

describe.each(['en', 'ar'])('the tables of comments, %s', (language) => {
  const flagged = rowsOf(`must-flag.${language}.txt`);
  const passing = rowsOf(`must-pass.${language}.txt`);

  it('are held under the clause that they break', () => {
    const wrong = flagged.filter((row) => {
      const { clauses, text } = parseRow(row);
      const { recommendation, clause } = screen(text);
      return recommendation === 'publish' || clause === undefined || !clauses.includes(clause);
    });
    expect(wrong).toEqual([]);
  });

  it('are published where they only look like it', () => {
    expect(passing.filter((text) => screen(text).recommendation !== 'publish')).toEqual([]);
  });

  it('hold no row twice', () => {
    const rows = [...flagged.map((row) => parseRow(row).text), ...passing];
    expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
  });
});

describe('the list of known misses', () => {
  it('names a clause, or says that the row should be published, and repeats no row of the tables', () => {
    const tables = ['en', 'ar'].flatMap((language) => [
      ...rowsOf(`must-flag.${language}.txt`).map((row) => parseRow(row).text),
      ...rowsOf(`must-pass.${language}.txt`),
    ]);
    const known = new Set<string>([...FINDING_CLAUSES, 'publish']);
    const odd = rowsOf('known-misses.txt').filter((row) => {
      const { clauses, text } = parseRow(row);
      return !clauses.every((clause) => known.has(clause)) || tables.includes(text);
    });
    expect(odd).toEqual([]);
  });
});
