/** What a code is written in: Latin capitals, or the digits of Arabic pages. */
export type Script = 'latin' | 'arabic-indic';

interface Alphabet {
  /** The signs a code is made of. */
  readonly drawn: string;
  readonly length: number;
}

/**
 * Signs that stay apart when bent. Of look-alikes at most one is ever drawn: D O Q 0, R P B 8, C G 6, W M N, U V, H K X Y,
 * E F, T I 1 L J 7, S 5, Z 2; and of the digits neither ٠, which is but a dot, nor ١, a bar, which is half of others.
 */
export const alphabets: Readonly<Record<Script, Alphabet>> = {
  latin: { drawn: 'ACDEHRSTUWZ', length: 9 },
  'arabic-indic': { drawn: '٢٣٤٥٦٧٨٩', length: 8 },
};
