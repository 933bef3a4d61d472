import { type TextView, WORD } from '../normalize/text-view.ts';
import type { FeatureBuffer } from './feature-buffer.ts';
import { isFunctionWord } from './function-words.ts';
import { SeenKeys } from './seen-keys.ts';
import { CONTINUED, CONTINUED_NAME, isNameClass } from './word-classes.ts';

/** Size of the space that features are hashed into: 2 to this power. */
export const BUCKET_BITS = 21;
const BUCKET_MASK = (1 << BUCKET_BITS) - 1;

const PRIME = 0x01000193;
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 4;
/** Letters of a word beyond these are not parted into n-grams: no word of either language is longer. */
const LONGEST_WORD = 24;
const BOUNDARY = 0x20;

/** One seed per kind of feature, so that a word and a class of the same hash stay apart. */
const SEED = {
  word: 0x2545f491,
  pair: 0x1234567d,
  grams: 0x9e3779b9,
  classes: 0x3c6ef372,
} as const;

/** Stand-ins for words whose letters teach nothing. */
const LINK = 0x11111111;
const MENTION = 0x22222222;
const NUMBER = 0x33333333;
/** Names of peoples and groups teach nothing by themselves: all stand as one, or hatred would be read into a name. */
const NAME = 0x66666666;
/** Stand-in for any run of words of no class. */
const OTHER = 0x44444444;
const EDGE = 0x55555555;

/** Most features one word gives by itself. */
const PER_WORD = 1 + (LONGEST_GRAM - SHORTEST_GRAM + 1) * (LONGEST_WORD + 2);

/**
 * Features of a normalised comment: words, pairs of neighbours, character n-grams within
 * words, and n-grams over classes, where each word of the lexicon stands as its class, frequent function words as
 * themselves and everything else as one sign: `you are a <insult>` is the same feature whatever the insult. A word speaks once a
 * comment, or thanks said thirty times would weigh more than any insult.
 *
 * @param classes per word of the view, the lexicon's class, 0 for none
 */
export function extractFeatures(view: TextView, classes: Uint8Array, out: FeatureBuffer): void {
  out.reset();
  const speaks = findSpeaking(view, classes);
  for (let word = 0; word < view.wordCount; word++) if (speaks[word] === 1) addWord(view, word, out);
  addNeighbours(view, classes, out);
}

const seen = new SeenKeys();
let speaking = new Uint8Array(256);

/** Per word 1 where it has features of its own: where it is no name of protected people, and stands there for the first time. */
export function findSpeaking(view: TextView, classes: Uint8Array): Uint8Array {
  const count = view.wordCount;
  if (speaking.length < count) speaking = new Uint8Array(2 * count);
  seen.reset(count);
  for (let word = 0; word < count; word++)
    speaking[word] = isNameClass(classes[word]!) ? 0 : seen.add(stemOf(view, word));
  return speaking;
}

/** The features that a word has by itself, whatever stands beside it: the word and its n-grams. */
export function addWord(view: TextView, word: number, out: FeatureBuffer): void {
  const flags = view.wordFlags[word]!;
  if (flags & WORD.mention) return;
  out.reserve(PER_WORD);
  add(out, stemOf(view, word) ^ SEED.word, word);
  if ((flags & WORD.link) === 0 && (flags & (WORD.latin | WORD.arabic)) !== 0) addGrams(view, word, out);
}

/** The features that are more than one word: pairs, and n-grams over classes. Each once, however often it comes. */
export function addNeighbours(view: TextView, classes: Uint8Array, out: FeatureBuffer): void {
  out.reserve(6 * view.wordCount + 8);
  const first = out.length;
  addPairs(view, classes, out);
  addClasses(view, classes, out);
  const { buckets, words, length } = out;
  seen.reset(length - first);
  let kept = first;
  for (let i = first; i < length; i++) {
    const bucket = buckets[i]!;
    buckets[kept] = bucket;
    words[kept] = words[i]!;
    kept += seen.add(bucket);
  }
  out.length = kept;
}

