import { type TextView, WORD } from '../normalize/text-view.ts';
import { hashesOf } from '../normalize/word-hash.ts';
import { ENTRY, type Lexicon } from './lexicon.ts';
import { Trie } from './trie.ts';

/** A listed term that was written without a space beside another word. */
export interface Joined {
  readonly entries: readonly number[];
  readonly start: number;
  readonly end: number;
}

const LEAST_TERM = 5;
const LEAST_OTHER = 3;
const LONGEST = 28;
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const NEIGHBOURS = hashesOf(`
  you your youre the these those all are they this that fucking fuckin damn bloody stupid dirty filthy ugly fat dumb
  complete total absolute such hate despise kill what and every lazy little big old piece off her his him them`);

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
    if (cut - start >= LEAST_OTHER && end - cut >= LEAST_TERM && NEIGHBOURS.has(before >>> 0)) {
      const entries = findTerm(view, cut, end, lexicon);
      if (entries.length > 0) return { entries, start: cut, end };
    }
    if (
      cut - start >= LEAST_TERM &&
      end - cut >= LEAST_OTHER &&
      NEIGHBOURS.has(hashOfRange(view, cut, end))
    ) {
      const entries = findTerm(view, start, cut, lexicon);
      if (entries.length > 0) return { entries, start, end: cut };
    }
  }
  return undefined;
}

function hashOfRange(view: TextView, from: number, to: number): number {
  let hash = FNV_BASIS;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ view.chars[at]!, FNV_PRIME);
  return hash >>> 0;
}

/** Entries that are exactly these letters, or these without a plural s. */
function findTerm(view: TextView, from: number, to: number, lexicon: Lexicon): number[] {
  const { trie } = lexicon;
  let state: number = Trie.ROOT;
  const entries: number[] = [];
  for (let at = from; at < to; at++) {
    const symbol = trie.symbolOf[view.chars[at]!]!;
    state = symbol === 0 ? -1 : trie.next(state, symbol);
    if (state === -1) break;
    const isEnd = at + 1 === to || (at + 2 === to && view.chars[at + 1] === 0x73);
    if (!isEnd || at + 1 - from < LEAST_TERM) continue;
    for (let entry = trie.entryAt(state); entry !== 0; entry = lexicon.entryNext[entry - 1]!) {
      const flags = lexicon.entryFlags[entry - 1]!;
      if (flags & ENTRY.disguisable && !(flags & (ENTRY.lostE | ENTRY.lostY))) entries.push(entry - 1);
    }
  }
  return entries;
}
