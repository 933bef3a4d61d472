import type { Role } from '../lexicon/list.ts';
import type { Mark } from '../lexicon/marks.ts';
import { type TextView, WORD } from '../normalize/text-view.ts';
import { hashesOf, type WordHashes } from '../normalize/word-hash.ts';
import type { EvidenceName } from './evidence.ts';
import type { SentenceMarks } from './sentence-marks.ts';

/** What turns hostile words round, and what is left of their weight. */
export interface Turned {
  /** Factor on the probability, 1 where nothing turns it. */
  readonly factor: number;
  readonly by: EvidenceName | undefined;
}

const VERBS: ReadonlySet<Role> = new Set(['hatred', 'violence', 'expulsion', 'dehumanising', 'contempt']);

const NOT_TURNED: Turned = { factor: 1, by: undefined };
const NEGATED: Turned = { factor: 0.1, by: 'turned.negated' };
const QUOTED_AND_JUDGED: Turned = { factor: 0.12, by: 'turned.quoted' };
const QUOTED: Turned = { factor: 0.45, by: 'turned.quoted' };
const CONDEMNED: Turned = { factor: 0.25, by: 'turned.condemned' };
const REPORTED: Turned = { factor: 0.28, by: 'turned.reported' };
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
  if (!isDirect && VERBS.has(hostile.heading.role) && isOfOthers(view, hostile, target)) return CONDEMNED;
  if (target !== undefined && isOfDeed(view, hostile, target)) return CONDEMNED;
  if (hostile.heading.role === 'hatred' && isHatredOfOthers(view, hostile)) return REPORTED;
  if (!isDirect && isCondemned(sentence.condemnations, hostile)) return CONDEMNED;
  if (isReported && (!isDirect || isVocativeAfterReport(view, sentence, hostile))) return REPORTED;
  if (isReclaimed(sentence.selves, hostile, target)) return RECLAIMED;
  const word = view.wordSentence[hostile.first]!;
  if (view.isQuestion[word] && sentence.questions.length > 0 && !isDirect) return ASKED;
  return NOT_TURNED;
}

/**
 * A negator at most three words before the hostile ones, farther where an opinion stands between (I don't think he is …),
 * or right before their subject (no Muslim is …, not all women are …); but not where an exception turns it back (nobody but …).
 */
function isNegated(
  view: TextView,
  negators: readonly Mark[],
  hostile: Mark,
  target: Mark | undefined,
): boolean {
  // ما أنت بـ…: the joined preposition carries the negation farther.
  const isJoined = view.chars[hostile.start] === 0x628;
  for (const negator of negators) {
    const distance = hostile.first - negator.last;
    if (
      distance < 1 ||
      distance > FARTHEST_NEGATOR ||
      hasWord(view, negator.last + 1, hostile.first, EXCEPTIONS)
    )
      continue;
    const isOpinion = hasWord(view, negator.last + 1, Math.min(hostile.first, negator.last + 3), OPINIONS);
    const reach = isOpinion ? 9 : isJoined || target === undefined ? 6 : 3;
    const isAfterTarget =
      isOpinion ||
      isJoined ||
      target === undefined ||
      target.last < negator.first ||
      target.first > hostile.last;
    if (distance <= reach && isAfterTarget) return true;
    if (target !== undefined && target.last < hostile.first) {
      const before = target.first - negator.last;
      if (before === 1 || (before === 2 && hasWord(view, negator.last + 1, target.first, QUANTIFIERS)))
        return true;
    }
  }
  return false;
}

function hasWord(view: TextView, from: number, to: number, words: WordHashes): boolean {
  for (let word = from; word < to; word++) if (words.has(view.wordHash[word]!)) return true;
  return false;
}

/** Farther than any negator reaches, over a target that stands in between too. */
const FARTHEST_NEGATOR = 40;

const EXCEPTIONS = hashesOf('but except الا سوي إلا غير');
const OPINIONS = hashesOf(
  'think believe mean say saying feel consider suggest true fair case صحيحا صحيح اعتقد اظن اقول اري نعتقد نظن',
);
const QUANTIFIERS = hashesOf('all every single one كل جميع اي');

