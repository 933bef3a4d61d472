import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Language } from '../../../src/protocol/clauses.ts';

const SIZE = 30_000;
const GLUE: Readonly<Record<Language, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'a', 'in', 'is', 'that', 'for', 'it', 'was', 'on', 'are', 'this', 'with'],
  ar: ['في', 'من', 'على', 'أن', 'إلى', 'هذا', 'ما', 'لا', 'كل', 'هو', 'عن', 'مع', 'هذه', 'التي', 'بعد'],
};
const PREFIXES = ['', 'ال', 'و', 'ب', 'وال', 'لل', 'ف'];

/** Words of a language, the commonest first: a word's place in the list is its rank in Zipf's law. */
export function createVocabulary(language: Language, random: () => number): readonly string[] {
  const words = new Set(GLUE[language]);
  const pool = shuffle(language === 'en' ? listEnglish() : listArabic(), random);
  for (const word of pool) if (words.size < SIZE) words.add(word);
  return [...words];
}

/** A word as often as its rank makes it: the probability of the first n is log n / log N. */
export function drawWord(words: readonly string[], random: () => number): string {
  return words[Math.floor(words.length ** random()) - 1]!;
}

function listEnglish(): string[] {
  return createRequire(import.meta.url)('an-array-of-english-words') as string[];
}

/** The words of this project's own sentences, with the letters that Arabic writes before a word. */
function listArabic(): string[] {
  const folder = 'corpus/ar';
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const bare = new Set(texts.join(' ').match(/[\u0621-\u064a]{3,}/g));
  return [...bare].flatMap((word) => PREFIXES.map((prefix) => prefix + word));
}

function shuffle<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}
