import { TextView, WORD } from '../normalize/text-view.ts';
import { tokenize } from '../normalize/tokenize.ts';
import { INFLECT, LETTER_E, LETTER_Y } from './english-endings.ts';
import type { Heading, PackedHeading } from './heading.ts';
import type { Role, WordList } from './list.ts';
import { type PackedLexicon, packLexicon, type RawEntry, unpackLexicon } from './pack-lexicon.ts';
import { type Phrase, parseEntry, splitEntries } from './parse-entries.ts';
import { Trie } from './trie.ts';
import { WordListError } from './word-list-error.ts';

/** Bits of {@link Lexicon.entryFlags}. */
export const ENTRY = {
  /** Two bits: one of {@link INFLECT}. */
  inflect: 3,
  /** Two letters: too short for a preposition written onto it. */
  short: 4,
  /** Any run of letters may follow. */
  open: 8,
  /** The entry lost its last letter to the endings that replace it: hat(e)ing, puss(y)ies. */
  lostE: 16,
  lostY: 32,
  arabic: 64,
  /** Long and bad enough to be looked for under disguise. */
  disguisable: 128,
} as const;

/** A compiled lexicon: one trie, and for each entry its heading. Immutable once compiled. */
export interface Lexicon {
  readonly trie: Trie;
  /** The state before terms that may begin inside a word, site words with a leading `*`; {@link Trie.NONE} without any. */
  readonly inner: number;
  readonly headings: readonly Heading[];
  /** By entry: index into `headings`. */
  readonly entryHeading: Uint16Array;
  readonly entryFlags: Uint8Array;
  /** By entry: 1 + the next entry that ends in the same state, or 0. */
  readonly entryNext: Int32Array;
  /** By entry: letters and inner spaces. */
  readonly entrySize: Uint8Array;
}

/**
 * Compiles word lists into one automaton. Every term goes through the same folding and tokenising as a comment.
 *
 * @throws {WordListError} with a caret under the fault of an entry
 */
export function compileLexicon(lists: readonly WordList[]): Lexicon {
  return buildLexicon(lists).finish();
}

/** The builder with all lists in it, for compiling or for packing. @throws {WordListError} */
export function buildLexicon(lists: readonly WordList[]): LexiconBuilder {
  const builder = new LexiconBuilder();
  for (const words of lists) builder.addList(words);
  return builder;
}

/** Collects entries; `finish` gives the lexicon, `pack` what it is shipped as. */
export class LexiconBuilder {
  private readonly entries: RawEntry[] = [];
  private readonly headings: PackedHeading[] = [];
  private readonly view = new TextView();

  addList(words: WordList): void {
    const list = this.addHeading(words);
    const inflect = INFLECT[words.inflect ?? DEFAULT_INFLECTION[words.role] ?? 'noun'];
    const hidesFrom = HIDDEN_ROLES.has(words.role)
      ? words.role === 'contempt'
        ? words.severity === 'mild'
          ? 99
          : 7
        : words.severity === 'mild' || words.role === 'target'
          ? 4
          : 3
      : 99;
    for (const entry of splitEntries(words.entries)) {
      for (const phrase of parseEntry(entry)) this.addPhrase(entry, phrase, list, inflect, hidesFrom);
    }
  }

  /** One literal term with `*` at either end, of a site's own list. */
  addTerm(words: WordList, term: string): void {
    const list = this.addHeading(words);
    const openStart = term.startsWith('*');
    const openEnd = term.endsWith('*') && term.length > 1;
    const text = term.slice(openStart ? 1 : 0, openEnd ? -1 : undefined);
    if (text.includes('*')) {
      throw new WordListError(
        '`*` stands only at the beginning or the end.',
        term,
        term.indexOf('*', openStart ? 1 : 0),
        'star',
      );
    }
    const exact = words.inflect === 'none';
    this.addPhrase(
      term,
      { pieces: [text], exact, openStart, openEnd },
      list,
      INFLECT[words.inflect ?? 'noun'],
      exact ? 99 : 3,
    );
  }

  private addHeading(words: WordList): number {
    this.headings.push({
      role: words.role,
      language: words.language,
      severity: words.severity ?? 'strong',
      clause: words.clause,
      target: words.target,
      isProtected: words.protected ?? true,
    });
    return this.headings.length - 1;
  }

  private addPhrase(entry: string, phrase: Phrase, list: number, inflect: number, hidesFrom: number): void {
    const letters: number[] = [];
    let isArabic = false;
    let words = 0;
    for (const piece of phrase.pieces) {
      if (letters.length > 0) letters.push(Trie.SPACE, Trie.GAP);
      const { view } = this;
      view.reset();
      tokenize(view, 'text', piece);
      if (view.wordCount === 0)
        throw new WordListError('No word is left of this entry.', entry, 0, 'no-word');
      for (let word = 0; word < view.wordCount; word++) {
        if (words++ > 0) letters.push(Trie.SPACE);
        isArabic = (view.wordFlags[word]! & WORD.arabic) !== 0;
        for (let at = view.wordStart[word]!; at < view.wordEnd[word]!; at++) letters.push(view.chars[at]!);
      }
    }
    const size = letters.length;
    let flags = phrase.exact ? INFLECT.none : inflect;
    if (isArabic) flags |= ENTRY.arabic;
    if (size <= 2) flags |= ENTRY.short;
    if (phrase.openEnd) flags |= ENTRY.open;
    if (size >= hidesFrom) flags |= ENTRY.disguisable;
    const add = (written: number[], more: number) => {
      if (phrase.openStart) written.unshift(Trie.GAP);
      this.entries.push({ letters: written, heading: list, flags: flags | more });
    };
    add([...letters], 0);
    const last = letters[size - 1];
    if (size > 3 && !phrase.exact && !isArabic) {
      if (last === LETTER_E && inflect === INFLECT.verb) add(letters.slice(0, -1), ENTRY.lostE);
      if (last === LETTER_Y && inflect !== INFLECT.none) add(letters.slice(0, -1), ENTRY.lostY);
    }
    // The hamza on the line is left out as often as not: سوء, سو.
    const without = letters.filter((letter) => letter !== HAMZA);
    if (without.length < size && without.length >= 3) add(without, 0);
  }

  finish(): Lexicon {
    return unpackLexicon(this.pack());
  }

  pack(): PackedLexicon {
    return packLexicon(this.entries, this.headings);
  }
}

const HAMZA = 0x621;

const DEFAULT_INFLECTION: Partial<Readonly<Record<Role, keyof typeof INFLECT>>> = {
  hatred: 'verb',
  violence: 'verb',
  expulsion: 'verb',
  curse: 'verb',
  innocent: 'none',
  prayer: 'none',
  negator: 'none',
  addressee: 'none',
  self: 'none',
  question: 'none',
  modal: 'none',
};

/** Roles whose words are worth hiding. */
const HIDDEN_ROLES: ReadonlySet<Role> = new Set([
  'insult',
  'profanity',
  'slur',
  'dehumanising',
  'contempt',
  'hatred',
  'violence',
  'curse',
  'threat',
  'target',
]);
