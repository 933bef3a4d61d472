import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../src/captcha/base64url.ts';

describe('base64url', () => {
  it('is spelt as elsewhere and read back, whatever the length', () => {
    for (let length = 1; length < 100; length++) {
      const bytes = crypto.getRandomValues(new Uint8Array(length));
      const text = toBase64Url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64Url(text)).toEqual(bytes);
    }
  });

  it('is read in its one spelling alone: of all texts of two characters, one for each byte', () => {
    const characters = Array.from({ length: 300 }, (_, code) => String.fromCharCode(code));
    const read = characters.flatMap((first) =>
      characters.map((second) => fromBase64Url(first + second)?.join()).filter((byte) => byte !== undefined),
    );
    expect(read.length).toBe(256);
    expect(new Set(read).size).toBe(256);
  });

  it.each(['', 'A', 'AAAAA', 'AA==', 'AA=', '+A', '/A', ' AA', 'AA\n'])('does not read “%s”', (text) => {
    expect(fromBase64Url(text)).toBeUndefined();
  });
});
