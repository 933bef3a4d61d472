/** What a code is written in: Latin capitals, or the digits of Arabic pages. */
export type Script = 'latin' | 'arabic-indic';

interface Alphabet {
  /** The signs a code is made of. */
  readonly drawn: string;
  readonly length: number;
}

/**
 * Signs that stay apart when bent. Of look-alikes at most one is ever drawn: O 0 Q D, I 1 L J T, S 5, Z 2, B 8, C G 6,
 * U V, E F, X Y, H M; and of the digits neither ٠, which is but a dot, nor ١, a bar, which is half
 * of others.
 */
export const alphabets: Readonly<Record<Script, Alphabet>> = {
  latin: { drawn: 'ABCDEHKNPRSTUWXZ', length: 6 },
  'arabic-indic': { drawn: '٢٣٤٥٦٧٨٩', length: 7 },
};

/** A sign that is never drawn, typed for the one it looks like. */
const readAs: Readonly<Record<Script, Readonly<Record<string, string>>>> = {
  latin: {
    '0': 'D',
    O: 'D',
    Q: 'D',
    '1': 'T',
    I: 'T',
    '2': 'Z',
    '5': 'S',
    '6': 'C',
    G: 'C',
    '8': 'B',
    F: 'E',
    M: 'H',
    V: 'U',
    Y: 'X',
  },
  'arabic-indic': { '0': '5', O: '5', ه: '5' },
};

/**
 * Brings a typed answer, or a code as drawn, to the form in which they are compared: capitals or Latin digits without
 * spaces. Latin, Arabic-Indic and Persian digits are the same digit; "" means that nothing was typed.
 */
export function normalizeAnswer(typed: string, script: Script): string {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}]+/gu, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
  return Array.from(signs, (sign) => readAs[script][sign] ?? sign).join('');
}
