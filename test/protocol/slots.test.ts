import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillSlots, findSlotFaults, listAskedSlots, listSlots } from '../../src/protocol/slots.ts';

describe('a sentence with slots', () => {
  it('lists each slot once, and asks only for those that do not fill themselves', () => {
    const text = '“{title}” names {who}; {who} asked us to cite {clause}.';
    expect(listSlots(text)).toEqual(['title', 'who', 'clause']);
    expect(listAskedSlots(text)).toEqual(['who']);
  });

  it.each([
    ['Names {who}.', 'يذكر {who}.', []],
    ['Names {who}.', 'يذكر أحدًا.', ['en']],
    ['Names {من}.', 'يذكر {من}.', []],
    ['Names {who.', 'يذكر {who}.', ['en', 'ar']],
    ['Names {}.', 'يذكر {}.', ['en', 'ar']],
    ['Names {{who}}.', 'يذكر {who}.', ['en']],
  ])('%j beside %j has faults in %j', (en, ar, faults) => {
    expect(findSlotFaults({ en, ar })).toEqual(faults);
  });

  it('is whole only when every slot has more than blanks in it', () => {
    expect(fillSlots('{a} and {b}', { a: 'this', b: '  ' })).toEqual({
      text: 'this and {b}',
      missing: ['b'],
    });
    expect(fillSlots('{constructor}', {})).toMatchObject({ missing: ['constructor'] });
    expect(fillSlots('{a}', { a: '{b} $& $1' })).toEqual({ text: '{b} $& $1', missing: [] });
  });

  it('misses nothing when every slot that it lists is filled', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', 'a', 'ب', ' ') }), (text) => {
        const values = Object.fromEntries(listSlots(text).map((name) => [name, 'x']));
        expect(fillSlots(text, values).missing).toEqual([]);
      }),
    );
  });
});
