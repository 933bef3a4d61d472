import { type TextView, WORD } from '../normalize/text-view.ts';
import { hashesOf } from '../normalize/word-hash.ts';
import type { WordMemo } from '../normalize/word-memo.ts';
import { INFLECT } from './english-endings.ts';
import { isCommon } from './find-disguised.ts';
import { ENTRY, type Lexicon } from './lexicon.ts';
import { type Mark, WRITTEN } from './marks.ts';
import { Trie } from './trie.ts';

/** What Latin letters and digits may stand for in Arabizi; `-` for nothing, as short vowels do. Longest sounds first. */
const SOUNDS: readonly (readonly [sound: string, letters: string])[] = [
  ...Object.entries({ aa: 'ا', ai: 'ي', au: 'و', aw: 'و', ch: 'شك', dh: 'ذضظ', ee: 'ي', ei: 'ي', ey: 'ي' }),
  ...Object.entries({ gh: 'غ', iy: 'ي', kh: 'خ', oo: 'و', ou: 'و', sh: 'ش', th: 'ثذت' }),
  ...Object.entries({ a: 'ا-ه', b: 'ب', c: 'ك', d: 'دض', e: '-يه', f: 'ف', g: 'جغق', h: 'هح', i: 'ي-ا' }),
  ...Object.entries({ j: 'ج', k: 'ك', l: 'ل', m: 'م', n: 'ن', o: '-وه', p: 'ب', q: 'ق', r: 'ر', s: 'سص' }),
  ...Object.entries({ t: 'تط', u: 'و-', v: 'ف', w: 'و', y: 'ي', z: 'زذظ' }),
  ...Object.entries({ '2': 'اق-', '3': 'ع', '5': 'خ', '6': 'ط', '7': 'ح', '8': 'غق', '9': 'قص' }),
];

/** Two letters that are one sound and never two: what begins with gh is no g before an h, and ee is no vowel left out. */
const INSEPARABLE: ReadonlySet<string> = new Set('aa ch dh ee gh kh oo ou sh th'.split(' '));

/** Arabic endings in Latin letters, and whom they speak of: 2 the reader, 3 others. */
const ENDINGS: ReadonlyMap<string, 0 | 2 | 3> = new Map([
  ...'ak ek ik kom kon kum'.split(' ').map((ending) => [ending, 2] as const),
  ...'hom hon hum on'.split(' ').map((ending) => [ending, 3] as const),
  ...'un in een iin yin iyin iyyin iyye iye iyya at aat et e eh a i y'
    .split(' ')
    .map((ending) => [ending, 0] as const),
]);

const ARTICLES = hashesOf('el al il l');
const NOTHING = 0x2d;
const STEPS_PER_WORD = 300;
/** Shorter readings, and shorter words, are another word as often as not. */
const LEAST_READING = 3;
const LEAST_WORD = 4;
const LONGEST_WORD = 20;
/** Words that must look like Arabizi before any is read as such. */
const LEAST_STRANGE = 2;

interface Sound {
  readonly units: readonly number[];
  readonly isInseparable: boolean;
  readonly letters: readonly number[];
}

const codesOf = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

/** Sounds by the unit that they begin with. */
const soundsOf: readonly (readonly Sound[])[] = Array.from({ length: 128 }, (_, unit) =>
  SOUNDS.filter(([sound]) => sound.charCodeAt(0) === unit).map(([sound, letters]) => ({
    units: codesOf(sound),
    isInseparable: INSEPARABLE.has(sound),
    letters: codesOf(letters),
  })),
);

/**
 * Finds Arabic terms in Latin letters (`5anzir`, `khanazeer`), whatever the spelling: in comments of which half the words or more are
 * neither English nor listed, each such word is walked down the Arabic part of the trie, letter by letter as what it may
 * stand for.
 *
 * @param plain marks already found, sorted; what they cover is not looked at again
 * @param memo what is known of the words already
 * @returns the work it cost: trie steps
 */
