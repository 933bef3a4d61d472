import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFieldFault, READER_FIELDS, toStored } from '../../src/protocol/field-rules.ts';
import { DEFAULT_FIELD_LIMITS } from '../../src/protocol/settings.ts';

const field = fc.constantFrom(...READER_FIELDS);

describe('the stored form of a field', () => {
  it('changes nothing in a text but its line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toStored('text', text)).toBe(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
      }),
    );
  });

  it('is the same when it is made again', () => {
    fc.assert(
      fc.property(field, fc.string({ unit: 'binary' }), (name, text) => {
        const stored = toStored(name, text);
        expect(toStored(name, stored)).toBe(stored);
      }),
    );
  });

  it('takes the direction marks that keyboards insert out of names, and only out of names', () => {
    expect(toStored('name', '\u200f محمد\u200e\u061c ')).toBe('محمد');
    expect(toStored('title', '\u200fعنوان\u200e')).toBe('\u200fعنوان\u200e');
  });

  it('keeps the joiners that words are written with, in names too', () => {
    expect(toStored('name', 'می‌خواهم')).toBe('می‌خواهم');
  });
});

describe('findFieldFault', () => {
  const limits = { ...DEFAULT_FIELD_LIMITS, name: 5, minimum: 2 };

  it.each([
    ['at the limit', 'abcde', undefined],
    ['over the limit', 'abcdef', 'too-long'],
    ['at the minimum', 'ab', undefined],
    ['below the minimum', 'a', 'too-short'],
  ])('counts what stands %s', (_, name, code) => {
    expect(findFieldFault('name', name, limits)?.code).toBe(code);
  });

  it('comes to an answer on what makes patterns backtrack, within the time of a test', () => {
    const hostile = [
      '\u0301\u200d'.repeat(60_000),
      `${'a.'.repeat(60_000)}@`,
      ' '.repeat(120_000),
      `a@${'b-'.repeat(60_000)}`,
    ];
    const wide = { name: 200_000, email: 200_000, title: 200_000, text: 200_000, minimum: 2 };
    for (const text of hostile) {
      for (const name of READER_FIELDS) findFieldFault(name, toStored(name, text), wide);
    }
    expect(findFieldFault('email', hostile[1]!, wide)?.code).toBe('email');
  });
});
