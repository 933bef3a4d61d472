import { type TextView, WORD } from '../normalize/text-view.ts';
import { AT, KNOWN, letterBit, ROOM, type WordMemo } from '../normalize/word-memo.ts';
import { BEFORE, findArabicEnding, findStems, MAX_STEMS, type Stems } from './arabic-clitics.ts';
import { INFLECT, isEnglishEnding, isShortenedEnding, LETTER_E, LETTER_Y } from './english-endings.ts';
import { ENTRY, type Lexicon } from './lexicon.ts';
import { type Mark, WRITTEN } from './marks.ts';
import { Trie } from './trie.ts';

const stems: Stems = { count: 0, offset: new Uint8Array(MAX_STEMS), before: new Uint8Array(MAX_STEMS) };

/**
 * Finds every listed word and phrase that is written plainly: from the beginning of each word (in Arabic also after what
 * is joined to it) down the trie, over spaces into the next word where a phrase goes on.
 *
 * @param memo what is known of the words already; only for the lexicon that it was filled from
 * @returns the work it cost: trie steps
 */
export function findMarks(view: TextView, lexicon: Lexicon, marks: Mark[], memo?: WordMemo): number {
  const walk = new Walk(view, lexicon, marks);
  for (let word = 0; word < view.wordCount; word++) {
    if (view.wordFlags[word]! & WORD.link) continue;
    const slot = memo === undefined ? -1 : memo.slots[word]!;
    if (memo !== undefined && slot >= 0 && memo.table[slot + AT.known]! & KNOWN.marks) {
      const counts = memo.table[slot + AT.marks]!;
      walk.steps += counts & 0xffff;
      if (counts > 0xffff) recall(walk, memo.table, slot, word);
    } else {
      const before = walk.steps;
      walk.read(word);
      if (memo !== undefined && slot >= 0) remember(walk, memo.table, slot, walk.steps - before);
      for (const mark of walk.found) walk.pushMark(word, mark);
      for (const way of walk.ways) walk.goOn(word, way, ANY_LETTER);
    }
    if (lexicon.inner !== Trie.NONE) {
      for (let at = view.wordStart[word]!; at < view.wordEnd[word]!; at++) walk.beginInside(word, at);
    }
  }
  return walk.steps;
}

function recall(walk: Walk, table: Int32Array, slot: number, word: number): void {
  const counts = table[slot + AT.marks]!;
  const found = (counts >>> 16) & 15;
  let at = slot + AT.found;
  for (const end = at + found; at < end; at++) walk.pushMark(word, table[at]!);
  for (const end = at + 2 * (counts >>> 20); at < end; at += 2) walk.goOn(word, table[at]!, table[at + 1]!);
}

function remember({ found, ways, trie }: Walk, table: Int32Array, slot: number, steps: number): void {
  if (found.length + 2 * ways.length > ROOM.found || found.length > 15 || steps > 0xffff) return;
  table[slot + AT.known]! |= KNOWN.marks;
  table[slot + AT.marks] = steps | (found.length << 16) | (ways.length << 20);
  let at = slot + AT.found;
  for (const mark of found) table[at++] = mark;
  for (const way of ways) {
    table[at++] = way;
    table[at++] = lettersAfter(trie, way & ~(15 << SECOND));
  }
}

/** The letters by which a phrase can go on after the space; all where it has a gap. */
function lettersAfter(trie: Trie, state: number): number {
  let letters = 0;
  for (let child = trie.firstChild(state); child !== 0; child = trie.sibling(child)) {
    const unit = trie.unitOf(child);
    letters |= unit === 0 ? ANY_LETTER : letterBit(unit);
  }
  return letters;
}

const ANY_LETTER = -1;

/** Letters of the shortest entry that is found with a conjunction although it is listed as exact. */
const SHORTEST_AFTER_AND = 4;

/** An entry and a person, a state and what stood before the word, in one number: the second from this bit on. */
const SECOND = 24;
const FIRST_MASK = (1 << SECOND) - 1;

class Walk {
  steps = 0;
  /** Marks that are the word last read alone: entry and person. */
  readonly found: number[] = [];
  /** Where phrases that begin with it go on: the state after the space, and what stood before the word. */
  readonly ways: number[] = [];
  private readonly view: TextView;
  private readonly lexicon: Lexicon;
  private readonly marks: Mark[];
  readonly trie: Trie;
  private word = 0;
  private before = 0;

