import { type TextView, WORD } from '../normalize/text-view.ts';
import { hashesOf, hashOfUnits } from '../normalize/word-hash.ts';
import { ENTRY, type Lexicon } from './lexicon.ts';
import { Trie } from './trie.ts';

/** A listed term that was written without a space beside another word. */
export interface Joined {
  readonly entries: readonly number[];
  readonly start: number;
  readonly end: number;
  /** The word beside it, where that one is listed too: `hatewomen` has a verb and its object. */
  readonly beside: { readonly entries: readonly number[]; readonly start: number; readonly end: number };
}

const LEAST_TERM = 5;
/** After a verb of hatred a shorter name will do: `killjews`. */
const LEAST_OBJECT = 4;
const LEAST_OTHER = 3;
const LONGEST = 28;
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const NEIGHBOURS = hashesOf(`
  you your youre the these those all are they this that fucking fuckin damn bloody stupid dirty filthy ugly fat dumb
  complete total absolute such hate despise kill what and every lazy little big old piece off her his him them
  hateall killall hatethe killthe deport fuckall fuckthe loathe`);
const VERBS = hashesOf(
  'hate despise kill hateall killall hatethe killthe deport fuck fuckall fuckthe loathe',
);

/**
 * Parts a word that no dictionary has into a listed term and a word that abuse stands beside, in either order: `youidiots`,
 * `stupidbastard`. Only those few neighbours: any common word would part psychology and composers. Latin letters only: in Arabic,
 * what is joined to a word is grammar.
 */
export function partJoined(view: TextView, word: number, lexicon: Lexicon): Joined | undefined {
  const start = view.wordStart[word]!;
  const end = view.wordEnd[word]!;
  const wanted = WORD.latin | WORD.digit | WORD.other;
  if ((view.wordFlags[word]! & wanted) !== WORD.latin || end - start > LONGEST) return undefined;
  let before = FNV_BASIS;
  for (let at = start; at < end - LEAST_OTHER; at++) {
    before = Math.imul(before ^ view.chars[at]!, FNV_PRIME);
    const cut = at + 1;
    const isVerb = VERBS.has(before >>> 0);
    const least = isVerb ? LEAST_OBJECT : LEAST_TERM;
    if (cut - start >= LEAST_OTHER && end - cut >= least && (isVerb || NEIGHBOURS.has(before >>> 0))) {
      const entries = findTerm(view, cut, end, lexicon, least);
      if (entries.length > 0) {
        return { entries, start: cut, end, beside: isVerb ? findVerb(view, start, cut, lexicon) : NOTHING };
      }
    }
    if (
      cut - start >= LEAST_TERM &&
      end - cut >= LEAST_OTHER &&
      NEIGHBOURS.has(hashOfUnits(view.chars, cut, end))
    ) {
      const entries = findTerm(view, start, cut, lexicon, LEAST_TERM);
      if (entries.length > 0) return { entries, start, end: cut, beside: NOTHING };
    }
  }
  return undefined;
}

const NOTHING: Joined['beside'] = { entries: [], start: 0, end: 0 };
/** `all` or `the` between verb and object. */
const DETERMINER = 3;

function findVerb(view: TextView, start: number, end: number, lexicon: Lexicon): Joined['beside'] {
  const entries = findTerm(view, start, end, lexicon, LEAST_OBJECT);
  if (entries.length > 0) return { entries, start, end };
  const earlier = end - DETERMINER;
  return { entries: findTerm(view, start, earlier, lexicon, LEAST_OBJECT), start, end: earlier };
}

/** Entries that are exactly these letters, with or without spaces between them, or these without a plural s. */
function findTerm(view: TextView, from: number, to: number, lexicon: Lexicon, least: number): number[] {
  const { trie } = lexicon;
  let state: number = Trie.ROOT;
  const entries: number[] = [];
  for (let at = from; at < to; at++) {
    const symbol = trie.symbolOf[view.chars[at]!]!;
    if (symbol === 0) break;
    const next = trie.next(state, symbol);
    const space = next === -1 ? trie.next(state, Trie.SPACE) : -1;
    state = space === -1 ? next : trie.next(space, symbol);
    if (state === -1) break;
    const isEnd = at + 1 === to || (at + 2 === to && view.chars[at + 1] === 0x73);
    if (!isEnd || at + 1 - from < least) continue;
    for (let entry = trie.entryAt(state); entry !== 0; entry = lexicon.entryNext[entry - 1]!) {
      const flags = lexicon.entryFlags[entry - 1]!;
      if (flags & ENTRY.disguisable && !(flags & (ENTRY.lostE | ENTRY.lostY))) entries.push(entry - 1);
    }
  }
  return entries;
}
