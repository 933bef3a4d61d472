import { INFLECT } from './english-endings.ts';

/**
 * What Arabic writes onto a word. Before it: و ف, then ب ل ك, then ال, or ها/عال/يا in the dialects; before a verb, the
 * markers of tense and person. After it: plural and feminine endings and pronouns. All in folded letters.
 */

/** Where a stem may begin in a word, with what was taken off. Filled by {@link findStems}; at most {@link MAX_STEMS}. */
export interface Stems {
  count: number;
  /** How many letters stand before the stem. */
  readonly offset: Uint8Array;
  /** Bits of {@link BEFORE}. */
  readonly before: Uint8Array;
}

export const MAX_STEMS = 12;

/** What stood before a stem. */
export const BEFORE = {
  /** Only a conjunction, an article or the vocative: safe even for the shortest terms. */
  light: 1,
  preposition: 2,
  /** Person or tense; only a verb may follow. */
  verbal: 4,
  vocative: 8,
} as const;

const WAW = 0x648;
const FA = 0x641;
const BA = 0x628;
const LAM = 0x644;
const KAF = 0x643;
const ALEF = 0x627;
const HA = 0x647;
const AIN = 0x639;
const YA = 0x64a;
const TA = 0x62a;
const NUN = 0x646;
const SIN = 0x633;
const HAH = 0x62d;
const DAL = 0x62f;
const GHAIN = 0x63a;

/** Lists every place where a stem may begin in `chars[start..end)`; the word itself first. */
export function findStems(chars: Uint16Array, start: number, end: number, stems: Stems): void {
  stems.count = 0;
  addStem(stems, 0, 0);
  const size = end - start;
  const first = chars[start]!;
  fromHere(chars, start, 0, size, stems);
  if ((first === WAW || first === FA) && size > 2) {
    addStem(stems, 1, BEFORE.light);
    fromHere(chars, start, 1, size, stems);
  }
}

function fromHere(chars: Uint16Array, start: number, at: number, size: number, stems: Stems): void {
  const a = chars[start + at]!;
  const b = at + 1 < size ? chars[start + at + 1]! : 0;
  const c = at + 2 < size ? chars[start + at + 2]! : 0;
  if (a === ALEF && b === LAM) addStem(stems, at + 2, BEFORE.light);
  else if (a === BA || a === KAF || a === LAM) {
    addStem(stems, at + 1, BEFORE.preposition);
    if (b === ALEF && c === LAM) addStem(stems, at + 3, BEFORE.preposition);
    else if (a === LAM && b === LAM) addStem(stems, at + 2, BEFORE.preposition);
  } else if ((a === HA || a === AIN) && b === ALEF && c === LAM) addStem(stems, at + 3, BEFORE.light);
  else if (a === YA && b === ALEF) {
    addStem(stems, at + 2, BEFORE.light | BEFORE.vocative);
    if (c === ALEF) addStem(stems, at + 4, BEFORE.light | BEFORE.vocative);
  }
  if (isPerson(a)) addStem(stems, at + 1, BEFORE.verbal);
  if (isTense(a) && isPerson(b)) addStem(stems, at + 2, BEFORE.verbal);
}

const isPerson = (unit: number) => unit === YA || unit === TA || unit === NUN || unit === ALEF;
const isTense = (unit: number) =>
  unit === SIN ||
  unit === HAH ||
  unit === HA ||
  unit === BA ||
  unit === AIN ||
  unit === DAL ||
  unit === KAF ||
  unit === GHAIN;

function addStem(stems: Stems, offset: number, before: number): void {
  if (stems.count >= MAX_STEMS) return;
  stems.offset[stems.count] = offset;
  stems.before[stems.count++] = before;
}

/** Whom an ending speaks to or of: 2 for ك كم كن, 3 for ه ها هم, 1 for ي نا ني. */
export type Person = 0 | 1 | 2 | 3;

/** @returns the person of an ending that the entry takes, or -1 where the letters are no ending */
export function findArabicEnding(
  chars: Uint16Array,
  from: number,
  end: number,
  inflect: number,
): Person | -1 {
  if (inflect === INFLECT.none || end - from > 5) return -1;
  const ending = pack(chars, from, end);
  return NOUN_ENDINGS.get(ending) ?? (inflect === INFLECT.verb ? (VERB_ENDINGS.get(ending) ?? -1) : -1);
}

/** Up to five Arabic letters in one number, six bits each. */
function pack(chars: Uint16Array, from: number, end: number): number {
  let packed = 0;
  for (let i = from; i < end; i++) packed = (packed << 6) | ((chars[i]! - 0x620) & 0x3f);
  return packed;
}

const PRONOUNS: readonly (readonly [string, Person])[] = [
  ['', 0],
  ['ي', 1],
  ['ني', 1],
  ['نا', 1],
  ['ك', 2],
  ['كم', 2],
  ['كن', 2],
  ['كو', 2],
  ['كوا', 2],
  ['ه', 3],
  ['ها', 3],
  ['هم', 3],
  ['هن', 3],
  ['هما', 3],
  ['و', 3],
];

function endingsOf(stemEndings: string): ReadonlyMap<number, Person> {
  const found = new Map<number, Person>();
  for (const stemEnding of ['', ...stemEndings.split(' ')]) {
    for (const [pronoun, person] of PRONOUNS) {
      const letters = stemEnding + pronoun;
      if (letters === '' || letters.length > 5) continue;
      const units = Uint16Array.from(letters, (letter) => letter.charCodeAt(0));
      const packed = pack(units, 0, units.length);
      // A bare plural or feminine ending wins over the same letters read as a pronoun.
      if (!found.has(packed) || pronoun === '') found.set(packed, person);
    }
  }
  return found;
}

const NOUN_ENDINGS = endingsOf('ات ون ين ان ت يه يين يون يات يه ا وات تين');
const VERB_ENDINGS = endingsOf('وا و ون ين ت تم تو توا نا ا ان ي تي ن ش');