  constructor(view: TextView, lexicon: Lexicon, marks: Mark[]) {
    this.view = view;
    this.lexicon = lexicon;
    this.marks = marks;
    this.trie = lexicon.trie;
  }

  /** Fills `found` and `ways` with what a word is whatever stands after it. */
  read(word: number): void {
    const { view } = this;
    this.word = word;
    this.before = 0;
    this.found.length = 0;
    this.ways.length = 0;
    const start = view.wordStart[word]!;
    const end = view.wordEnd[word]!;
    const isStretched = (view.wordFlags[word]! & WORD.stretched) !== 0;
    if ((view.wordFlags[word]! & WORD.arabic) === 0) {
      this.readFrom(Trie.ROOT, start, end, isStretched);
      return;
    }
    findStems(view.chars, start, end, stems);
    for (let i = 0; i < stems.count; i++) {
      const from = start + stems.offset[i]!;
      if (end - from < 2 && stems.count > 1) continue;
      this.before = stems.before[i]!;
      this.readFrom(Trie.ROOT, from, end, isStretched);
    }
  }

  /** A phrase that begins with a word goes on in the next one, if that begins with one of the letters. */
  goOn(word: number, way: number, letters: number): void {
    if (!this.isNext(word)) return;
    const next = this.view.wordStart[word + 1]!;
    if ((letters & letterBit(this.view.chars[next]!)) === 0) {
      // The one step that finds it out.
      this.steps++;
      return;
    }
    this.word = word;
    this.before = (way >>> SECOND) & 15;
    const state = way & ~(15 << SECOND);
    const gap = this.trie.next(state, Trie.GAP);
    if (gap !== -1) this.followGap(gap, word);
    this.follow(state, word + 1, next);
  }

  pushMark(word: number, mark: number): void {
    this.push(mark & FIRST_MASK, word, word, this.view.wordEnd[word]!, (mark >>> SECOND) as Mark['person']);
  }

  beginInside(word: number, from: number): void {
    this.word = word;
    this.before = 0;
    this.follow(this.lexicon.inner, word, from);
  }

  /** As {@link follow}, to the end of the word and no farther. */
  private readFrom(from: number, start: number, end: number, isStretched: boolean): void {
    const { trie } = this;
    const { chars } = this.view;
    let state = from;
    for (let at = start; ; at++) {
      if (trie.entryAt(state) !== 0) this.note(state, at, end);
      if (at === end) break;
      this.steps++;
      const unit = chars[at]!;
      const symbol = trie.symbolOf[unit]!;
      const next = symbol === 0 ? -1 : trie.next(state, symbol);
      const isRepeated = isStretched && at > start && chars[at - 1] === unit;
      if (next === -1) {
        // A letter repeated once more than the entry has it: fuuck, كللب.
        if (!isRepeated) return;
      } else {
        // The entry may have the letter once (slut) or twice (slutty): both are followed.
        if (isRepeated) this.readFrom(state, at + 1, end, isStretched);
        state = next;
      }
    }
    const space = trie.next(state, Trie.SPACE);
    if (space !== -1) this.ways.push(space | (this.before << SECOND));
  }

  private note(state: number, at: number, end: number): void {
    const { lexicon } = this;
    for (let entry = this.trie.entryAt(state); entry !== 0; entry = lexicon.entryNext[entry - 1]!) {
      const person = this.personOf(entry - 1, at, end);
      if (person !== -1) this.found.push((entry - 1) | (person << SECOND));
    }
  }

  /** From a state and a position inside a word: letter by letter, then over the space where a phrase goes on. */
  private follow(from: number, firstWord: number, start: number): void {
    const { view, trie } = this;
    const { chars } = view;
    let state = from;
    let word = firstWord;
    let at = start;
    let end = view.wordEnd[word]!;
    let isStretched = (view.wordFlags[word]! & WORD.stretched) !== 0;
    for (;;) {
      if (at === end) {
        if (trie.entryAt(state) !== 0) this.emit(state, word, at, end);
        const space = trie.next(state, Trie.SPACE);
        if (space === -1 || !this.isNext(word)) return;
        const gap = trie.next(space, Trie.GAP);
        if (gap !== -1) this.followGap(gap, word);
        state = space;
        word++;
        at = view.wordStart[word]!;
        end = view.wordEnd[word]!;
        isStretched = (view.wordFlags[word]! & WORD.stretched) !== 0;
        continue;
      }
      if (trie.entryAt(state) !== 0) this.emit(state, word, at, end);
      this.steps++;
      const unit = chars[at]!;
      const symbol = trie.symbolOf[unit]!;
      const next = symbol === 0 ? -1 : trie.next(state, symbol);
      if (next === -1) {
        // A letter repeated once more than the entry has it: fuuck, كللب.
        if (!isStretched || at === start || chars[at - 1] !== unit) return;
      } else {
        // The entry may have the letter once (slut) or twice (slutty): both are followed.
        if (isStretched && at > start && chars[at - 1] === unit) this.follow(state, word, at + 1);
        state = next;
      }
      at++;
    }
  }

