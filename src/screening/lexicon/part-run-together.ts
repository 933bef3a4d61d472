import { type TextView, WORD } from '../normalize/text-view.ts';
import { hashesOf, hashOfUnits } from '../normalize/word-hash.ts';
import { findArabicEnding, findStems, MAX_STEMS, type Stems } from './arabic-clitics.ts';
import { isCommonWord } from './common-words.ts';
import { isEnglishEnding } from './english-endings.ts';
import { PLACE } from './heading.ts';
import { ENTRY, type Lexicon } from './lexicon.ts';
import { Trie } from './trie.ts';

/**
 * Parts what was written without spaces, `Ihatethesepeople` and `#killthemall`, into its words, before anything else reads them. Only
 * a long word that is not common, and only into words that are all known, one of them a name of people or a hostile term: so that
 * long names and seldom words stay whole. Two words are parted only at one of a few that hold sentences together; in Arabic, where
 * most of those are written onto their neighbours anyway, only where an ending or an article shows the gap.
 *
 * @returns the work it cost: looks into the filter of common words
 */
export function partRunTogether(view: TextView, lexicon: Lexicon): number {
  let steps = 0;
  const parted: { word: number; ends: number[] }[] = [];
  for (let word = 0; word < view.wordCount; word++) {
    const start = view.wordStart[word]!;
    const size = view.wordEnd[word]! - start;
    if (size < SHORTEST || size > LONGEST) continue;
    const script = view.wordFlags[word]! & (WORD.latin | WORD.arabic | NOT_READ);
    if ((script !== WORD.latin && script !== WORD.arabic) || isCommonWord(view.wordHash[word]!)) continue;
    const source = script === WORD.arabic ? view.fieldAt(start).source : '';
    steps += segment(view, start, size, lexicon, source);
    const ends = readEnds(view, start, size, lexicon, source !== '');
    if (ends !== undefined) parted.push({ word, ends });
  }
  if (parted.length > 0) view.partWords(parted);
  return steps;
}

const NOT_READ = WORD.other | WORD.digit | WORD.emoji | WORD.link | WORD.mention;
const SHORTEST = 8;
const LONGEST = 64;
const LONGEST_PART = 16;
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** English words of fewer than four letters that may be a part: of others, long words have too many. */
const SHORT_WORDS = hashesOf(`
  am an as at be by do go he if in it me my no of on or so to up us we ur
  all and any are ban bad big boy bro but can cut did die dog fag few for fuk fun gas gay get god got gun guy had has her him his hot how its jew kid
  kkk lie lol man men mom new not now off old one our out own pig put rat run sad say see sex she shy sir sit son the too try
  two use via war was way who why wtf yes yet you`);
const I = 0x69;

/** At which English words are parted, though there are but two of them; `the` is not one, since it begins therapists. */
const HOLD_TOGETHER = hashesOf('all are is not these those they you your my our hate love ban stop');

/** In Arabic a part has so many letters; after an article more. */
const LEAST_ARABIC = 4;
const ALEF = 0x627;
const LAM = 0x644;
const TEH_MARBUTA = 0x629;
const ALEF_MAKSURA = 0x649;
const WAW = 0x648;
const NUN = 0x646;

/** By position in the word: the cost of the best parts up to here, and how long the last of them is. */
const cost = new Int32Array(LONGEST + 1);
const last = new Uint8Array(LONGEST + 1);

/** Fewest parts first, then the most unequal. */
const PART = 1000;

/** @param source the field as typed, for Arabic; empty for English */
function segment(view: TextView, start: number, size: number, lexicon: Lexicon, source: string): number {
  const { chars, origin } = view;
  const isArabic = source !== '';
  cost.fill(0, 0, size + 1);
  cost[0] = 1;
  let steps = 0;
  for (let from = 0; from < size; from++) {
    if (cost[from] === 0) continue;
    const at = start + from;
    const isGap =
      !isArabic || from === 0 || isArabicGap(chars, at, start + size, source.charCodeAt(origin[at - 1]!));
    if (!isGap) continue;
    const most = Math.min(size, from + LONGEST_PART);
    let hash = FNV_BASIS;
    for (let to = from + 1; to <= most; to++) {
      hash = Math.imul(hash ^ chars[start + to - 1]!, FNV_PRIME);
      const letters = to - from;
      const sum = cost[from]! + PART - letters * letters;
      if (cost[to] !== 0 && cost[to]! <= sum) continue;
      steps++;
      const isKnown = isArabic
        ? letters >= LEAST_ARABIC && isKnownWord(view, at, start + to, hash, lexicon, true)
        : letters > 3
          ? isKnownWord(view, at, start + to, hash, lexicon, false)
          : SHORT_WORDS.has(hash) || (to === 1 && chars[start] === I);
      if (!isKnown) continue;
      cost[to] = sum;
      last[to] = letters;
    }
  }
  return steps;
}

