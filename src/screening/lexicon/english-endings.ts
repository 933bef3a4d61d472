/** How freely an entry may be extended; numbers because they are looked up per match. */
export const INFLECT = { none: 0, noun: 1, verb: 2 } as const;

/**
 * Whether the letters after an entry are an English ending that it takes.
 *
 * @param last the entry's last letter, which short verbs repeat: stab, stabbing
 */
export function isEnglishEnding(
  chars: Uint16Array,
  from: number,
  end: number,
  last: number,
  inflect: number,
): boolean {
  if (inflect === INFLECT.none) return false;
  const size = end - from;
  if (size > 5) return false;
  const ending = pack(chars, from, end);
  if (ending === PLURAL_S) return !isSibilant(last);
  if (ending === PLURAL_ES) return isSibilant(last) || last === LETTER_H || last === LETTER_O;
  if (NOUN_ENDINGS.has(ending)) return true;
  if (inflect === INFLECT.noun) return false;
  if (VERB_ENDINGS.has(ending)) return true;
  return size > 1 && chars[from] === last && DOUBLED_ENDINGS.has(pack(chars, from + 1, end));
}

/** The endings of a word that lost its last letter to them, by that letter: hat(e)ing, puss(y)ies. */
export function isShortenedEnding(chars: Uint16Array, from: number, end: number, lost: number): boolean {
  if (end - from > 4) return false;
  return (lost === LETTER_Y ? AFTER_LOST_Y : AFTER_LOST_E).has(pack(chars, from, end));
}

export const LETTER_E = 0x65;
export const LETTER_Y = 0x79;

/** Up to five letters and apostrophes in one number, five bits each; -1 where anything else stands among them. */
function pack(chars: Uint16Array, from: number, end: number): number {
  let packed = 0;
  for (let i = from; i < end; i++) {
    const unit = chars[i]!;
    if (unit === 0x27) packed = (packed << 5) | 31;
    else if (unit >= 0x61 && unit <= 0x7a) packed = (packed << 5) | (unit - 0x60);
    else return -1;
  }
  return packed;
}

const endings = (words: string): ReadonlySet<number> =>
  new Set(
    words.split(' ').map((word) => {
      const units = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
      return pack(units, 0, units.length);
    }),
  );

const NOUN_ENDINGS = endings("'s s' es'");
const [PLURAL_S, PLURAL_ES] = [...endings('s es')];

const LETTER_H = 0x68;
const LETTER_O = 0x6f;
/** s, x, z: asses, foxes. */
const isSibilant = (unit: number) => unit === 0x73 || unit === 0x78 || unit === 0x7a;
const VERB_ENDINGS = endings("d ed ing ings in in' er ers r rs 'd ing's");
const DOUBLED_ENDINGS = endings('ed ing in er ers');
const AFTER_LOST_E = endings('ing in ings');
const AFTER_LOST_Y = endings('ies ied ier iest ily');
