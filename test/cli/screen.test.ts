import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { screenLines } from '../../src/cli/screen.ts';
import { createScreener } from '../../src/screening/screener.ts';

const screener = createScreener();

async function screenAll(chunks: readonly (string | Uint8Array)[]) {
  let text = '';
  const problems: [number, string][] = [];
  const output = new Writable({
    write(chunk, _, done) {
      text += String(chunk);
      done();
    },
  });
  const bad = await screenLines(screener, {
    input: Readable.from(chunks),
    output,
    report: (line, problem) => problems.push([line, problem]),
  });
  return {
    rows: text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    problems,
    bad,
  };
}

describe('screening lines', () => {
  it('answers every line in order with recommendation, scores, attributes and findings', async () => {
    const { rows } = await screenAll([
      '{"id":1,"text":"you are an idiot"}\n{"id":"b","text":"thank you","title":"Good"}\n',
    ]);
    expect(rows.map((row) => [row.id, row.recommendation])).toEqual([
      [1, 'hold'],
      ['b', 'publish'],
    ]);
    expect(Object.keys(rows[0].scores)).toContain('spam');
    expect(Object.keys(rows[0].attributes)).toContain('IDENTITY_ATTACK');
    expect(rows[0].findings[0]).toMatchObject({ clause: 'persons' });
  });

  it('reports bad lines by number and goes on', async () => {
    const { rows, problems, bad } = await screenAll(['{"id":1}\n\nnot json\n[]\n{"id":2,"text":"fine"}']);
    expect(problems.map(([line]) => line)).toEqual([1, 3, 4]);
    expect(problems[0]![1]).toContain('`text`');
    expect(bad).toBe(3);
    expect(rows).toHaveLength(1);
  });

  it('reports a line without end, keeps none of it, and goes on', async () => {
    const endless = Array.from({ length: 80 }, () => 'x'.repeat(65_536));
    const { rows, problems } = await screenAll([
      '{"id":1,"text":"fine"}\n',
      ...endless,
      '\n{"id":2,"text":"fine"}\n',
    ]);
    expect(problems).toEqual([[2, expect.stringContaining('longer')]]);
    expect(rows.map((row) => row.id)).toEqual([1, 2]);
  });

  it('takes characters apart over chunks, and lines at \\n only', async () => {
    const line = new TextEncoder().encode(`{"id":1,"text":"يا كلب\u2028next"}\n`);
    const { rows } = await screenAll([line.slice(0, 22), line.slice(22)]);
    expect(rows).toHaveLength(1);
    expect(rows[0].recommendation).toBe('hold');
  });

  it('holds what is too long to screen, and says so', async () => {
    const { rows } = await screenAll([`${JSON.stringify({ id: 1, text: 'a'.repeat(70_000) })}\n`]);
    expect(rows[0]).toMatchObject({ recommendation: 'hold', error: 'SCREENING_BUDGET' });
  });
});
