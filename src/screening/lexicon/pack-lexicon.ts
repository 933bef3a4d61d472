import { FIRST_PRINTABLE, printable, readPrintable } from '../printable.ts';
import { type PackedHeading, toHeading } from './heading.ts';
import type { Lexicon } from './lexicon.ts';
import { END, LAST, MOST_UNITS, Trie } from './trie.ts';

/**
 * A compiled lexicon as text, so that starting an engine parses, folds and sorts nothing. The trie is written from the root
 * down, a state before its children, and what is alike stands together, since that is what compressors like:
 *
 *     shapes   for each state that is not inside a tail: how long a tail it begins, or how many children it has
 *     letters  the symbols of its tail, or of its children
 *     endings  for each entry its kind, after MORE where another entry ends in the same state
 */
export interface PackedLexicon {
  /** The units of all terms, ascending: their symbols from {@link Trie.FIRST_LETTER} on. */
  readonly units: string;
  readonly headings: readonly PackedHeading[];
  /** What entries share: pairs of heading and flags, the most frequent first. */
  readonly kinds: readonly number[];
  readonly shapes: string;
  readonly letters: string;
  readonly endings: string;
  readonly entryCount: number;
  readonly stateCount: number;
}

/** One entry on its way into a lexicon. */
export interface RawEntry {
  /** {@link Trie.SPACE}, {@link Trie.GAP}, or a letter's unit. */
  readonly letters: readonly number[];
  readonly heading: number;
  readonly flags: number;
}

/** Shapes up to this are tails; above it, twice the children a state has, and one where an entry ends in it. */
const LONGEST_TAIL = 40;
const MORE = 0;
const FIRST_KIND = 1;

/** @param raw in the order in which they were added: of entries with the same letters the last one comes first */
export function packLexicon(raw: readonly RawEntry[], headings: readonly PackedHeading[]): PackedLexicon {
  const units = [...new Set(raw.flatMap(({ letters }) => letters))]
    .filter((unit) => unit >= Trie.FIRST_LETTER)
    .sort((a, b) => a - b);
  if (units.length > MOST_UNITS)
    throw new RangeError(`A lexicon holds at most ${MOST_UNITS} different characters.`);
  const symbols = new Map(units.map((unit, i) => [unit, Trie.FIRST_LETTER + i]));
  const kinds = rankKinds(raw);
  const sorted = [...raw].sort((a, b) => compare(a.letters, b.letters));
  const out = { shapes: '', letters: '', endings: '', stateCount: 1 };

  const symbolAt = (entry: number, depth: number): number => {
    const letter = sorted[entry]!.letters[depth]!;
    return symbols.get(letter) ?? letter;
  };
  const putLetter = (symbol: number): void => {
    out.letters += toText(symbol);
    out.stateCount++;
  };
  const putEndings = (from: number, to: number): void => {
    for (let entry = from; entry < to; entry++) {
      if (entry < to - 1) out.endings += toText(MORE);
      out.endings += toText(FIRST_KIND + kinds.indexOf(kindOf(sorted[entry]!)));
    }
  };
  /** Writes what follows the first `depth` letters, which the entries `[from, to)` share. */
  const put = (from: number, to: number, depth: number): void => {
    const rest = sorted[from]!.letters.length - depth;
    if (rest <= LONGEST_TAIL && compare(sorted[from]!.letters, sorted[to - 1]!.letters) === 0) {
      out.shapes += toText(rest);
      for (let i = 0; i < rest; i++) putLetter(symbolAt(from, depth + i));
      putEndings(from, to);
      return;
    }
    let ending = from;
    while (sorted[ending]!.letters.length === depth) ending++;
    const children: number[] = [];
    for (let entry = ending; entry < to; entry++) {
      if (entry === ending || symbolAt(entry, depth) !== symbolAt(entry - 1, depth)) children.push(entry);
    }
    const endsHere = ending > from ? 1 : 0;
    out.shapes += toText(LONGEST_TAIL + 1 + 2 * children.length + endsHere);
    out.stateCount += endsHere;
    for (const child of children) putLetter(symbolAt(child, depth));
    putEndings(from, ending);
    for (const [i, child] of children.entries()) put(child, children[i + 1] ?? to, depth + 1);
  };
  if (sorted.length > 0) put(0, sorted.length, 0);
  return {
    units: String.fromCharCode(...units),
    headings,
    kinds: kinds.flatMap((kind) => [kind >> 8, kind & 0xff]),
    ...out,
    entryCount: raw.length,
  };
}

const kindOf = ({ heading, flags }: RawEntry): number => (heading << 8) | flags;