const isKnownWord = (
  view: TextView,
  from: number,
  to: number,
  hash: number,
  lexicon: Lexicon,
  isArabic: boolean,
) => isCommonWord(hash >>> 0) || placeOf(view, from, to, lexicon, isArabic) >= 0;

/** Whether one Arabic word ends before `at` and another begins: a letter that only ends words, a long plural, or an article. */
function isArabicGap(chars: Uint16Array, at: number, end: number, typedBefore: number): boolean {
  if (typedBefore === TEH_MARBUTA || typedBefore === ALEF_MAKSURA) return true;
  if (chars[at] === ALEF && chars[at + 1] === LAM) return end - at > LEAST_ARABIC;
  return chars[at - 1] === NUN && chars[at - 2] === WAW;
}

/** @returns where the parts end in `chars`, or undefined where the word is better left whole */
function readEnds(
  view: TextView,
  start: number,
  size: number,
  lexicon: Lexicon,
  isArabic: boolean,
): number[] | undefined {
  if (cost[size] === 0 || (!isArabic && last[size]! < 3)) return undefined;
  const ends: number[] = [];
  for (let to = size; to > 0; to -= last[to]!) ends.unshift(start + to);
  if (ends.length === 1) return undefined;
  let weighs = false;
  let holds = isArabic;
  let hasShort = false;
  let from = start;
  for (const end of ends) {
    const place = placeOf(view, from, end, lexicon, isArabic);
    const hash = hashOfUnits(view.chars, from, end);
    weighs ||= place === PLACE.insult || place === PLACE.target;
    holds ||= HOLD_TOGETHER.has(hash);
    hasShort ||= end - from <= 3;
    from = end;
  }
  holds ||= ends.length > 2 && hasShort && size > LEAST_MEAN * ends.length;
  return weighs && holds ? ends : undefined;
}

const LEAST_MEAN = 3.4;

const stems: Stems = { count: 0, offset: new Uint8Array(MAX_STEMS), before: new Uint8Array(MAX_STEMS) };

/** @returns what the letters do in a sentence as an entry of the lexicon, of {@link PLACE}; -1 for none */
function placeOf(view: TextView, from: number, to: number, lexicon: Lexicon, isArabic: boolean): number {
  if (!isArabic) return placeFrom(view, from, to, lexicon, false);
  findStems(view.chars, from, to, stems);
  for (let i = 0; i < stems.count; i++) {
    const place = placeFrom(view, from + stems.offset[i]!, to, lexicon, true);
    if (place >= 0) return place;
  }
  return -1;
}

function placeFrom(view: TextView, from: number, to: number, lexicon: Lexicon, isArabic: boolean): number {
  const { trie } = lexicon;
  const { chars } = view;
  if (to - from < 3) return -1;
  let state: number = Trie.ROOT;
  for (let at = from; at < to; at++) {
    const symbol = trie.symbolOf[chars[at]!]!;
    state = symbol === 0 ? -1 : trie.next(state, symbol);
    if (state === -1) return -1;
    for (let entry = trie.entryAt(state); entry !== 0; entry = lexicon.entryNext[entry - 1]!) {
      const flags = lexicon.entryFlags[entry - 1]!;
      const inflect = flags & ENTRY.inflect;
      const next = at + 1;
      const isWhole =
        (flags & (ENTRY.lostE | ENTRY.lostY)) === 0 &&
        (next === to ||
          (isArabic
            ? findArabicEnding(chars, next, to, inflect) !== -1
            : isEnglishEnding(chars, next, to, chars[at]!, inflect)));
      if (isWhole) return lexicon.headings[lexicon.entryHeading[entry - 1]!]!.place;
    }
  }
  return -1;
}
