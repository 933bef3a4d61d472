import type { Mark } from '../lexicon/marks.ts';
import { type TextView, WORD } from '../normalize/text-view.ts';
import type { EvidenceName } from './evidence.ts';
import type { SentenceMarks } from './sentence-marks.ts';

/** What turns hostile words round, and what is left of their weight. */
export interface Turned {
  /** Factor on the probability, 1 where nothing turns it. */
  readonly factor: number;
  readonly by: EvidenceName | undefined;
}

const NOT_TURNED: Turned = { factor: 1, by: undefined };
const NEGATED: Turned = { factor: 0.1, by: 'turned.negated' };
const QUOTED_AND_JUDGED: Turned = { factor: 0.12, by: 'turned.quoted' };
const QUOTED: Turned = { factor: 0.45, by: 'turned.quoted' };
const CONDEMNED: Turned = { factor: 0.25, by: 'turned.condemned' };
const REPORTED: Turned = { factor: 0.4, by: 'turned.reported' };
const RECLAIMED: Turned = { factor: 0.2, by: 'turned.reclaimed' };
const ASKED: Turned = { factor: 0.7, by: 'turned.asked' };

/** What surrounds a hostile mark. */
export interface Surroundings {
  readonly view: TextView;
  readonly sentence: SentenceMarks;
  /** The sentence before, or the one after, reports or judges. */
  readonly isJudgedNearby: boolean;
}

/** The strongest thing that turns a hostile mark round; `target` is what it is about, if anything. */
export function findTurn(around: Surroundings, hostile: Mark, target: Mark | undefined): Turned {
  const { view, sentence } = around;
  if (isNegated(view, sentence.negators, hostile, target)) return NEGATED;
  const isQuoted = (view.wordFlags[hostile.first]! & WORD.quoted) !== 0;
  const isTargetQuoted = target === undefined || (view.wordFlags[target.first]! & WORD.quoted) !== 0;
  const isDirect = target?.heading.role === 'addressee' || target?.heading.target === 'individual';
  const isReported = isReportedBefore(view, sentence, hostile);
  if (isQuoted && isTargetQuoted) {
    const isJudged = isReported || sentence.reports.length > 0 || sentence.condemnations.length > 0;
    return isJudged || around.isJudgedNearby ? QUOTED_AND_JUDGED : QUOTED;
  }
  if (isQuoted && (isReported || sentence.condemnations.length > 0) && !isDirect) return QUOTED_AND_JUDGED;
  if (!isDirect && isCondemned(sentence.condemnations, hostile)) return CONDEMNED;
  if (isReported && !isDirect) return REPORTED;
  if (isReclaimed(sentence.selves, hostile, target)) return RECLAIMED;
  const word = view.wordSentence[hostile.first]!;
  if (view.isQuestion[word] && sentence.questions.length > 0 && !isDirect) return ASKED;
  return NOT_TURNED;
}

/** A negator at most three words before the hostile ones, or right before their subject: "no Muslim is a …". */
function isNegated(
  view: TextView,
  negators: readonly Mark[],
  hostile: Mark,
  target: Mark | undefined,
): boolean {
  // ما أنت بـ…: the joined preposition carries the negation farther.
  const reach = view.chars[hostile.start] === 0x628 ? 6 : 3;
  for (const negator of negators) {
    const distance = hostile.first - negator.last;
    if (distance < 1) continue;
    const isAfterTarget = target === undefined || target.last < negator.first || target.first > hostile.last;
    if (distance <= reach && (isAfterTarget || reach > 3)) return true;
    if (target !== undefined && target.first - negator.last === 1 && target.last < hostile.first) return true;
  }
  return false;
}

function isReportedBefore(view: TextView, sentence: SentenceMarks, hostile: Mark): boolean {
  for (const report of sentence.reports) {
    const distance = hostile.first - report.last;
    if (distance < 1 || distance > 10) continue;
    // "I said you are …" keeps its own words.
    if (report.first > 0 && isFirstPerson(view, report.first - 1)) continue;
    return true;
  }
  return false;
}

function isFirstPerson(view: TextView, word: number): boolean {
  const start = view.wordStart[word]!;
  return view.wordEnd[word]! - start === 1 && view.chars[start] === 0x69;
}

function isCondemned(condemnations: readonly Mark[], hostile: Mark): boolean {
  for (const judgement of condemnations) {
    const distance =
      judgement.first > hostile.last ? judgement.first - hostile.last : hostile.first - judgement.last;
    if (distance >= 1 && distance <= 12) return true;
  }
  return false;
}

/** "As a …", "we …", "I am a …" right before, with nobody else named in between. */
function isReclaimed(selves: readonly Mark[], hostile: Mark, target: Mark | undefined): boolean {
  for (const self of selves) {
    const distance = hostile.first - self.last;
    if (distance < 1 || distance > 4) continue;
    if (target === undefined || target.last < self.first) return true;
  }
  return false;
}
