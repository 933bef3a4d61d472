import type { ScreenedField } from '../../protocol/findings.ts';
import { CHAR, foldedUnit, foldMany, kindOf } from './fold.ts';
import { foldOrdinary } from './ordinary.ts';
import { type TextView, WORD } from './text-view.ts';

/**
 * Folds one field into the view and parts it into words, sentences and quotations, in one pass over its characters.
 * Words are letters, digits and inner apostrophes; a pictogram is a word of its own; `#KillThemAll` is three.
 *
 * @returns how many folded characters were added: the work that the field costs
 */
export function tokenize(view: TextView, field: ScreenedField, source: string): number {
  const start = view.length;
  const pass = new Pass(view, start);
  const size = source.length;
  view.reserve(size);
  for (let i = 0; i < size; i++) {
    i = pass.isInWord ? pass.takeRun(source, i) : pass.takePlainWords(source, i);
    if (i >= size) break;
    const raw = source.charCodeAt(i);
    if (raw >= 0xd800 && raw < 0xdc00 && i + 1 < size) {
      const folded = foldMany(source.codePointAt(i)!);
      for (const one of folded) pass.take(one.unit, one.kind, i, raw);
      const code = source.codePointAt(i)!;
      if (code > 0xffff) i++;
      continue;
    }
    const kind = kindOf(raw);
    if (kind === CHAR.many) {
      const folded = foldMany(raw);
      view.reserve(size - i + folded.length);
      for (const one of folded) pass.take(one.unit, one.kind, i, raw);
    } else if (kind !== CHAR.dropped) pass.take(foldedUnit(raw), kind, i, raw);
    else if (raw >= 0x64b && raw <= 0x652) view.vowelMarks++;
  }
  pass.finish(size);
  view.fields.push({ field, source, start, end: view.length });
  return view.length - start;
}

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const AT = 0x40;
const HASH = 0x23;

/** What the ordinary Arabic letters fold to, from {@link FIRST_ARABIC} on; 0 for what is no letter or needs a closer look. */
const FIRST_ARABIC = 0x621;
const LAST_ARABIC = 0x64a;
const PLAIN_ARABIC = Uint16Array.from({ length: LAST_ARABIC - FIRST_ARABIC + 1 }, (_, i) =>
  Math.max(0, foldOrdinary(FIRST_ARABIC + i)),
);

/** @returns what an ordinary small letter folds to; 0 for any other unit */
function plainUnit(raw: number): number {
  if (raw >= 0x61 && raw <= 0x7a) return raw;
  return raw >= FIRST_ARABIC && raw <= LAST_ARABIC ? PLAIN_ARABIC[raw - FIRST_ARABIC]! : 0;
}

/** The state of one pass. Methods are called once per folded character, so they touch numbers and typed arrays only. */
class Pass {
  private readonly view: TextView;
  private wordAt = -1;
  private flags = 0;
  private hash = FNV_BASIS;
  private letters = 0;
  private capitals = 0;
  private isInitial = false;
  private run = 0;
  private lastUnit = 0;
  private lastRaw = 0;
  private apostropheAt = -1;
  private chunkAt = -1;
  private chunkWord = 0;
  private chunkLetters = 0;
  private chunkSigns = 0;
  private isOdd = false;
  private pendingStop = 0;
  private pause = false;
  private glued = false;
  private sentenceWords = 0;
  private quoteWord = -1;
  private singleQuoteWord = -1;
  private digits = 0;

  constructor(view: TextView, start: number) {
    this.view = view;
    this.chunkAt = -1;
    this.lastUnit = start === 0 ? 0 : SPACE;
  }

