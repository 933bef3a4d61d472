/**
 * The terms engine's only door: text in, findings out. It is pure: it reads nothing, keeps nothing of a comment but what
 * single words are, and gives the same answer on every runtime, whatever it saw before. It never decides; it recommends.
 */
import type { FindingClause } from '../protocol/clauses.ts';
import type { DetectedLanguage, Finding, Screening } from '../protocol/findings.ts';
import { markAuthors } from './author-marks.ts';
import { DEFAULT_LIMITS, type ScreeningLimits, WorkBudget } from './budget.ts';
import { type Classifier, HEADS } from './classifier/classifier.ts';
import { detectLanguage } from './detect-language.ts';
import { findHeard, toFindings } from './findings.ts';
import { findArabizi } from './lexicon/find-arabizi.ts';
import { findDisguised } from './lexicon/find-disguised.ts';
import { findMarks } from './lexicon/find-marks.ts';
import { compileLexicon } from './lexicon/lexicon.ts';
import type { WordList } from './lexicon/list.ts';
import { keepLongest, type Mark } from './lexicon/marks.ts';
import { partRunTogether } from './lexicon/part-run-together.ts';
import { loadShippedLexicon } from './lexicon/shipped-lexicon.ts';
import { TextView } from './normalize/text-view.ts';
import { tokenize } from './normalize/tokenize.ts';
import { WordMemo } from './normalize/word-memo.ts';
import { composeClaims } from './rules/compose.ts';
import { countForm } from './rules/count-form.ts';
import { EVIDENCE, type Evidence } from './rules/evidence.ts';
import { scoreClaims } from './rules/rule-scores.ts';
import { weighSpam } from './rules/spam.ts';
import { toScores } from './scores.ts';
import {
  type CompiledWords,
  compileSiteWords,
  findSiteWords,
  type SiteHit,
  type SiteWord,
} from './site-words.ts';
import { DEFAULT_THRESHOLDS, recommend, type Threshold, type Thresholds } from './thresholds.ts';

export interface ScreenInput {
  readonly title: string;
  readonly text: string;
  /** The reader's display name. */
  readonly name?: string;
  /** What the page says of its language; a hint, never trusted over the text. */
  readonly language?: 'en' | 'ar';
  /** Names of the article's authors, for the `author` clause. */
  readonly articleAuthors?: readonly string[];
  /** Compiled once per version of the list; see {@link Screener.compileWords}. */
  readonly wordLists?: CompiledWords;
  /** Scores at which a clause is held, or sent to spam; the shipped ones where absent. */
  readonly thresholds?: Thresholds;
}

export interface Screener {
  /** Version of the engine and its model. */
  readonly engine: string;
  /** @throws {ScreeningBudgetError} when the text costs more than the limits allow; the comment is then held. */
  screen(input: ScreenInput): Screening & { readonly rejectedBy?: SiteWord };
  /** @throws {WordListError} naming the entry and the offset of the fault in it. */
  compileWords(version: string, words: readonly SiteWord[]): CompiledWords;
  /** The shipped thresholds for a language: what holds where a site sets none of its own. */
  thresholds(language: DetectedLanguage): Readonly<Record<FindingClause, Threshold>>;
}

export interface ScreenerOptions {
  /** The shipped lists where absent. */
  readonly lists?: readonly WordList[];
  /** Without one, the rules' own scores stand. */
  readonly classifier?: Classifier;
  readonly limits?: ScreeningLimits;
  /** Two to this power are the words that are remembered; 0 for none. It changes how fast an answer comes, never what it is. */
  readonly memoBits?: number;
}

const VERSION = '1.0.0';

/** 65,536 words: 8 MB. */
const MEMO_BITS = 16;

/** Compiles the lexicon once; every call of `screen` reuses its buffers, so a screener is not re-entrant. */
export function createScreener(options: ScreenerOptions = {}): Screener {
  const lexicon = options.lists === undefined ? loadShippedLexicon() : compileLexicon(options.lists);
  const { classifier } = options;
  const limits = options.limits ?? DEFAULT_LIMITS;
  const engine = `adab-screening/${VERSION}+${classifier === undefined ? 'rules' : `model.${classifier.version}`}`;
  const view = new TextView();
  const memo = new WordMemo(options.memoBits ?? MEMO_BITS);
  const evidence: Evidence = {
    counts: new Float32Array(EVIDENCE.length),
    scores: new Float64Array(HEADS.length),
    marks: [],
  };
  const heads = new Float64Array(HEADS.length);

  function screen(input: ScreenInput): Screening & { readonly rejectedBy?: SiteWord } {
    const { title, text, name = '' } = input;
    const budget = new WorkBudget(limits, title.length + text.length + name.length);
    view.reset();
    evidence.counts.fill(0);
    if (name !== '') budget.spend(tokenize(view, 'name', name));
    if (title !== '') budget.spend(tokenize(view, 'title', title));
    budget.spend(tokenize(view, 'text', text));

    budget.spend(partRunTogether(view, lexicon));
    memo.place(view);
    const found: Mark[] = [];
    budget.spend(findMarks(view, lexicon, found, memo));
    if (input.articleAuthors !== undefined) markAuthors(view, input.articleAuthors, found);
    const plain = keepLongest(found);
    const disguised: Mark[] = [];
    budget.spend(findDisguised(view, lexicon, plain, disguised, memo));
    budget.spend(findArabizi(view, lexicon, plain, disguised, memo));
    const marks = disguised.length === 0 ? plain : keepLongest([...plain, ...disguised]);
    const language = detectLanguage(view, marks, input.language);

    countForm(view, language, evidence.counts);
    const claims = composeClaims(view, marks, evidence.counts);
    const spam = weighSpam(view, marks, evidence.counts);
    scoreClaims(claims, spam, evidence.scores);
    evidence.marks = marks;
    heads.set(evidence.scores);
    if (classifier !== undefined) budget.spend(classifier.score(view, evidence, heads, memo));

    const hits =
      input.wordLists === undefined
        ? []
        : findSiteWords(view, input.wordLists, (steps) => budget.spend(steps));
    const { scores, attributes } = toScores(heads);
    applySiteHits(hits, scores);
    const advice = recommend(scores, input.thresholds ?? {}, thresholds(language));
    const findings: Finding[] = toFindings(view, claims);
    if (hits.length > 0) findings.unshift(...hits.map((hit) => hit.finding));
    if (classifier !== undefined && advice.clause !== undefined) {
      const heard = findHeard(view, classifier, advice.clause, scores[advice.clause], findings);
      if (heard !== undefined) findings.push(heard);
    }
    const rejectedBy = hits.find((hit) => hit.word.action === 'reject')?.word;
    return {
      ...(language === 'other' && advice.recommendation === 'publish' ? { recommendation: 'hold' } : advice),
      language,
      scores,
      attributes,
      findings: findings.sort((a, b) => b.score - a.score),
      engine,
      ...(rejectedBy === undefined ? {} : { rejectedBy }),
    };
  }

  const thresholds: Screener['thresholds'] = (language) =>
    classifier?.thresholds(language) ?? DEFAULT_THRESHOLDS;
  return { engine, screen, compileWords: compileSiteWords, thresholds };
}

/** A site's word is the site's own decision: it is as certain as its action says. */
function applySiteHits(hits: readonly SiteHit[], scores: Record<FindingClause, number>): void {
  for (const { word } of hits) {
    if (word.action === 'flag') continue;
    scores[word.action === 'spam' ? 'spam' : word.clause] = 1;
  }
}

export { WordListError } from './lexicon/word-list-error.ts';
export type { CompiledWords, SiteWord, Thresholds };