function rankKinds(raw: readonly RawEntry[]): number[] {
  const counts = new Map<number, number>();
  for (const entry of raw) counts.set(kindOf(entry), (counts.get(kindOf(entry)) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || a - b);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}

/** @returns the lexicon that was packed */
export function unpackLexicon(packed: PackedLexicon): Lexicon {
  const endings = unpackEndings(packed);
  const { entryHeading, entryFlags, entryNext } = endings;
  const entrySize = new Uint8Array(packed.entryCount);
  const { letters, links } = unpackStates(packed, endings.groups, entrySize);
  const trie = new Trie(packed.units, letters, links);
  const headings = packed.headings.map(toHeading);
  const inner = trie.next(Trie.ROOT, Trie.GAP);
  return { trie, inner, headings, entryHeading, entryFlags, entryNext, entrySize };
}

/** The entries, in the order in which their ends are read; `groups` has how many there are up to the end of each group. */
function unpackEndings({ entryCount, kinds, endings }: PackedLexicon) {
  const codes = readNumbers(endings);
  const entryHeading = new Uint16Array(entryCount);
  const entryFlags = new Uint8Array(entryCount);
  const entryNext = new Int32Array(entryCount);
  const groups = new Int32Array(entryCount);
  let entries = 0;
  let group = 0;
  let first = 0;
  for (let at = 0; entries < entryCount; at++) {
    const isLast = codes[at] !== MORE;
    if (!isLast) at++;
    const kind = 2 * (codes[at]! - FIRST_KIND);
    entryHeading[entries] = kinds[kind]!;
    entryFlags[entries] = kinds[kind + 1]!;
    entryNext[entries] = first;
    first = ++entries;
    if (!isLast) continue;
    groups[group++] = entries;
    first = 0;
  }
  return { entryHeading, entryFlags, entryNext, groups };
}

/** The trie's arrays; fills in how many letters each entry has. Written as one loop without calls, since calls start slowly. */
function unpackStates(packed: PackedLexicon, groups: Int32Array, entrySize: Uint8Array) {
  const shapes = readNumbers(packed.shapes);
  const symbols = readNumbers(packed.letters);
  const letters = new Uint16Array(packed.stateCount);
  const links = new Int32Array(packed.stateCount);
  let states = 1;
  let nextSymbol = 0;
  let nextGroup = 0;
  let entries = 0;
  // States whose children are still to be read, and by how many letters each is reached.
  const pending: number[] = groups.length > 0 ? [Trie.ROOT, 0] : [];
  for (let nextShape = 0; pending.length > 0; nextShape++) {
    let size = pending.pop()!;
    let state = pending.pop()!;
    const shape = shapes[nextShape]!;
    let isEnd = true;
    if (shape <= LONGEST_TAIL) {
      links[state] = states;
      size += shape;
      const last = states + shape;
      while (states < last) {
        letters[states] = symbols[nextSymbol++]! | LAST;
        links[states] = ++states;
      }
      if (shape > 0) state = states - 1;
    } else {
      const children = shape - LONGEST_TAIL - 1;
      isEnd = (children & 1) === 1;
      links[state] = states;
      const first = isEnd ? states + 1 : states;
      if (isEnd) {
        letters[states] = END;
        state = states;
      }
      states = first + (children >> 1);
      const isRoot = size === 0 && first === 1;
      for (let child = first; child < states; child++) letters[child] = symbols[nextSymbol++]!;
      for (let child = states - 1; child >= first; child--) {
        // The gap that terms inside words stand behind is no letter of theirs.
        pending.push(child, isRoot && letters[child] === Trie.GAP ? 0 : size + 1);
      }
      letters[states - 1]! |= LAST;
    }
    if (!isEnd) continue;
    const until = groups[nextGroup++]!;
    links[state] = -until;
    while (entries < until) entrySize[entries++] = Math.min(255, size);
  }
  return { letters, links };
}

/** Numbers up to this are one printable character; larger ones are {@link LARGE} and two more, the higher first. */
const LARGEST_SHORT = 91;
const LARGE = LARGEST_SHORT + 1;
const BASE = 93;

function toText(number: number): string {
  if (number <= LARGEST_SHORT) return printable(number);
  if (number >= BASE * BASE) throw new RangeError(`${number} is too large to be packed`);
  return printable(LARGE) + printable(Math.floor(number / BASE)) + printable(number % BASE);
}

function readNumbers(text: string): Uint16Array {
  const digits = readPrintable(text);
  const numbers = new Uint16Array(digits.length);
  let count = 0;
  for (let at = 0; at < digits.length; at++) {
    let number = digits[at]! - FIRST_PRINTABLE;
    if (number === LARGE) {
      number = (digits[at + 1]! - FIRST_PRINTABLE) * BASE + digits[at + 2]! - FIRST_PRINTABLE;
      at += 2;
    }
    numbers[count++] = number;
  }
  return numbers;
}
