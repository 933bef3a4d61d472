import type { FindingClause } from '../protocol/clauses.ts';
import type { Finding } from '../protocol/findings.ts';
import { explain } from './explanations.ts';
import { sourceOf, toSpan } from './findings.ts';
import { findParted } from './lexicon/find-disguised.ts';
import { findMarks } from './lexicon/find-marks.ts';
import { type Lexicon, LexiconBuilder } from './lexicon/lexicon.ts';
import { list } from './lexicon/list.ts';
import { keepLongest, type Mark } from './lexicon/marks.ts';
import type { TextView } from './normalize/text-view.ts';

/** One entry of a site's own word list. */
export interface SiteWord {
  /** Literal text, with `*` for any run of letters at either end; matched through the same normaliser as the comment. */
  readonly term: string;
  readonly clause: FindingClause;
  /** What a hit leads to: `flag` only shows a finding; `reject` is the machine's decision, which the service takes. */
  readonly action: 'hold' | 'flag' | 'spam' | 'reject';
  /** Longer words or phrases in which the term is innocent. */
  readonly exceptions?: readonly string[];
}

/** A site's words, compiled into the engine's automaton. Opaque. */
export interface CompiledWords {
  readonly version: string;
}

/** What stands behind {@link CompiledWords}. */
interface CompiledSiteWords extends CompiledWords {
  readonly lexicon: Lexicon;
  /** By heading; undefined for the exceptions. */
  readonly words: readonly (SiteWord | undefined)[];
}

const isCompiled = (words: CompiledWords): words is CompiledSiteWords =>
  'lexicon' in words && 'words' in words;

/** @throws {WordListError} with a caret under the fault of a term or an exception */
export function compileSiteWords(version: string, words: readonly SiteWord[]): CompiledSiteWords {
  const builder = new LexiconBuilder();
  const byHeading: (SiteWord | undefined)[] = [];
  for (const word of words) {
    builder.addTerm(list({ role: 'insult', language: 'en' }, ''), word.term);
    byHeading.push(word);
    for (const exception of word.exceptions ?? []) {
      builder.addTerm(list({ role: 'innocent', language: 'en', inflect: 'none' }, ''), exception);
      byHeading.push(undefined);
    }
  }
  return { version, lexicon: builder.finish(), words: byHeading };
}

/** One hit of a site word. */
export interface SiteHit {
  readonly word: SiteWord;
  readonly finding: Finding;
}

/** Finds a site's words. `spend` is told the work it cost. */
export function findSiteWords(
  view: TextView,
  compiled: CompiledWords,
  spend: (steps: number) => void,
): SiteHit[] {
  if (!isCompiled(compiled)) throw new TypeError('A word list must come from `compileWords`.');
  const marks: Mark[] = [];
  spend(findMarks(view, compiled.lexicon, marks));
  spend(findParted(view, compiled.lexicon, marks));
  const hits: SiteHit[] = [];
  for (const mark of keepLongest(marks)) {
    const word = compiled.words[mark.heading.list];
    if (word === undefined) continue;
    const span = toSpan(view, mark.start, mark.end);
    const words = sourceOf(view, span);
    hits.push({
      word,
      finding: {
        clause: word.clause,
        target: { kind: 'none' },
        score: word.action === 'flag' ? 0.3 : 1,
        span,
        rule: 'site/word',
        severity: word.action === 'flag' ? 'mild' : 'strong',
        explanation: explain({
          rule: 'site/word',
          clause: word.clause,
          target: 'none',
          words,
          named: undefined,
        }),
        ...(mark.reading === undefined ? {} : { reading: mark.reading }),
      },
    });
  }
  return hits;
}
