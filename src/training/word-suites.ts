import { WORD_LISTS } from '../screening/lexicon/lists/index.ts';
import { splitEntries } from '../screening/lexicon/parse-entries.ts';
import type { Screener } from '../screening/screener.ts';
import { EVASIONS } from './evasions.ts';

/** Whether anything is said against a text: what a word filter answers. */
export type Flags = (text: string) => boolean;

/** The engine as a word filter: any finding. */
export function flagsOf(screener: Screener): Flags {
  return (text) => screener.screen({ title: '', text }).findings.length > 0;
}

const PLAIN_WORD = /^[a-z]{4,}$|^[\u0621-\u064a]{3,}$/;

/** Listed single words that are findings by themselves, in Latin or Arabic letters. */
export function listedWords(): string[] {
  const words = new Set<string>();
  for (const list of WORD_LISTS) {
    const isAbuse = list.role === 'insult' || list.role === 'profanity' || list.role === 'slur';
    if (!isAbuse || (list.severity ?? 'strong') === 'mild') continue;
    for (const entry of splitEntries(list.entries)) {
      const word = entry.replace(/^=/, '');
      if (PLAIN_WORD.test(word)) words.add(word);
    }
  }
  return [...words];
}

export interface EvasionFigures {
  readonly evasion: string;
  readonly n: number;
  /** Share found, per filter. */
  readonly found: readonly number[];
}

/** Every listed word, written every way. */
export function measureEvasions(words: readonly string[], filters: readonly Flags[]): EvasionFigures[] {
  return EVASIONS.map(({ name, write }) => {
    const written = words.map(write).filter((text) => text !== undefined);
    const found = filters.map((flags) => written.filter(flags).length / written.length);
    return { evasion: name, n: written.length, found };
  });
}

/** Letters that an ending may have: `idiots`, `idiotically` are no innocents. */
const LONGEST_ENDING = 5;
/** Of {@link listedWords}. */
const SHORTEST_LISTED = 3;

/** Words that hold a listed one and are neither it nor, by the look of them, a form of any. */
export function wordsAround(dictionary: readonly string[], listed: readonly string[]): string[] {
  const known = new Set(listed);
  return dictionary.filter((word) => {
    let isAround = false;
    for (let from = 0; from < word.length; from++) {
      for (let to = from + SHORTEST_LISTED; to <= word.length; to++) {
        if (!known.has(word.slice(from, to))) continue;
        if (from === 0 && word.length - to <= LONGEST_ENDING) return false;
        isAround = true;
      }
    }
    return isAround;
  });
}
