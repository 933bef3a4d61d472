import type { Heading, Lexicon, LexiconBuilder } from './lexicon.ts';
import { Trie } from './trie.ts';

/**
 * A compiled lexicon as one string, so that starting an engine parses and folds nothing. Numbers are characters, shifted
 * past the controls, the quotes and the backslash; phrases are sorted, each saying only how it differs from the one before:
 *
 *     entry ::= shared letters · further letters · symbol* · heading · flags · size
 */
export interface PackedLexicon {
  readonly units: string;
  readonly headings: readonly Heading[];
  readonly entries: string;
  readonly entryCount: number;
  readonly edgeCount: number;
}

/** One entry on its way into a packed lexicon. */
export interface RawEntry {
  readonly symbols: readonly number[];
  readonly heading: number;
  readonly flags: number;
  readonly size: number;
}

const SHIFT = 0x5d;

/** @returns what {@link unpackLexicon} makes the same lexicon of */
export function packLexicon(builder: LexiconBuilder): PackedLexicon {
  const { raw } = builder;
  const { trie, headings } = builder.finish();
  const sorted = [...raw].sort((a, b) => compare(a.symbols, b.symbols) || a.heading - b.heading);
  let entries = '';
  let before: readonly number[] = [];
  for (const { symbols, heading, flags, size } of sorted) {
    let shared = 0;
    while (shared < symbols.length && shared < before.length && symbols[shared] === before[shared]) shared++;
    const further = symbols.slice(shared);
    entries += toText([shared, further.length, ...further, heading, flags, size]);
    before = symbols;
  }
  return {
    units: String.fromCharCode(...trie.units.slice(3)),
    headings,
    entries,
    entryCount: raw.length,
    edgeCount: Math.ceil(raw.length * 1.6),
  };
}

/** @returns the lexicon that was packed: branches as states, what only one entry goes on with as its tail */
export function unpackLexicon(packed: PackedLexicon): Lexicon {
  const { entries, entryCount } = packed;
  const trie = new Trie(packed.edgeCount);
  trie.reserveTails(packed.entries.length);
  for (let i = 0; i < packed.units.length; i++) trie.symbol(packed.units.charCodeAt(i));
  const entryHeading = new Uint16Array(entryCount);
  const entryFlags = new Uint8Array(entryCount);
  const entryNext = new Int32Array(entryCount);
  const entrySize = new Uint8Array(entryCount);
  /** The state after each letter that the entry before shares with another. */
  const states = new Int32Array(256);
  for (let at = 0, entry = 0; entry < entryCount; entry++) {
    const shared = entries.charCodeAt(at) - SHIFT;
    const end = shared + entries.charCodeAt(at + 1) - SHIFT;
    at += 2;
    const rest = at + end - shared;
    const sharedWithNext = entry + 1 < entryCount ? entries.charCodeAt(rest + 3) - SHIFT : 0;
    const branch = Math.max(shared, Math.min(end, sharedWithNext));
    for (let depth = shared; depth < branch; depth++) {
      states[depth + 1] = trie.append(states[depth]!, entries.charCodeAt(at++) - SHIFT);
    }
    if (branch === end) entryNext[entry] = trie.putEntry(states[end]!, entry);
    else {
      trie.beginTail(states[branch]!, entries.charCodeAt(at++) - SHIFT);
      while (at < rest) trie.pushTail(entries.charCodeAt(at++) - SHIFT);
      trie.closeTail(entry);
    }
    entryHeading[entry] = entries.charCodeAt(rest) - SHIFT;
    entryFlags[entry] = entries.charCodeAt(rest + 1) - SHIFT;
    entrySize[entry] = entries.charCodeAt(rest + 2) - SHIFT;
    at = rest + 3;
  }
  return {
    trie,
    inner: undefined,
    headings: packed.headings,
    entryHeading,
    entryFlags,
    entryNext,
    entrySize,
  };
}

const toText = (numbers: readonly number[]): string =>
  String.fromCharCode(...numbers.map((number) => number + SHIFT));

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}
