import { asciiBytes } from '../printable.ts';
import { COMMON_WORDS_BASE64 } from './common-words.generated.js';

/**
 * A Bloom filter over the most frequent words of English and Arabic, by the view's word hash. It answers one question: is
 * this odd-looking word simply a word? One in a hundred other words is taken for common too, which only means that a
 * disguise is not looked for in it.
 */
export function isCommonWord(hash: number): boolean {
  const mask = FILTER_BITS - 1;
  const stride = (Math.imul(hash, 0x9e3779b1) >>> 7) | 1;
  for (let probe = 0; probe < BLOOM_PROBES; probe++) {
    const at = (hash + probe * stride) & mask;
    if (!isSet(at)) return false;
  }
  return true;
}

/** @returns the filter's bits with the words of these hashes in it; `size` in bytes, a power of two */
export function buildCommonWords(hashes: readonly number[], size: number): Uint8Array {
  const built = new Uint8Array(size);
  const mask = size * 8 - 1;
  for (const hash of hashes) {
    const stride = (Math.imul(hash, 0x9e3779b1) >>> 7) | 1;
    for (let probe = 0; probe < BLOOM_PROBES; probe++) {
      const at = (hash + probe * stride) & mask;
      built[at >> 3]! |= 1 << (at & 7);
    }
  }
  return built;
}

const BLOOM_PROBES = 5;

const text = asciiBytes(COMMON_WORDS_BASE64);
/** Three bytes are four characters, less one for each `=`. */
const FILTER_BITS = 8 * ((COMMON_WORDS_BASE64.replace(/=+$/, '').length * 3) >> 2);

/** What a character of base64 stands for. */
const VALUES = new Uint8Array(128);
for (const [value, char] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries())
  VALUES[char.charCodeAt(0)] = value;

/** Read where it stands: few words are asked for, and to decode all of it would be a third of the engine's start. */
function isSet(bit: number): boolean {
  const byte = bit >> 3;
  const group = Math.floor(byte / 3);
  const offset = 8 * (byte - 3 * group) + 7 - (bit & 7);
  const char = Math.floor(offset / 6);
  return ((VALUES[text[4 * group + char]!]! >> (5 - offset + 6 * char)) & 1) === 1;
}