function stemOf(view: TextView, word: number): number {
  const flags = view.wordFlags[word]!;
  if (flags & WORD.link) return LINK;
  if (flags & WORD.mention) return MENTION;
  if (flags & WORD.digit && !(flags & (WORD.latin | WORD.arabic))) {
    return NUMBER + Math.min(view.wordEnd[word]! - view.wordStart[word]!, 6);
  }
  return view.wordHash[word]! | 0;
}

function addGrams(view: TextView, word: number, out: FeatureBuffer): void {
  const { chars } = view;
  const start = view.wordStart[word]!;
  const end = Math.min(view.wordEnd[word]!, start + LONGEST_WORD);
  // Positions start-1 and end are the word's boundaries; the whole word with both is left to the word feature.
  for (let from = start - 1; from + SHORTEST_GRAM <= end + 1; from++) {
    let hash: number = SEED.grams;
    const last = Math.min(from + LONGEST_GRAM, end + 1);
    for (let at = from; at < last; at++) {
      hash = Math.imul(hash ^ (at < start || at === end ? BOUNDARY : chars[at]!), PRIME);
      if (at - from >= SHORTEST_GRAM - 1) add(out, hash, word);
    }
  }
}

function addPairs(view: TextView, classes: Uint8Array, out: FeatureBuffer): void {
  const { buckets, words } = out;
  const count = view.wordCount;
  let { length } = out;
  let previous = EDGE;
  for (let word = 0; word <= count; word++) {
    const stem = word === count ? EDGE : isNameClass(classes[word]!) ? NAME : stemOf(view, word);
    buckets[length] = bucketOf(Math.imul(previous, 31) ^ stem ^ SEED.pair);
    words[length++] = word === 0 ? 0 : word - 1;
    previous = stem;
  }
  out.length = length;
}

const LONGEST_CLASSES = 5;
/** The signs before a word, the nearest first. */
const before = new Int32Array(LONGEST_CLASSES);

/** N-grams of up to five signs that hold at least one word of the lexicon; a run of other words counts as one sign. */
function addClasses(view: TextView, classes: Uint8Array, out: FeatureBuffer): void {
  const { buckets, words } = out;
  let { length } = out;
  before.fill(EDGE);
  // Signs since the last classed word: an n-gram that reaches back to it is kept.
  let since = 9;
  let previousOther = false;
  const count = view.wordCount;
  for (let word = 0; word <= count; word++) {
    const kind = word < count ? classes[word]! : 0;
    if (kind === CONTINUED || kind === CONTINUED_NAME) continue;
    let sign = EDGE;
    if (word < count) {
      if (kind !== 0) sign = Math.imul(kind, 0x9e3779b1);
      else sign = isFunctionWord(view.wordHash[word]!) ? view.wordHash[word]! | 0 : OTHER;
      if (sign === OTHER && previousOther) continue;
      previousOther = sign === OTHER;
    }
    since = kind !== 0 ? 0 : since + 1;
    if (since < LONGEST_CLASSES) {
      const at = word < count ? word : Math.max(0, count - 1);
      let hash = Math.imul(sign ^ SEED.classes, PRIME);
      for (let back = 0; back < since; back++) hash = Math.imul(hash ^ before[back]!, PRIME);
      for (let back = since; back < LONGEST_CLASSES; back++) {
        buckets[length] = bucketOf(hash);
        words[length++] = at;
        hash = Math.imul(hash ^ before[back]!, PRIME);
      }
    }
    for (let back = LONGEST_CLASSES - 1; back > 0; back--) before[back] = before[back - 1]!;
    before[0] = sign;
  }
  out.length = length;
}

function add(out: FeatureBuffer, hash: number, word: number): void {
  out.words[out.length] = word;
  out.buckets[out.length++] = bucketOf(hash);
}

function bucketOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & BUCKET_MASK;
}
