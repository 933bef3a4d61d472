import type { Role } from '../lexicon/list.ts';
import type { Mark } from '../lexicon/marks.ts';
import { type TextView, WORD } from '../normalize/text-view.ts';
import { hashesOf, hashOf } from '../normalize/word-hash.ts';
import { IDENTITY_TARGETS } from './weights.ts';

/** Verbs look for their object after them; predicates for their subject before them, or the noun they stand at. */
export const TAKES_OBJECT: ReadonlySet<Role> = new Set([
  'hatred',
  'violence',
  'expulsion',
  'curse',
  'profanity',
]);

const FARTHEST_BEFORE = 9;
const FARTHEST_AFTER = 7;

/**
 * The target that hostile words are about: the nearest one, counted in words, where the far side of a comma is three words
 * farther, and a named group is taken before the "you" or "they" that stands beside it.
 *
 * @returns undefined where no target stands near enough
 */
export function findTarget(view: TextView, hostile: Mark, targets: readonly Mark[]): Mark | undefined {
  const takesObject = TAKES_OBJECT.has(hostile.heading.role) && hostile.heading.severity !== 'severe';
  let best: Mark | undefined;
  let bestCost = 14;
  for (const target of targets) {
    const cost = costOf(view, hostile, target, takesObject);
    if (cost < bestCost) {
      bestCost = cost;
      best = target;
    }
  }
  // "You Jews", "يا لاجئين": who is spoken to is named in the next word.
  if (best?.heading.role === 'addressee' || best?.heading.role === 'reference') {
    for (const target of targets) if (target.first === best.last + 1 && isIdentity(target)) return target;
  }
  // "Old blind Korean": of several in a row, the one that names a people.
  if (best !== undefined && best.heading.severity === 'mild' && isIdentity(best)) {
    for (const target of targets) if (target.first === best.last + 1 && isIdentity(target)) best = target;
  }
  return best;
}

const isIdentity = (target: Mark): boolean =>
  target.heading.target !== undefined && IDENTITY_TARGETS.has(target.heading.target);

function costOf(view: TextView, hostile: Mark, target: Mark, takesObject: boolean): number {
  const { role } = target.heading;
  if (isJoined(hostile, target)) return 1;
  if (!canBeMeant(view, hostile, target)) return Number.POSITIVE_INFINITY;
  // What is spoken to or spoken of is the last resort beside a name.
  const vague = role === 'addressee' || role === 'reference' ? 1.5 : 0;
  if (target.first > hostile.last) {
    const distance = target.first - hostile.last;
    if (distance > FARTHEST_AFTER) return Number.POSITIVE_INFINITY;
    const against = takesObject ? 0 : isAnother(view, hostile, target) ? 4 : distance === 1 ? 0 : 2;
    return distance + vague + against + pauses(view, hostile.last, target.first);
  }
  if (target.last < hostile.first) {
    const distance = hostile.first - target.last;
    if (distance > FARTHEST_BEFORE) return Number.POSITIVE_INFINITY;
    return distance + vague + (takesObject ? 3 : 0) + pauses(view, target.last, hostile.first);
  }
  return Number.POSITIVE_INFINITY;
}

/** "An idiot, and the writer …": what "and" adds behind a predicate is the subject of another one. */
function isAnother(view: TextView, hostile: Mark, target: Mark): boolean {
  for (let word = hostile.last + 1; word < target.first; word++)
    if (ADDS.has(view.wordHash[word]!)) return true;
  return !target.isBare && view.chars[target.start] === WAW;
}

const ADDS = hashesOf('and but because while whereas و لكن بل لان بينما');

/** Verb and object written as one word (`hatewomen`), or a phrase around its object (`send all _ home`). */
export const isJoined = (hostile: Mark, target: Mark): boolean =>
  target.first >= hostile.first && target.last <= hostile.last && target.start !== hostile.start;

/** Three words for each comma, colon or bracket between two words. */
function pauses(view: TextView, from: number, to: number): number {
  let cost = 0;
  for (let word = from + 1; word <= to; word++) if (view.wordFlags[word]! & WORD.afterPause) cost += 3;
  return cost;
}

/**
 * God is named in every second sentence of Arabic: in oaths (والله), as the one who curses or gives (لعن الله, الله يرزق),
 * after a preposition (على الله). He is meant only where he is the subject right beside the predicate, or the object. What God
 * hates, what is an abomination to him, and who hates him is no word against him in English either.
 */
function canBeMeant(view: TextView, hostile: Mark, target: Mark): boolean {
  if (target.heading.target !== 'deity' && target.heading.target !== 'sanctity') return true;
  if ((view.wordFlags[target.first]! & WORD.arabic) === 0) {
    if (hostile.heading.role === 'hatred') return target.first > hostile.last && !isOfHaters(view, hostile);
    return view.wordHash[target.first - 1] !== TO || target.first <= hostile.last;
  }
  const isBefore = target.last < hostile.first;
  const gap = isBefore ? hostile.first - target.last : target.first - hostile.last;
  switch (hostile.heading.role) {
    case 'curse':
      // "يلعن ربك": whose God it is tells the curse from the prayer.
      return !isBefore && gap === 1 && (target.person !== 0 || target.heading.target === 'sanctity');
    case 'hatred':
    case 'violence':
      return !isBefore && gap === 1 && isFirstPersonVerb(view, hostile);
    case 'profanity':
      return gap === 1;
    default:
      return gap <= 2 && isBefore && !isDefinite(view, hostile) && !isGoverned(view, target);
  }
}

/** "Haters of God", "whoever hates God": not the writer. */
function isOfHaters(view: TextView, hostile: Mark): boolean {
  const last = view.chars[hostile.end - 1];
  return !hostile.isBare && (last === 0x73 || last === 0x72);
}

const TO = hashOf('to');

/** With the article, or in the accusative: an attribute or an object, no predicate. */
const isDefinite = (view: TextView, mark: Mark): boolean =>
  (view.chars[mark.start] === ALEF && view.chars[mark.start + 1] === 0x644) ||
  view.chars[mark.end - 1] === ALEF;

const ALEF = 0x627;
const NUN = 0x646;
const WAW = 0x648;

/** أكره، نكره. */
const isFirstPersonVerb = (view: TextView, mark: Mark): boolean => {
  const first = view.chars[mark.start];
  return first === ALEF || first === NUN;
};

/** Whether a preposition, a conjunction of oath or a noun governs a name: not the subject of what follows. */
function isGoverned(view: TextView, target: Mark): boolean {
  const first = view.chars[target.start]!;
  if (first === 0x628 || first === 0x644 || first === 0x643 || first === 0x648 || first === 0x62a)
    return true;
  return target.first > 0 && PREPOSITIONS.has(view.wordHash[target.first - 1]!);
}

const PREPOSITIONS = hashesOf(
  'علي من في عن الي عند مع دون غير سوي حتي بين امام سبيل كتاب رسول ايات عباد عباده ان لان كان لعل ليت يا قال اذ اذا لو اليوم ذكر باذن شاء رحمه نعمه كلام خلق حدود دين',
);
