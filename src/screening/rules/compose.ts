import type { TermClause } from '../../protocol/clauses.ts';
import { SEVERITIES, type Severity, TARGET_KINDS, type TargetKind } from '../../protocol/findings.ts';
import { PLACE, ROLES } from '../lexicon/heading.ts';
import type { Role } from '../lexicon/list.ts';
import type { Mark } from '../lexicon/marks.ts';
import { type TextView, WORD } from '../normalize/text-view.ts';
import { hashesOf } from '../normalize/word-hash.ts';
import type { Claim, ClaimRule } from './claim.ts';
import { EVIDENCE_AT } from './evidence.ts';
import { findTarget } from './find-target.ts';
import { measureLink } from './link.ts';
import { isLivingAnimal } from './living-animal.ts';
import { createSentenceMarks, type SentenceMarks, sortMarks } from './sentence-marks.ts';
import { findTurn } from './turners.ts';
import {
  AIMED_INSULT,
  ALONE,
  AT_AUTHOR,
  AT_PERSON,
  AT_PROTECTED,
  AT_SACRED,
  AT_UNPROTECTED,
  IDENTITY_TARGETS,
} from './weights.ts';

/**
 * Target × hostility. For every hostile mark of a sentence: whom is it about, does anything turn it round, and what clause
 * does that break. Two words that are harmless apart become a claim here; two that are bad apart are taken back here.
 *
 * @param marks sorted by where they begin
 * @param counts one per name of the evidence, added to
 */
export function composeClaims(view: TextView, marks: readonly Mark[], counts: Float32Array): Claim[] {
  const claims: Claim[] = [];
  isScripture = soundsLikeScripture(view, marks, counts);
  /** The last group that was named, for "they". */
  let named: Mark | undefined;
  for (let from = 0; from < marks.length; ) {
    const sentenceNumber = view.wordSentence[marks[from]!.first]!;
    let to = from + 1;
    while (to < marks.length && view.wordSentence[marks[to]!.first] === sentenceNumber) to++;
    sortMarks(marks, from, to, sentence);
    const isJudgedNearby = judges(marks[from - 1]) || judges(marks[to]);
    for (const target of sentence.targets) countMention(counts, target);
    countTurners(counts, sentence);
    for (const hostile of sentence.hostile) countAlone(counts, hostile);
    // Every hostile mark looks at every other: a sentence without end is read piece by piece, so that it costs no more a word.
    const piece = to - from > LONGEST_SENTENCE ? PIECE : to - from;
    for (let at = from; at < to; at += piece) {
      const first = at === from ? 0 : marks[at]!.start;
      const end = at + piece < to ? marks[at + piece]!.start : Number.POSITIVE_INFINITY;
      if (piece < to - from)
        sortMarks(marks, Math.max(from, at - SIGHT), Math.min(to, at + piece + SIGHT), sentence);
      for (const hostile of sentence.hostile) {
        if (hostile.start < first || hostile.start >= end) continue;
        const claim = claimOf(view, hostile, isJudgedNearby, named, counts);
        if (claim !== undefined) claims.push(claim);
      }
    }
    for (let at = to - 1; at >= from; at--) {
      if (!isNamed(marks[at]!)) continue;
      named = marks[at];
      break;
    }
    from = to;
  }
  return claims;
}

const sentence: SentenceMarks = createSentenceMarks();

/** Whether the comment that is being read sounds like scripture. */
let isScripture = false;

/** What is left of a hostile word in scripture, sermon and verse. */
const SCRIPTURE_SHARE = 0.3;
/** How much each kind of its words says of scripture; it needs so much in all, and one in so many words. */
const SCRIPTURAL = { mild: 0, strong: 1, severe: 2 } as const;
const FEWEST_SCRIPTURAL = 2;
const SCRIPTURAL_IN = 15;

/** Scripture quoted or imitated; a pious opening before plain abuse is too little. */
function soundsLikeScripture(view: TextView, marks: readonly Mark[], counts: Float32Array): boolean {
  let own = 0;
  let all = 0;
  for (const { heading } of marks) {
    if (heading.role === 'prayer') counts[EVIDENCE_AT.prayer]!++;
    if (heading.role !== 'scripture') continue;
    all += heading.severity === 'severe' ? 2 : 1;
    own += SCRIPTURAL[heading.severity];
  }
  counts[EVIDENCE_AT['form.scripture']] = all;
  return own >= FEWEST_SCRIPTURAL && own * SCRIPTURAL_IN >= view.wordCount;
}

/** Marks in a sentence beyond which it is read in pieces, in one piece, and of either neighbour that a piece sees. */
const LONGEST_SENTENCE = 160;
const PIECE = 64;
const SIGHT = 64;

const judges = (mark: Mark | undefined): boolean =>
  mark !== undefined && (mark.heading.role === 'report' || mark.heading.role === 'condemnation');

