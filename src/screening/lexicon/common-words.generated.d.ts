/** A Bloom filter's bits; see `common-words.ts`. */
export const COMMON_WORDS_BASE64: string;
