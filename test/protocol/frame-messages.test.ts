import { describe, expect, it } from 'vitest';
import { HEIGHT_LIMIT, parseFrameMessage } from '../../src/protocol/frame-messages.ts';

describe('parseFrameMessage', () => {
  it.each([
    [{ adab: 'ready' }],
    [{ adab: 'resize', height: 0 }],
    [{ adab: 'resize', height: HEIGHT_LIMIT }],
    [{ adab: 'focus', offset: 12 }],
  ])('takes %j', (message) => {
    expect(parseFrameMessage(message)).toEqual(message);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'resize'],
    ['a list', ['resize', 5]],
    ['another type', { adab: 'navigate', url: 'javascript:x' }],
    ['no height', { adab: 'resize' }],
    ['a height in words', { adab: 'resize', height: '500' }],
    ['a negative height', { adab: 'resize', height: -1 }],
    ['a height beyond the limit', { adab: 'resize', height: HEIGHT_LIMIT + 1 }],
    ['half a pixel', { adab: 'resize', height: 1.5 }],
    ['no number at all', { adab: 'resize', height: Number.NaN }],
    ['an offset without end', { adab: 'focus', offset: Number.POSITIVE_INFINITY }],
    ['a type that is only inherited', Object.create({ adab: 'ready' })],
    ['a type on the prototype', JSON.parse('{"__proto__":{"adab":"ready"}}')],
  ])('refuses %s', (_, data) => {
    expect(parseFrameMessage(data)).toBeUndefined();
  });

  it('keeps nothing beside what the type has', () => {
    expect(parseFrameMessage({ adab: 'resize', height: 5, url: 'https://evil.example' })).toEqual({
      adab: 'resize',
      height: 5,
    });
  });
});