const isNamed = (mark: Mark): boolean =>
  mark.heading.place === PLACE.target &&
  mark.heading.target !== undefined &&
  IDENTITY_TARGETS.has(mark.heading.target);

function claimOf(
  view: TextView,
  hostile: Mark,
  isJudgedNearby: boolean,
  named: Mark | undefined,
  counts: Float32Array,
): Claim | undefined {
  const { role, severity } = hostile.heading;
  const near = findTarget(view, hostile, sentence.targets);
  if (near?.heading.role === 'satan') return undefined;
  if ((role === 'dehumanising' || role === 'insult') && isLivingAnimal(view, hostile)) return undefined;
  if (role === 'violence' || role === 'expulsion') {
    if (severity === 'severe' ? isPast(view, hostile) : !isWished(view, hostile)) return undefined;
  }
  let aim = aimOf(view, hostile, near, named);
  // Nothing but the insult: it is for whoever reads it.
  if (role === 'insult' && aim.kind === 'none' && isWholeComment(view, hostile)) aim = AT_READER;
  const link =
    near === undefined || hostile.person === 2 ? 1 : measureLink(view, hostile, near, sentence.modals);
  let probability = weigh(role, severity, aim, link);
  if (probability === 0) return undefined;
  const turned = findTurn({ view, sentence, isJudgedNearby }, hostile, near);
  if (turned.by !== undefined) counts[EVIDENCE_AT[turned.by]]!++;
  else countAimed(counts, role, aim);
  probability *= turned.factor;
  // Scripture and poetry speak of unbelievers, dogs and killing.
  if (view.isVocalised && role !== 'slur' && role !== 'profanity') probability *= SCRIPTURE_SHARE;
  else if (isScripture && role !== 'slur' && severity !== 'severe' && aim !== AT_READER) {
    if (role !== 'insult' || aim.kind !== 'addressee') probability *= SCRIPTURE_SHARE;
  }
  return {
    rule: ruleOf(role, aim.kind),
    clause: clauseOf(hostile, aim),
    severity,
    probability,
    mark: hostile,
    target: aim.kind,
    named: aim.mark,
    isIdentity: aim.isProtected,
  };
}

/** Whom hostile words are about. */
interface Aim {
  readonly kind: TargetKind;
  readonly mark: Mark | undefined;
  readonly isProtected: boolean;
  readonly clause: TermClause | undefined;
}

function aimOf(view: TextView, hostile: Mark, near: Mark | undefined, named: Mark | undefined): Aim {
  const { role, target } = hostile.heading;
  const namesItself =
    role === 'slur' || (role === 'insult' && target !== undefined && IDENTITY_TARGETS.has(target));
  if (namesItself && target !== undefined) {
    return { kind: target, mark: undefined, isProtected: IDENTITY_TARGETS.has(target), clause: undefined };
  }
  let mark = near;
  if (mark?.heading.role === 'reference' || (mark === undefined && speaksOfThem(view, hostile)))
    mark = referentOf(mark ?? hostile) ?? named ?? mark;
  else if (mark?.heading.role === 'addressee') mark = addressedAuthor(view, mark) ?? mark;
  if (mark !== undefined && mark.heading.target !== undefined) {
    const kind = mark.heading.target;
    const isProtected = IDENTITY_TARGETS.has(kind) && mark.heading.isProtected;
    return { kind, mark, isProtected, clause: mark.heading.clause };
  }
  if (mark?.heading.role === 'addressee' || hostile.person === 2 || target === 'addressee') {
    return { kind: 'addressee', mark, isProtected: false, clause: undefined };
  }
  // "They" of whom nothing was said: some people, it is not known which.
  if (mark?.heading.role === 'reference')
    return { kind: 'group', mark, isProtected: false, clause: undefined };
  return { kind: 'none', mark: undefined, isProtected: false, clause: undefined };
}

/** "Dear writer, you are …", إلى الكاتب: أنت …: the author, named and set apart at the sentence's beginning, is "you". */
function addressedAuthor(view: TextView, addressee: Mark): Mark | undefined {
  return sentence.targets.find(({ heading, first, last }) => {
    if (heading.target !== 'author' || last >= addressee.first) return false;
    const isOpening =
      first <= MOST_BEFORE || view.wordSentence[first - MOST_BEFORE - 1] !== view.wordSentence[first];
    return isOpening && (view.wordFlags[last + 1]! & WORD.afterPause) !== 0;
  });
}

/** "Well, to the writer:" — so many words may open a salutation. */
const MOST_BEFORE = 2;

/** The protected people that the same sentence names before a "they". */
function referentOf(reference: Mark): Mark | undefined {
  let found: Mark | undefined;
  for (const target of sentence.targets) {
    if (target.last < reference.first && isNamed(target) && target.heading.isProtected) found = target;
  }
  return found;
}

