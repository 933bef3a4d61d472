/** What a code is written in: Latin capitals, or the digits of Arabic pages. */
export type Script = 'latin' | 'arabic-indic';

interface Alphabet {
  /** The signs a code is made of. */
  readonly drawn: string;
  readonly length: number;
}

/**
 * Signs that stay apart when bent: of look-alikes (O 0 Q D, I 1 L, S 5, Z 2, B 8, C G 6, U V, and of the digits ٠ a dot,
 * ٥ a ring and ١ a bar, which noise imitates) at most one is ever drawn.
 */
export const alphabets: Readonly<Record<Script, Alphabet>> = {
  latin: { drawn: 'ABCDEFHJKMNPRSTUWXYZ', length: 6 },
  'arabic-indic': { drawn: '٢٣٤٦٧٨٩', length: 7 },
};

/** A sign that is never drawn, typed for the one it looks like. */
const readAs: Readonly<Record<string, string>> = {
  '0': 'D',
  O: 'D',
  Q: 'D',
  '2': 'Z',
  '5': 'S',
  '6': 'C',
  G: 'C',
  '8': 'B',
  V: 'U',
};

/**
 * Brings a typed answer, or a code as drawn, to the form in which they are compared: capitals or Latin digits without
 * spaces. Latin, Arabic-Indic and Persian digits are the same digit; "" means that nothing was typed.
 */
export function normalizeAnswer(typed: string, script: Script): string {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}]+/gu, '');
  if (script === 'latin') return signs.replace(/[A-Z0-9]/g, (sign) => readAs[sign] ?? sign);
  return signs.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
