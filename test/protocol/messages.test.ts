import { describe, expect, it } from 'vitest';
import { FIELD_CODES, toFieldMessage, toProblemTitle } from '../../src/protocol/messages/errors.ts';
import { PROBLEM_CODES } from '../../src/protocol/problem.ts';

const ARABIC = /[\u0600-\u06ff]/;

describe('the sentences of errors', () => {
  it.each([
    [1, 'حرف واحد'],
    [2, 'حرفين'],
    [3, '3 أحرف'],
    [10, '10 أحرف'],
    [11, '11 حرفاً'],
    [99, '99 حرفاً'],
    [100, '100 حرف'],
    [103, '103 أحرف'],
    [2000, '2,000 حرف'],
  ])('count %i letters as Arabic does', (maximum, expected) => {
    expect(toFieldMessage({ code: 'too-long', values: { maximum } }, 'ar')).toContain(expected);
  });

  it('are in the language that is asked for, whole, with every slot filled', () => {
    for (const language of ['en', 'ar'] as const) {
      const sentences = [
        ...PROBLEM_CODES.map((code) => toProblemTitle(code, language)),
        ...FIELD_CODES.map((code) => toFieldMessage({ code, values: { maximum: 5, minimum: 2 } }, language)),
      ];
      for (const sentence of sentences) {
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toMatch(/[{}]/);
        expect(ARABIC.test(sentence)).toBe(language === 'ar');
      }
    }
  });
});