/** "Deport them", "they should all drown", كلهم: complete wishes, whose object was named before. */
function speaksOfThem(view: TextView, hostile: Mark): boolean {
  const { role, severity } = hostile.heading;
  // كلهم حرامية، أكرههم: the pronoun is part of the entry.
  const endsInThem = view.chars[hostile.end - 2] === 0x647 && view.chars[hostile.end - 1] === 0x645;
  const beginsWithThem = view.chars[hostile.start + 2] === 0x647 && view.chars[hostile.start + 3] === 0x645;
  return (
    hostile.person === 3 ||
    endsInThem ||
    (beginsWithThem && role === 'hatred') ||
    (severity === 'severe' && (role === 'violence' || role === 'expulsion'))
  );
}

const AT_READER: Aim = { kind: 'addressee', mark: undefined, isProtected: false, clause: undefined };

function isWholeComment(view: TextView, hostile: Mark): boolean {
  // ثورة is no ox, and زمالة no donkey: what is mild is only meant as it is listed.
  if (hostile.heading.severity === 'mild' && !hostile.isBare && hostile.person !== 2) return false;
  const words = hostile.last - hostile.first + 1;
  let inField = 0;
  const { start, end } = view.fieldAt(hostile.start);
  for (let word = hostile.first; word >= 0 && view.wordStart[word]! >= start; word--) {
    if (++inField > words + 1) return false;
  }
  for (let word = hostile.first + 1; word < view.wordCount && view.wordEnd[word]! <= end; word++) {
    if (++inField > words + 1) return false;
  }
  return true;
}

function weigh(role: Role, severity: Severity, aim: Aim, link: number): number {
  const { kind } = aim;
  if (role === 'threat' || role === 'slur') return ALONE[role][severity];
  if (role === 'insult') {
    const isUnprotected = kind === 'group' && !aim.isProtected;
    if (isUnprotected && link > 0.7) return UNPROTECTED_SHARE * ALONE.insult[severity];
    return kind === 'none' || isUnprotected
      ? ALONE.insult[severity]
      : Math.max(ALONE.insult[severity], AIMED_INSULT[severity] * link);
  }
  const alone = role === 'profanity' ? ALONE.profanity[severity] : 0;
  if (kind === 'none') return role === 'curse' ? 0.25 : role === 'dehumanising' ? 0.1 : alone;
  if (role === 'profanity' && severity === 'mild') return alone;
  const table =
    kind === 'deity' || kind === 'sanctity'
      ? AT_SACRED
      : aim.isProtected
        ? AT_PROTECTED
        : kind === 'group'
          ? AT_UNPROTECTED
          : kind === 'author'
            ? AT_AUTHOR
            : AT_PERSON;
  if (role === 'violence' && severity === 'severe' && table === AT_PERSON) return WISHED_DEATH * link;
  const aimed = table[role] ?? (role === 'mockery' && kind === 'religion' ? 0.65 : 0);
  return Math.max(alone, link * (severity === 'mild' ? aimed * 0.7 : aimed));
}

/** Abuse of a party or a trade is half as sure as abuse of nobody in particular. */
const UNPROTECTED_SHARE = 0.6;
/** A complete wish for the death of one person. */
const WISHED_DEATH = 0.8;

/** A wish, an order or a plan rather than news: beside a modal, or in the bare form that opens a sentence. */
function isWished(view: TextView, hostile: Mark): boolean {
  for (const modal of sentence.modals) {
    const distance = hostile.first - modal.last;
    if (distance >= 1 && distance <= 5 && isOwnWish(view, modal)) return true;
  }
  const { first } = hostile;
  const isOpening =
    first === 0 ||
    view.wordSentence[first - 1] !== view.wordSentence[first] ||
    (view.wordFlags[first]! & WORD.afterPause) !== 0;
  if (!isOpening) return false;
  const { chars } = view;
  if (view.wordFlags[first]! & WORD.arabic) {
    // اقتلوا، اطردوهم: the imperative begins with alef and has the plural waw.
    return chars[hostile.start] === 0x627;
  }
  const last = hostile.isBare ? 0 : chars[hostile.end - 1];
  // "Hanging them is great": praise of the deed is a wish for it.
  if (last === 0x67) return sentence.praises.some((praise) => praise.first > hostile.last);
  // "Murdered", "attacks on women": told of.
  return last !== 0x64 && last !== 0x73;
}

/** Will, would and want are a wish of the writer's only in the first person; of others they are news. */
function isOwnWish(view: TextView, modal: Mark): boolean {
  if (!WILLING.has(view.wordHash[modal.first]!)) return true;
  return modal.first > 0 && FIRST_PERSONS.has(view.wordHash[modal.first - 1]!);
}

