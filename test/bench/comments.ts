import { readFileSync } from 'node:fs';
import { type CORPUS_LANGUAGES, expandCorpus, readCorpus } from '../../src/training/corpus.ts';
import { createRandom } from '../../src/training/random.ts';

export const BENCH_LANGUAGES = ['en', 'ar'] as const;
export type BenchLanguage = (typeof BENCH_LANGUAGES)[number];

/** Units of every comment: what people write on news is about so long. */
const LENGTH = 330;
/** One sentence in so many breaks a clause. */
const ABUSIVE = 10;

/** So many different comments of 330 units in a language, of the corpus's sentences or of a file of `{text, lang}` lines. */
export function composeComments(language: BenchLanguage, count: number, file?: string): string[] {
  const { clean, abusive } = file === undefined ? readSentences(language) : readTexts(file, language);
  const random = createRandom(20_26);
  const pick = (from: readonly string[]) => from[random.below(from.length)]!;
  const comments = new Set<string>();
  for (let sentence = 0; comments.size < count; ) {
    let text = '';
    for (; text.length < LENGTH; sentence++)
      text += `${pick(sentence % ABUSIVE === 0 && abusive.length > 0 ? abusive : clean)}. `;
    comments.add(text.slice(0, LENGTH));
  }
  return [...comments];
}

interface Sentences {
  readonly clean: readonly string[];
  readonly abusive: readonly string[];
}

function readSentences(language: (typeof CORPUS_LANGUAGES)[number]): Sentences {
  const corpus = readCorpus('corpus');
  const templates = corpus.templates.filter((template) => template.language === language);
  const sentences = expandCorpus({ ...corpus, templates }, 4, 1);
  const of = (isAbusive: boolean) =>
    sentences.filter(({ clauses }) => clauses.length > 0 === isAbusive).map(({ filled }) => filled);
  return { clean: of(false), abusive: of(true) };
}

function readTexts(file: string, language: BenchLanguage): Sentences {
  const clean: string[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const { text, lang } = JSON.parse(line) as { text: string; lang: string };
    if (lang === language) clean.push(text.replace(/\s+/g, ' ').trim());
  }
  if (clean.length === 0) throw new RangeError(`no text of ${language} in ${file}`);
  return { clean, abusive: [] };
}
