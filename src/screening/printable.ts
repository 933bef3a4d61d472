/** The one Web API that the engine uses: every runtime has it, and nothing in the language turns text into bytes at once. */
declare const TextEncoder: new () => {
  encodeInto(source: string, into: Uint8Array): { read: number; written: number };
};

/** The codes of ASCII text as bytes, copied by the runtime itself; with room for `more` at the end. */
export function asciiBytes(text: string, more = 0): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length + more);
  new TextEncoder().encodeInto(text, bytes);
  return bytes;
}

/**
 * The 93 printable characters without the two that a JavaScript string must escape. One character a number lets any
 * compressor get close to the entropy of what is packed, which base64 would spread over character borders.
 */
const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((char) => char !== "'" && char !== '\\')
  .join('');

/** The first of the characters; {@link readPrintable} gives it for 0. */
export const FIRST_PRINTABLE = 32;

/** The character of a number from 0 to 92. */
export function printable(number: number): string {
  return ALPHABET[number]!;
}

/**
 * The numbers of printable characters, each raised by {@link FIRST_PRINTABLE}: codes, closed up over the two that the
 * alphabet leaves out. Four at a time, since there are a million.
 */
export function readPrintable(text: string): Uint8Array<ArrayBuffer> {
  const bytes = asciiBytes(text, -text.length & 3);
  const fours = new Int32Array(bytes.buffer);
  for (let i = 0; i < fours.length; i++) {
    const four = fours[i]!;
    // A byte plus 88 has its highest bit from 40 on, a byte plus 35 from 93 on: behind ' and behind \.
    const above = ((four + 0x58585858) >>> 7) & 0x01010101;
    const farAbove = ((four + 0x23232323) >>> 7) & 0x01010101;
    fours[i] = four - above - farAbove;
  }
  return bytes.subarray(0, text.length);
}
