import type { Script } from './alphabet.ts';
import { countDifferences } from './constant-time.ts';

/** A sign that is never drawn, typed for the one it looks like. */
const readAs: Readonly<Record<Script, Readonly<Record<string, string>>>> = {
  latin: {
    ...{ '0': 'D', O: 'D', Q: 'D' },
    ...{ B: 'R', P: 'R', '8': 'R' },
    ...{ '6': 'C', G: 'C' },
    ...{ M: 'W', N: 'W' },
    ...{ K: 'H', X: 'H', Y: 'H' },
    ...{ '1': 'T', I: 'T', '7': 'T' },
    '2': 'Z',
    '5': 'S',
    F: 'E',
    V: 'U',
  },
  'arabic-indic': { '0': '5', O: '5', ه: '5', '2': '3' },
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

/**
 * Signs that may be misread. It admits nearly every reader who takes care, while a solver that reads one sign in three gains
 * little; every measure of either counts answers as `isRightAnswer` does.
 */
const FORGIVEN_SLIPS = 1;

/** Whether what was typed is the code, both normalised. Takes the same time wherever they differ. */
export const isRightAnswer = (typed: string, code: string): boolean =>
  countDifferences(typed, code) <= FORGIVEN_SLIPS;