  private followGap(state: number, word: number): void {
    const space = this.trie.next(state, Trie.SPACE);
    if (space === -1) return;
    let last = word;
    for (let skipped = 1; skipped <= 3; skipped++) {
      if (!this.isNext(last)) return;
      last++;
      if (!this.isNext(last)) return;
      this.follow(space, last + 1, this.view.wordStart[last + 1]!);
    }
  }

  /** Whether the phrase may go on in the next word: same sentence, no link. */
  private isNext(word: number): boolean {
    const { view } = this;
    const next = word + 1;
    return (
      next < view.wordCount &&
      view.wordSentence[next] === view.wordSentence[word] &&
      (view.wordFlags[next]! & WORD.link) === 0
    );
  }

  private emit(state: number, word: number, at: number, end: number): void {
    for (let entry = this.trie.entryAt(state); entry !== 0; entry = this.lexicon.entryNext[entry - 1]!) {
      const person = this.personOf(entry - 1, at, end);
      if (person !== -1) this.push(entry - 1, this.word, word, end, person);
    }
  }

  private push(entry: number, first: number, last: number, end: number, person: Mark['person']): void {
    const { lexicon } = this;
    this.marks.push({
      heading: lexicon.headings[lexicon.entryHeading[entry]!]!,
      entry,
      first,
      last,
      start: this.view.wordStart[first]!,
      end,
      person,
      isBare: lexicon.entrySize[entry] === end - this.view.wordStart[first]!,
      written: WRITTEN.plainly,
      reading: undefined,
    });
  }

  /** @returns whom an entry speaks to or of, or -1 where what stands before or after it does not fit */
  private personOf(entry: number, at: number, end: number): 0 | 1 | 2 | 3 | -1 {
    const flags = this.lexicon.entryFlags[entry]!;
    const person = this.fits(entry, flags, at, end);
    if (person === -1) return -1;
    return this.before & BEFORE.vocative ? 2 : speaksOf(this.lexicon, entry, flags, person);
  }

  /** Whether nothing but "and" is joined to an entry that takes nothing else: what is shorter would be another word with it. */
  private isAfterAnd(entry: number, at: number): boolean {
    const size = this.lexicon.entrySize[entry]!;
    return (
      this.before === BEFORE.light &&
      size >= SHORTEST_AFTER_AND &&
      at - size === this.view.wordStart[this.word]! + 1
    );
  }

  /** @returns the person of the ending after an entry, or -1 where what stands before or after it does not fit */
  private fits(entry: number, flags: number, at: number, end: number): 0 | 1 | 2 | 3 | -1 {
    const { chars } = this.view;
    const inflect = flags & ENTRY.inflect;
    if (this.before !== 0) {
      if (inflect === INFLECT.none) return at === end && this.isAfterAnd(entry, at) ? 0 : -1;
      if (this.before & BEFORE.verbal && inflect !== INFLECT.verb) return -1;
      if (this.before & BEFORE.preposition && flags & ENTRY.short) return -1;
    }
    if (flags & (ENTRY.lostE | ENTRY.lostY)) {
      if (at === end) return -1;
      return isShortenedEnding(chars, at, end, flags & ENTRY.lostE ? LETTER_E : LETTER_Y) ? 0 : -1;
    }
    if (at === end || flags & ENTRY.open) return 0;
    if (flags & ENTRY.arabic) return findArabicEnding(chars, at, end, inflect);
    return isEnglishEnding(chars, at, end, chars[at - 1]!, inflect) ? 0 : -1;
  }
}

/** A pronoun on a verb is its object (يلعنك), on a name its owner (ربك); on an insult it owns the animal: حمارك. */
function speaksOf(lexicon: Lexicon, entry: number, flags: number, person: 0 | 1 | 2 | 3): 0 | 1 | 2 | 3 {
  if ((flags & ENTRY.inflect) === INFLECT.verb) return person;
  return lexicon.headings[lexicon.entryHeading[entry]!]!.role === 'target' ? person : 0;
}