  take(unit: number, kind: number, at: number, raw: number): void {
    if (
      kind === CHAR.latin ||
      kind === CHAR.arabic ||
      kind === CHAR.digit ||
      kind === CHAR.lookAlike ||
      kind === CHAR.otherLetter
    ) {
      this.takeLetter(unit, kind, at, raw);
      return;
    }
    if (kind === CHAR.apostrophe && this.wordAt >= 0 && this.apostropheAt < 0) {
      this.apostropheAt = this.view.length;
      this.push(APOSTROPHE, at);
      return;
    }
    this.closeWord();
    if (kind === CHAR.space || kind === CHAR.lineEnd) {
      this.closeChunk();
      if (this.pendingStop !== 0 || kind === CHAR.lineEnd) this.closeSentence();
      if (this.lastUnit !== SPACE) this.push(SPACE, at);
      this.glued = false;
      return;
    }
    if (this.chunkAt < 0) this.openChunk();
    if (kind === CHAR.emoji) {
      this.takeEmoji(unit, at);
      return;
    }
    if (kind === CHAR.symbol && this.chunkLetters > 0) this.isOdd = true;
    this.chunkSigns++;
    this.push(unit, at);
    if (kind === CHAR.sentenceEnd) {
      this.pendingStop = unit === 0x3f || unit === 0x61f ? 2 : Math.max(this.pendingStop, 1);
    } else if (kind === CHAR.pause) {
      this.pause = true;
    } else if (kind === CHAR.quote) {
      this.takeQuote(unit);
    } else if (kind === CHAR.apostrophe) {
      this.singleQuoteWord = this.view.wordCount;
    }
    // A telephone number is written with dashes, dots, brackets and spaces between its digits.
    if (kind === CHAR.lineEnd || kind === CHAR.quote) this.digits = 0;
  }

  get isInWord(): boolean {
    return this.wordAt >= 0 && this.apostropheAt < 0;
  }

  /**
   * The common case, made fast: words of ordinary small letters, the first perhaps a capital, each after a space. What it leaves
   * behind is what {@link take} would have left, character by character.
   *
   * @returns the first character that needs a closer look; it may go on with the word before it
   */
  takePlainWords(source: string, from: number): number {
    let start = from;
    while (this.chunkAt < 0 && start < source.length) {
      const raw = source.charCodeAt(start);
      const isUpper = raw >= 0x41 && raw <= 0x5a;
      if (!isUpper && plainUnit(raw) === 0) break;
      this.openWord();
      this.isInitial = isUpper;
      this.push(isUpper ? raw + 0x20 : plainUnit(raw), start);
      this.lastRaw = raw;
      this.hash = Math.imul(FNV_BASIS ^ this.lastUnit, FNV_PRIME);
      this.run = 1;
      this.letters = 1;
      this.chunkLetters = 1;
      this.digits = 0;
      if (raw < 0x80) {
        this.flags |= WORD.latin;
        this.view.latinLetters++;
        if (isUpper) this.capitals = 1;
      } else {
        this.flags |= WORD.arabic;
        this.view.arabicLetters++;
      }
      start = this.takeRun(source, start + 1);
      if (source.charCodeAt(start) !== SPACE) break;
      this.closeWord();
      this.chunkAt = -1;
      this.glued = false;
      this.push(SPACE, start++);
    }
    return start;
  }

  /**
   * The common case, made fast: ordinary small letters that go on with a word in its own script, each at most twice in a row.
   *
   * @returns where the run ends: the first character that needs a closer look
   */
  takeRun(source: string, from: number): number {
    const { view } = this;
    const { chars, origin } = view;
    const isArabic = (this.flags & WORD.arabic) !== 0;
    const lowest = isArabic ? FIRST_ARABIC : 0x61;
    const highest = isArabic ? LAST_ARABIC : 0x7a;
    const size = source.length;
    let { hash, lastUnit, run } = this;
    let at = view.length;
    let i = from;
    for (; i < size; i++) {
      const next = source.charCodeAt(i);
      if (next < lowest || next > highest) break;
      const unit = isArabic ? PLAIN_ARABIC[next - FIRST_ARABIC]! : next;
      if (unit === lastUnit) {
        if (run > 1) break;
        run++;
      } else if (unit === 0) break;
      else run = 1;
      lastUnit = unit;
      hash = Math.imul(hash ^ unit, FNV_PRIME);
      chars[at] = unit;
      origin[at++] = i;
    }
    const taken = at - view.length;
    if (taken === 0) return from;
    view.length = at;
    this.hash = hash;
    this.lastUnit = lastUnit;
    this.lastRaw = source.charCodeAt(i - 1);
    this.run = run;
    this.letters += taken;
    this.digits = 0;
    if (this.chunkSigns > 0 && this.chunkLetters + taken > 1) this.isOdd = true;
    this.chunkLetters += taken;
    if (isArabic) {
      view.arabicLetters += taken;
      this.flags |= WORD.arabic;
    } else {
      view.latinLetters += taken;
      this.flags |= WORD.latin;
    }
    return i;
  }