const WILLING = hashesOf('will would going gonna want wanna wanted plan planning about shall');
const FIRST_PERSONS = hashesOf("i we i'm im we're i'd we'd and ill");

/** "Were put in camps", "get exterminated": told, not wished. */
function isPast(view: TextView, hostile: Mark): boolean {
  if (hostile.first === 0 || !PAST.has(view.wordHash[hostile.first - 1]!)) return false;
  return !sentence.modals.some((modal) => hostile.first - modal.last >= 1 && hostile.first - modal.last <= 4);
}

const PAST = hashesOf('were was got get gets been being had are is');

function ruleOf(role: Role, kind: TargetKind): ClaimRule {
  switch (role) {
    case 'slur':
      return 'lexicon/slur';
    case 'threat':
      return 'lexicon/threat';
    case 'insult':
      return kind === 'none' ? 'lexicon/insult' : 'rules/aimed-insult';
    case 'profanity':
      return kind === 'none' ? 'lexicon/profanity' : 'rules/aimed-profanity';
    case 'dehumanising':
    case 'contempt':
    case 'hatred':
    case 'violence':
    case 'expulsion':
    case 'exclusion':
    case 'curse':
    case 'mockery':
      return `rules/${role}`;
    default:
      return 'lexicon/insult';
  }
}

const CLAUSE_OF_TARGET: Readonly<Record<TargetKind, TermClause>> = {
  individual: 'persons',
  addressee: 'persons',
  author: 'author',
  group: 'persons',
  religion: 'religions',
  sect: 'sectarian',
  race: 'racial',
  deity: 'divine',
  sanctity: 'sanctities',
  none: 'insults',
};

function clauseOf(hostile: Mark, aim: Aim): TermClause {
  if (hostile.heading.clause !== undefined) return hostile.heading.clause;
  if (hostile.heading.role === 'threat') return aim.kind === 'author' ? 'author' : 'persons';
  return aim.clause ?? CLAUSE_OF_TARGET[aim.kind];
}

function countAlone(counts: Float32Array, { heading }: Mark): void {
  const at = ALONE_AT[heading.roleAt * SEVERITIES.length + heading.degree]!;
  if (at >= 0) counts[at]!++;
}

function countAimed(counts: Float32Array, role: Role, { kind, isProtected }: Aim): void {
  if (kind === 'none') return;
  const isUnprotected = kind === 'group' && !isProtected;
  const target = isUnprotected ? 'unprotected' : kind;
  counts[AIMED_AT[target]!]!++;
  const detail = DETAIL_AT[role]?.[isProtected ? 'protected' : target];
  if (detail !== undefined) counts[detail]!++;
  if (role === 'mockery') counts[EVIDENCE_AT['mockery.sacred']]!++;
}

function countMention(counts: Float32Array, { heading }: Mark): void {
  if (heading.role === 'addressee') counts[EVIDENCE_AT.addressee]!++;
  const isUnprotected = heading.target === 'group' && !heading.isProtected;
  const at = isUnprotected ? EVIDENCE_AT['mention.unprotected'] : MENTION_AT[heading.targetAt]!;
  if (at >= 0) counts[at]!++;
}

/** Where a piece of evidence is counted, -1 for a name that is none. */
const placeOf = (name: string): number => (EVIDENCE_AT as Readonly<Record<string, number>>)[name] ?? -1;

/** By role and degree. */
const ALONE_AT = ROLES.flatMap((role) =>
  SEVERITIES.map((degree) => Math.max(placeOf(`${role}.${degree}`), placeOf(role), placeOf(`alone.${role}`))),
);

/** By position in {@link TARGET_KINDS}. */
const MENTION_AT = TARGET_KINDS.map((kind) => placeOf(`mention.${kind}`));

const AIMS = [...TARGET_KINDS, 'protected', 'unprotected'] as const;

const AIMED_AT: Readonly<Record<string, number>> = Object.fromEntries(
  AIMS.map((aim) => [aim, placeOf(`aimed.${aim}`)]),
);

/** By role, and what the words are aimed at. */
const DETAIL_AT: Readonly<Record<string, Readonly<Record<string, number>>>> = Object.fromEntries(
  ROLES.map((role) => [
    role,
    Object.fromEntries(
      AIMS.map((aim) => [aim, placeOf(`${role}.${aim}`)] as const).filter(([, at]) => at >= 0),
    ),
  ]),
);

function countTurners(counts: Float32Array, marks: SentenceMarks): void {
  counts[EVIDENCE_AT.negator]! += marks.negators.length;
  counts[EVIDENCE_AT.report]! += marks.reports.length;
  counts[EVIDENCE_AT.condemnation]! += marks.condemnations.length;
  counts[EVIDENCE_AT.praise]! += marks.praises.length;
  counts[EVIDENCE_AT.self]! += marks.selves.length;
}
