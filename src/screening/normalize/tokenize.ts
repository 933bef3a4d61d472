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
    i = pass.takePlainWords(source, i);
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
/** Letters repeated more often are kept so many times. */
const MOST_REPEATS = 2;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const AT = 0x40;
const HASH = 0x23;

const FIRST_ARABIC = 0x621;
const LAST_ARABIC = 0x64a;

/** What an ordinary small letter folds to, by its unit; 0 for what is no letter or needs a closer look. */
const PLAIN = new Uint16Array(LAST_ARABIC + 1);
for (let unit = 0x61; unit <= 0x7a; unit++) PLAIN[unit] = unit;
for (let unit = FIRST_ARABIC; unit <= LAST_ARABIC; unit++) PLAIN[unit] = Math.max(0, foldOrdinary(unit));

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

  /**
   * The common case, made fast: words of ordinary small letters, the first perhaps a capital, each after a space. It leaves behind
   * what {@link take} would have left, character by character, but touches the state only where it ends.
   *
   * @returns the first character that needs a closer look; it may go on with the word before it
   */
  takePlainWords(source: string, from: number): number {
    if (this.chunkAt >= 0) return from;
    const { view } = this;
    const { chars, origin } = view;
    const size = source.length;
    let { length } = view;
    let next = from;
    while (next < size) {
      let raw = source.charCodeAt(next);
      const isUpper = raw >= 0x41 && raw <= 0x5a;
      if (isUpper) raw += 0x20;
      let unit = raw <= LAST_ARABIC ? PLAIN[raw]! : 0;
      if (unit === 0) break;
      const isArabic = raw >= FIRST_ARABIC;
      const start = length;
      let hash = FNV_BASIS;
      let lastUnit = 0;
      let run = 1;
      do {
        chars[length] = unit;
        origin[length++] = next++;
        hash = Math.imul(hash ^ unit, FNV_PRIME);
        lastUnit = unit;
        raw = next < size ? source.charCodeAt(next) : 0;
        unit = raw <= LAST_ARABIC && isArabic === raw >= FIRST_ARABIC ? PLAIN[raw]! : 0;
        run = unit === lastUnit ? run + 1 : 1;
      } while (unit !== 0 && run <= MOST_REPEATS);
      if (isArabic) view.arabicLetters += length - start;
      else view.latinLetters += length - start;
      let flags: number = isArabic ? WORD.arabic : WORD.latin;
      if (this.pause) flags |= WORD.afterPause;
      if (raw !== SPACE) {
        this.goOnFrom(start, length, flags, hash, source.charCodeAt(next - 1), isUpper);
        return next;
      }
      chars[length] = SPACE;
      origin[length++] = next++;
      this.pause = false;
      this.digits = 0;
      this.lastUnit = SPACE;
      this.sentenceWords++;
      if (isUpper) view.capitalLetters++;
      view.addWord(start, length - 1, isUpper ? flags | WORD.initial : flags, hash);
    }
    view.length = length;
    return next;
  }

  /** The state inside a plain word that does not end in a space. */
  private goOnFrom(
    start: number,
    end: number,
    flags: number,
    hash: number,
    lastRaw: number,
    isInitial: boolean,
  ): void {
    const { view } = this;
    view.length = start;
    this.openWord();
    view.length = end;
    this.flags = flags;
    this.hash = hash;
    this.letters = end - start;
    this.chunkLetters = end - start;
    this.digits = 0;
    this.isInitial = isInitial;
    this.capitals = isInitial ? 1 : 0;
    this.lastRaw = lastRaw;
    this.lastUnit = view.chars[end - 1]!;
    this.run = end - start > 1 && view.chars[end - 2] === this.lastUnit ? 2 : 1;
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
      if (++this.run > MOST_REPEATS) {
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
    let end = view.length;
    if (this.apostropheAt >= 0) {
      end = this.apostropheAt;
      if (this.singleQuoteWord >= 0) {
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
    view.addWord(this.wordAt, end, this.flags, this.hash);
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