  finish(size: number): void {
    const { view } = this;
    this.closeWord();
    this.closeChunk();
    this.closeSentence();
    view.reserve(1);
    this.push(0x0a, size);
    view.origin[view.length] = size;
  }

  private takeLetter(unit: number, kind: number, at: number, raw: number): void {
    const { view } = this;
    const isUpper = raw >= 0x41 && raw <= 0x5a;
    if (this.apostropheAt >= 0) {
      if (this.apostropheAt === view.length - 1) this.hash = Math.imul(this.hash ^ APOSTROPHE, FNV_PRIME);
      this.apostropheAt = -1;
    }
    if (this.wordAt >= 0) {
      if (this.flags & WORD.hashtag && isUpper && this.lastRaw >= 0x61 && this.lastRaw <= 0x7a)
        this.closeWord();
    }
    if (this.wordAt < 0) this.openWord();
    if (this.letters === 0) this.isInitial = isUpper;
    this.lastRaw = raw;
    if (unit === this.lastUnit && kind !== CHAR.digit) {
      if (++this.run > 2) {
        this.flags |= WORD.stretched;
        return;
      }
    } else this.run = 1;
    if (kind === CHAR.latin) {
      this.flags |= raw > 0x24f ? WORD.latin | WORD.disguised : WORD.latin;
      view.latinLetters++;
      if (isUpper) this.capitals++;
    } else if (kind === CHAR.arabic) {
      this.flags |= WORD.arabic;
      view.arabicLetters++;
    } else if (kind === CHAR.digit) {
      this.flags |= WORD.digit;
      if (++this.digits > view.longestNumber) view.longestNumber = this.digits;
    } else {
      this.flags |= kind === CHAR.lookAlike ? WORD.other | WORD.disguised : WORD.other;
      view.otherLetters++;
    }
    if (kind !== CHAR.digit) {
      this.digits = 0;
      this.letters++;
      if (this.chunkLetters++ > 0 && this.chunkSigns > 0) this.isOdd = true;
    }
    this.hash = Math.imul(this.hash ^ unit, FNV_PRIME);
    this.push(unit, at);
  }

  private takeEmoji(unit: number, at: number): void {
    const isLow = unit >= 0xdc00 && unit <= 0xdfff;
    if (!isLow) {
      this.openWord();
      this.flags |= WORD.emoji;
    }
    this.hash = Math.imul(this.hash ^ unit, FNV_PRIME);
    this.push(unit, at);
    if (isLow && this.view.wordCount > 0) {
      // The low half belongs to the word that the high half opened and closed.
      const last = this.view.wordCount - 1;
      this.view.wordEnd[last] = this.view.length;
      this.view.wordHash[last] = Math.imul(this.view.wordHash[last]! ^ unit, FNV_PRIME);
      this.hash = FNV_BASIS;
      return;
    }
    this.closeWord();
  }

  private takeQuote(unit: number): void {
    const opens = unit === 0x201c || unit === 0x201e || unit === 0xab || unit === 0x2039;
    if (this.quoteWord >= 0 && !opens) {
      this.markQuoted(this.quoteWord);
      this.quoteWord = -1;
    } else this.quoteWord = this.view.wordCount;
    // "You fool." she said: the stop inside the quotation does not end the sentence around it.
    if (this.pendingStop === 1) this.pendingStop = 0;
  }

  private markQuoted(first: number): void {
    const { view } = this;
    for (let word = first; word < view.wordCount; word++) view.wordFlags[word]! |= WORD.quoted;
  }

  private openChunk(): void {
    this.chunkAt = this.view.length;
    this.chunkWord = this.view.wordCount;
    this.chunkLetters = 0;
    this.chunkSigns = 0;
    this.isOdd = false;
  }

