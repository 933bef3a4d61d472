import { COMMON_WORDS_BASE64 } from './common-words.generated.js';

/**
 * A Bloom filter over the most frequent words of English and Arabic, by the view's word hash. It answers one question: is
 * this odd-looking word simply a word? One in a hundred other words is taken for common too, which only means that a
 * disguise is not looked for in it.
 */
export function isCommonWord(hash: number): boolean {
  bits ??= decodeBase64(COMMON_WORDS_BASE64);
  const mask = bits.length * 8 - 1;
  const stride = (Math.imul(hash, 0x9e3779b1) >>> 7) | 1;
  for (let probe = 0; probe < BLOOM_PROBES; probe++) {
    const at = (hash + probe * stride) & mask;
    if ((bits[at >> 3]! & (1 << (at & 7))) === 0) return false;
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

let bits: Uint8Array | undefined;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 to bytes without a platform's own decoder. */
function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i;
  const size = text.indexOf('=') < 0 ? text.length : text.indexOf('=');
  const out = new Uint8Array((size * 3) >> 2);
  for (let i = 0, at = 0; i < size; i += 4) {
    const group =
      (values[text.charCodeAt(i)]! << 18) |
      (values[text.charCodeAt(i + 1)]! << 12) |
      ((values[text.charCodeAt(i + 2) & 127] ?? 0) << 6) |
      (values[text.charCodeAt(i + 3) & 127] ?? 0);
    out[at++] = group >> 16;
    out[at++] = group >> 8;
    out[at++] = group;
  }
  return out;
}
