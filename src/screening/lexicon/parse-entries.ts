import { WordListError } from './word-list-error.ts';

/** One way to write an entry, alternatives chosen: `pieces` are the runs of words between the gaps. */
export interface Phrase {
  readonly pieces: readonly string[];
  /** Nothing is joined to it and no ending added. */
  readonly exact: boolean;
  /** `*` at the beginning, at the end: any run of letters. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** The entries of a list as written, each trimmed; remarks and blank lines left out. Grammar: see `list`. */
export function splitEntries(text: string): string[] {
  const entries: string[] = [];
  for (const line of text.split('\n')) {
    if (line.trimStart().startsWith('#')) continue;
    for (const entry of line.split(/[,،]/)) {
      const trimmed = entry.trim();
      if (trimmed !== '') entries.push(trimmed);
    }
  }
  return entries;
}

/** @throws {WordListError} with a caret under the fault */
export function parseEntry(entry: string): Phrase[] {
  const exact = entry.startsWith('=');
  const written = exact ? entry.slice(1) : entry;
  const phrases: Phrase[] = [];
  for (const choice of written.includes('(') || written.includes(')')
    ? choose(entry, exact ? 1 : 0)
    : [written]) {
    const openStart = choice.startsWith('*');
    const openEnd = choice.endsWith('*') && choice.length > 1;
    const text = choice.slice(openStart ? 1 : 0, openEnd ? -1 : undefined);
    const star = text.indexOf('*');
    if (star >= 0) {
      throw new WordListError(
        '`*` stands only at the beginning or the end.',
        entry,
        entry.indexOf('*', openStart ? 1 : 0),
      );
    }
    const pieces = text.includes('_') ? text.split(/(?:^| )_(?: |$)/) : [text];
    if (pieces.some((piece) => piece.trim() === '' || piece.includes('_'))) {
      throw new WordListError(
        '`_` stands between two words, for one to three others.',
        entry,
        entry.indexOf('_'),
      );
    }
    phrases.push({ pieces, exact, openStart, openEnd });
  }
  return phrases;
}

/** Every choice of alternatives: `a (b|c|) d` gives `a b d`, `a c d`, `a d`. */
function choose(entry: string, from: number): string[] {
  let choices = [''];
  let at = from;
  while (at < entry.length) {
    const open = entry.indexOf('(', at);
    const stray = entry.indexOf(')', at);
    if (stray >= 0 && (open < 0 || stray < open)) throw new WordListError('`)` without `(`.', entry, stray);
    const plain = entry.slice(at, open < 0 ? undefined : open);
    choices = choices.map((choice) => choice + plain);
    if (open < 0) break;
    const close = entry.indexOf(')', open);
    if (close < 0) throw new WordListError('`(` is never closed.', entry, open);
    const nested = entry.indexOf('(', open + 1);
    if (nested >= 0 && nested < close) throw new WordListError('`(` inside `(`.', entry, nested);
    const alternatives = entry.slice(open + 1, close).split('|');
    choices = choices.flatMap((choice) => alternatives.map((alternative) => choice + alternative));
    if (choices.length > 256) throw new WordListError('More than 256 ways to write one entry.', entry, open);
    at = close + 1;
  }
  return choices.map((choice) => choice.replace(/ +/g, ' ').trim()).filter((choice) => choice !== '');
}
