import { type TextView, WORD } from '../normalize/text-view.ts';
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
 * @returns the work it cost: trie steps
 */
export function findMarks(view: TextView, lexicon: Lexicon, marks: Mark[]): number {
  const walk = new Walk(view, lexicon, marks);
  for (let word = 0; word < view.wordCount; word++) {
    const flags = view.wordFlags[word]!;
    if (flags & WORD.link) continue;
    const start = view.wordStart[word]!;
    const end = view.wordEnd[word]!;
    if (flags & WORD.arabic) {
      findStems(view.chars, start, end, stems);
      for (let i = 0; i < stems.count; i++) {
        const from = start + stems.offset[i]!;
        if (end - from >= 2 || stems.count === 1) walk.begin(word, from, stems.before[i]!);
      }
    } else walk.begin(word, start, 0);
    if (lexicon.inner !== undefined) {
      for (let at = start; at < end; at++) walk.beginInside(word, at, lexicon.inner);
    }
  }
  return walk.steps;
}

class Walk {
  steps = 0;
  private readonly view: TextView;
  private readonly lexicon: Lexicon;
  private readonly marks: Mark[];
  private trie: Trie;
  private word = 0;
  private before = 0;

  constructor(view: TextView, lexicon: Lexicon, marks: Mark[]) {
    this.view = view;
    this.lexicon = lexicon;
    this.marks = marks;
    this.trie = lexicon.trie;
  }

  begin(word: number, from: number, before: number): void {
    this.trie = this.lexicon.trie;
    this.word = word;
    this.before = before;
    this.follow(Trie.ROOT, word, from);
  }

  beginInside(word: number, from: number, inner: Trie): void {
    this.trie = inner;
    this.word = word;
    this.before = 0;
    this.follow(Trie.ROOT, word, from);
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
    const { lexicon, view } = this;
    for (let entry = this.trie.entryAt(state); entry !== 0; entry = lexicon.entryNext[entry - 1]!) {
      const flags = lexicon.entryFlags[entry - 1]!;
      const person = this.fits(flags, at, end);
      if (person === -1) continue;
      this.marks.push({
        heading: lexicon.headings[lexicon.entryHeading[entry - 1]!]!,
        entry: entry - 1,
        first: this.word,
        last: word,
        start: view.wordStart[this.word]!,
        end,
        person: this.before & BEFORE.vocative ? 2 : speaksOf(lexicon, entry - 1, flags, person),
        written: WRITTEN.plainly,
        reading: undefined,
      });
    }
  }

  /** @returns the person of the ending after an entry, or -1 where what stands before or after it does not fit */
  private fits(flags: number, at: number, end: number): 0 | 1 | 2 | 3 | -1 {
    const { chars } = this.view;
    const inflect = flags & ENTRY.inflect;
    if (this.before !== 0) {
      if (inflect === INFLECT.none) return -1;
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