/** People who hate women, من يكره النساء: what follows is said of the haters, by somebody who is none of them. */
function isOfOthers(view: TextView, hostile: Mark, target: Mark | undefined): boolean {
  const near = Math.max(0, hostile.first - 3);
  // "Whoever wrote this should be shot": the relative word is the target's own name.
  const after = target !== undefined && target.last < hostile.first ? Math.max(near, target.last + 1) : near;
  if (hasWord(view, after, hostile.first, RELATIVES) && isSameSentence(view, hostile, 3)) return true;
  if (target === undefined || target.last > hostile.first) return false;
  const from = Math.max(0, target.first - 3);
  return (
    view.wordSentence[from] === view.wordSentence[target.first] &&
    hasWord(view, from, target.first, RELATIVES)
  );
}

function isSameSentence(view: TextView, hostile: Mark, words: number): boolean {
  return view.wordSentence[Math.max(0, hostile.first - words)] === view.wordSentence[hostile.first];
}

/**
 * "Mocking the blind is vile", "hatred of Kurds makes me sick", "the speech of the minister was pathetic": the subject is
 * what is done to them or belongs to them. Not "most of the Kurds".
 */
function isOfDeed(view: TextView, hostile: Mark, target: Mark): boolean {
  if (
    target.last >= hostile.first ||
    target.first === 0 ||
    (view.wordFlags[target.first]! & WORD.latin) === 0
  )
    return false;
  let before = target.first - 1;
  if (ARTICLES.has(view.wordHash[before]!) && before > 0) before--;
  if (view.wordSentence[before] !== view.wordSentence[target.first]) return false;
  if (PREPOSITIONS.has(view.wordHash[before]!))
    return before === 0 || !AMOUNTS.has(view.wordHash[before - 1]!);
  const end = view.wordEnd[before]!;
  const isGerund =
    end - view.wordStart[before]! > 5 &&
    view.chars[end - 3] === 0x69 &&
    view.chars[end - 2] === 0x6e &&
    view.chars[end - 1] === 0x67;
  return (
    isGerund && !SWEARING.has(view.wordHash[before]!) && hasWord(view, target.last + 1, hostile.first + 1, IS)
  );
}

const ARTICLES = hashesOf('the a an these those any all');
const PREPOSITIONS = hashesOf('of against towards toward on for by with from about at to');
const AMOUNTS = hashesOf(
  'all most many some lot lots bunch half majority each one none few rest kind sort type lots piece load pack',
);
const SWEARING = hashesOf(
  'fucking bloody stinking freaking frigging damning loving being disgusting revolting thieving lying cheating',
);
const IS = hashesOf('is was are makes should will must');

/** "Why do people hate …", "they hate …", "you say you hate …": somebody else's hatred is told. */
function isHatredOfOthers(view: TextView, hostile: Mark): boolean {
  return hostile.first > 0 && OTHERS.has(view.wordHash[hostile.first - 1]!);
}

const OTHERS = hashesOf(
  'anyone anybody one somebody people some they others many you he she who everybody everyone politicians racists',
);

const RELATIVES = hashesOf('who whoever anyone those الذين اللي الذي التي');

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

/** قال يا كلب، تناديني يا حمار: the words of somebody else, to somebody else. */
function isVocativeAfterReport(view: TextView, sentence: SentenceMarks, hostile: Mark): boolean {
  if ((view.wordFlags[hostile.first]! & WORD.arabic) === 0) return false;
  return sentence.reports.some(({ last }) => hostile.first - last >= 1 && hostile.first - last <= 3);
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
    if (distance < 1) continue;
    // "I'm such a fool for believing him".
    if (distance === 1 && hostile.heading.role === 'insult') return true;
    // "Us Armenian girls": the group is one's own.
    if (target !== undefined && target.first - self.last === 1 && target.last < hostile.first) return true;
    if (distance <= 4 && (target === undefined || target.last < self.first)) return true;
  }
  return false;
}