export function findArabizi(
  view: TextView,
  lexicon: Lexicon,
  plain: readonly Mark[],
  marks: Mark[],
  memo: WordMemo,
): number {
  if (view.arabicLetters > 0 || !isStrange(view, memo)) return 0;
  let steps = 0;
  let next = 0;
  for (let word = 0; word < view.wordCount; word++) {
    const start = view.wordStart[word]!;
    const size = view.wordEnd[word]! - start;
    while (next < plain.length && plain[next]!.end <= start) next++;
    const isMarked = next < plain.length && plain[next]!.start <= start && !isArticle(view, plain[next]!);
    if (isMarked || size < LEAST_WORD || size > LONGEST_WORD || !isStrangeWord(view, word, memo)) continue;
    const reader = new Reader(view, lexicon, word);
    steps += reader.read();
    for (const entry of reader.entries) {
      marks.push({
        heading: lexicon.headings[lexicon.entryHeading[entry]!]!,
        entry,
        first: word,
        last: word,
        start,
        end: start + size,
        person: reader.person,
        isBare: true,
        written: WRITTEN.disguised,
        reading: reader.reading,
      });
    }
  }
  return steps;
}

/** An article that a list has as a word of its own leaves the noun to be read. */
const isArticle = (view: TextView, mark: Mark): boolean =>
  mark.first === mark.last && ARTICLES.has(view.wordHash[mark.first]!);

function isStrangeWord(view: TextView, word: number, memo: WordMemo): boolean {
  const flags = view.wordFlags[word]!;
  return (
    (flags & WORD.latin) !== 0 &&
    (flags & (WORD.link | WORD.mention | WORD.other)) === 0 &&
    !isCommon(view, word, memo)
  );
}

/** Whether at least half of the words are unknown, and at least two; in a row of names each begins with a capital. */
function isStrange(view: TextView, memo: WordMemo): boolean {
  let strange = 0;
  let small = 0;
  for (let word = 0; word < view.wordCount; word++) {
    if (!isStrangeWord(view, word, memo)) continue;
    strange++;
    if ((view.wordFlags[word]! & WORD.initial) === 0) small++;
  }
  return strange >= LEAST_STRANGE && strange * 2 >= view.wordCount && small > 0;
}

/** Depth first through the readings of one word; stops at the first that ends as an Arabic entry. */
class Reader {
  entries: number[] = [];
  reading = '';
  person: 0 | 2 | 3 = 0;
  private steps = 0;
  private readonly view: TextView;
  private readonly lexicon: Lexicon;
  private readonly start: number;
  private readonly end: number;

  private readonly isStretched: boolean;

  constructor(view: TextView, lexicon: Lexicon, word: number) {
    this.view = view;
    this.lexicon = lexicon;
    this.start = view.wordStart[word]!;
    this.end = view.wordEnd[word]!;
    this.isStretched = (view.wordFlags[word]! & WORD.stretched) !== 0;
  }

  /** @returns the steps it took */
  read(): number {
    this.walk(Trie.ROOT, this.start, '');
    return this.steps;
  }

  private walk(state: number, at: number, reading: string): boolean {
    if (this.steps++ > STEPS_PER_WORD) return true;
    if (reading.length >= LEAST_READING && this.accept(state, at, reading)) return true;
    if (at === this.end) return false;
    const { chars } = this.view;
    const { trie } = this.lexicon;
    // A doubled consonant is one letter in Arabic.
    if (at > this.start && chars[at] === chars[at - 1] && this.walk(state, at + 1, reading)) return true;
    for (const { units, letters, isInseparable } of soundsOf[chars[at]!] ?? []) {
      if (at + units.length > this.end || (units.length === 2 && chars[at + 1] !== units[1])) continue;
      for (const letter of letters) {
        if (letter === NOTHING) {
          // A vowel in front is the letter alef: a7mar, red, is no 7mar.
          if (at > this.start && this.walk(state, at + units.length, reading)) return true;
          continue;
        }
        const symbol = trie.symbolOf[letter]!;
        const next = symbol === 0 ? -1 : trie.next(state, symbol);
        if (next !== -1 && this.walk(next, at + units.length, reading + String.fromCharCode(letter)))
          return true;
      }
      if (isInseparable && !this.isStretched) break;
    }
    return false;
  }

  /** Takes the Arabic entries of a state where the word ends, or an ending that they take. */
  private accept(state: number, at: number, reading: string): boolean {
    const { lexicon, view } = this;
    const rest = view.read(at, this.end);
    const person = rest === '' ? 0 : ENDINGS.get(rest);
    if (person === undefined) return false;
    for (let entry = lexicon.trie.entryAt(state); entry !== 0; entry = lexicon.entryNext[entry - 1]!) {
      const flags = lexicon.entryFlags[entry - 1]!;
      if ((flags & ENTRY.arabic) === 0 || (rest !== '' && (flags & ENTRY.inflect) === INFLECT.none)) continue;
      this.entries.push(entry - 1);
    }
    if (this.entries.length === 0) return false;
    this.reading = reading;
    this.person = person;
    return true;
  }
}
