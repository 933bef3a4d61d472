/** What a code is written in: Latin capitals, or the digits of Arabic pages. */
export type Script = 'latin' | 'arabic-indic';

/** The least and the greatest. */
type Range = readonly [number, number];

interface Alphabet {
  /** The signs a code is made of. */
  readonly drawn: string;
  readonly length: number;
  /** The height of a sign, in heights of the image. */
  readonly tall: Range;
  /** What a sign is widened by. */
  readonly wide: Range;
  /** The room of a sign, in its own widths: about one, neighbours run into each other. */
  readonly spacing: Range;
}

/**
 * Signs that stay apart when bent. Of look-alikes at most one is ever drawn: D O Q 0, R P B 8, C G 6, W M N, U V, H K X Y,
 * E F, T I 1 L J 7, S 5, Z 2; and of the digits neither ٠, which is but a dot, nor ١, a bar, which is half of others, nor
 * ٢, which is ٣ with a tooth less.
 */
export const alphabets: Readonly<Record<Script, Alphabet>> = {
  latin: {
    drawn: 'ACDEHRSTUWZ',
    length: 9,
    tall: [0.53, 0.68],
    wide: [0.8, 1.13],
    spacing: [0.94, 1.08],
  },
  // Digits are strokes, which run together sooner than letters do: they stand further apart, and there are more of them.
  'arabic-indic': {
    drawn: '٣٤٥٦٧٨٩',
    length: 10,
    tall: [0.46, 0.72],
    wide: [0.72, 1.2],
    spacing: [1.12, 1.4],
  },
};