  private openWord(): void {
    const { view } = this;
    if (this.pendingStop !== 0 && this.glued && this.endsSentenceWithoutSpace()) this.closeSentence();
    this.pendingStop = 0;
    if (this.chunkAt < 0) this.openChunk();
    this.wordAt = view.length;
    this.flags = 0;
    this.hash = FNV_BASIS;
    this.letters = 0;
    this.capitals = 0;
    this.run = 0;
    this.lastUnit = SPACE;
    if (this.pause) this.flags |= WORD.afterPause;
    if (this.glued) this.flags |= WORD.glued;
    const first = view.chars[this.chunkAt];
    if (this.chunkAt < view.length) {
      if (first === HASH) this.flags |= WORD.hashtag;
      else if (first === AT) this.flags |= WORD.mention;
    }
  }

  /** Arabic is often typed without a space after the stop; "k.a.l.b" and "e.g." are not sentences. */
  private endsSentenceWithoutSpace(): boolean {
    const { view } = this;
    const last = view.wordCount - 1;
    if (last < 0) return false;
    return view.wordEnd[last]! - view.wordStart[last]! > 2 && (view.wordFlags[last]! & WORD.arabic) !== 0;
  }

  private closeWord(): void {
    if (this.wordAt < 0) return;
    const { view } = this;
    view.reserveWord();
    const word = view.wordCount++;
    let end = view.length;
    if (this.apostropheAt >= 0) {
      end = this.apostropheAt;
      if (this.singleQuoteWord >= 0) {
        view.wordFlags[word] = 0;
        this.flags |= WORD.quoted;
        this.markQuoted(this.singleQuoteWord);
        this.singleQuoteWord = -1;
      }
      this.apostropheAt = -1;
    }
    if (this.capitals >= 2 && this.capitals === this.letters) this.flags |= WORD.capitals;
    else if (this.isInitial) this.flags |= WORD.initial;
    view.capitalLetters += this.capitals;
    if (this.flags & WORD.digit && this.letters > 0) this.isOdd = true;
    view.wordStart[word] = this.wordAt;
    view.wordEnd[word] = end;
    view.wordFlags[word] = this.flags;
    view.wordHash[word] = this.hash >>> 0;
    view.wordSentence[word] = view.sentenceCount;
    this.sentenceWords++;
    this.wordAt = -1;
    this.pause = false;
    this.glued = true;
  }

  private closeChunk(): void {
    if (this.chunkAt < 0) return;
    const { view } = this;
    const { chunkAt } = this;
    this.chunkAt = -1;
    if (this.chunkLetters === 0) return;
    if (this.chunkSigns > 0 && isLink(view, chunkAt, view.length)) {
      view.linkCount++;
      for (let word = this.chunkWord; word < view.wordCount; word++) view.wordFlags[word]! |= WORD.link;
    } else if (this.isOdd) view.addOdd(chunkAt, view.length);
  }

  private closeSentence(): void {
    if (this.sentenceWords > 0) this.view.endSentence(this.pendingStop === 2);
    this.sentenceWords = 0;
    this.pendingStop = 0;
    this.pause = false;
    this.digits = 0;
  }

  private push(unit: number, at: number): void {
    const { view } = this;
    view.chars[view.length] = unit;
    view.origin[view.length++] = at;
    this.lastUnit = unit;
  }
}

/** Whether a run without spaces is an address on the web: a scheme, `www.`, or a name that ends in a well-known domain. */
function isLink(view: TextView, start: number, end: number): boolean {
  const { chars } = view;
  for (let i = start; i + 2 < end; i++) {
    if (chars[i] === 0x3a && chars[i + 1] === 0x2f && chars[i + 2] === 0x2f) return true;
    if (chars[i] !== 0x2e || i === start) continue;
    // Three times the same letter is kept twice.
    if (i - start === 2 && view.read(start, i) === 'ww') return true;
    let stop = i + 1;
    while (stop < end && chars[stop]! >= 0x61 && chars[stop]! <= 0x7a && stop - i < 8) stop++;
    const next = stop < end ? chars[stop] : SPACE;
    const isWhole =
      next === SPACE || next === 0x2f || next === 0x3f || next === 0x2e || next === 0x2c || next === 0x29;
    if (isWhole && DOMAINS.has(view.read(i + 1, stop))) return true;
  }
  return false;
}

const DOMAINS: ReadonlySet<string> = new Set(
  'com net org info biz io co me ly tv gg ru cn xyz top site online shop store club tk ml link live app us uk sa ae eg lb'.split(
    ' ',
  ),
);
