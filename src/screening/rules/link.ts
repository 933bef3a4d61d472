import { isFunctionWord } from '../classifier/function-words.ts';
import type { Mark } from '../lexicon/marks.ts';
import { type TextView, WORD } from '../normalize/text-view.ts';
import { hashesOf, hashOf } from '../normalize/word-hash.ts';
import { isJoined, TAKES_OBJECT } from './find-target.ts';

/**
 * How surely hostile words are said of a target, 0 to 1: whether a copula, an intensifier or nothing stands between
 * subject and predicate, or a determiner between verb and object. Words that merely stand in the same sentence are not.
 */
export function measureLink(view: TextView, hostile: Mark, target: Mark, modals: readonly Mark[]): number {
  if (isJoined(hostile, target)) return 1;
  const isBeside = target.last + 1 === hostile.first || hostile.last + 1 === target.first;
  // Possessives and joined prepositions: "your idiot", "curse on you"; farther away they say nothing.
  if (target.heading.severity === 'mild')
    return isBeside ? (target.heading.role === 'target' ? 0.6 : 0.8) : 0.3;
  const isArabic = (view.wordFlags[hostile.first]! & WORD.arabic) !== 0;
  if (isArabic && hostile.heading.role === 'hatred' && !isFirstPerson(view, hostile)) return 0.4;
  if (isBeside) return 1;
  return TAKES_OBJECT.has(hostile.heading.role) && hostile.heading.severity !== 'severe'
    ? linkObject(view, hostile, target, modals)
    : linkPredicate(view, hostile, target);
}

const LOOSE = 0.45;

/** أكره، نكره، بكره: one's own hatred. يكرهون is news of another's, كرها an adverb. */
function isFirstPerson(view: TextView, hostile: Mark): boolean {
  const first = view.chars[hostile.start];
  // The Maghreb's كنكره is its نكره.
  const isMaghrebi = first === 0x643 && view.chars[hostile.start + 1] === 0x646;
  return (
    (first === 0x627 || first === 0x646 || first === 0x628 || isMaghrebi) &&
    view.chars[hostile.end - 1] !== 0x627
  );
}

function linkPredicate(view: TextView, hostile: Mark, target: Mark): number {
  if (target.last < hostile.first) {
    const gap = hostile.first - target.last - 1;
    if (endsInCopula(view, target) && gap <= 4) return 1;
    for (let word = target.last + 1; word < hostile.first; word++) {
      if (COPULAS.has(view.wordHash[word]!)) return gap <= 6 ? 1 : 0.75;
    }
    const isArabic = (view.wordFlags[target.last]! & WORD.arabic) !== 0;
    return isArabic && gap <= 2 ? 0.75 : LOOSE;
  }
  let strange = 0;
  for (let word = hostile.last + 1; word < target.first; word++) {
    if (view.wordHash[word] === THAT) return LOOSE;
    // "Donkeys for you to ride": what is for somebody is not said of him.
    if (target.heading.role === 'addressee' && FOR_WHOM.has(view.wordHash[word]!)) return 0.3;
    if (JOINERS.has(view.wordHash[word]!)) continue;
    // "Disgusting old blind Korean man": other attributes may stand between, but nothing that carries grammar.
    if (isFunctionWord(view.wordHash[word]!) || (view.wordFlags[word]! & WORD.afterPause) !== 0) return LOOSE;
    strange++;
  }
  if (target.first - hostile.last > 4) return LOOSE;
  return strange === 0 ? 1 : isEnglish(view, hostile) && strange <= 2 ? 0.8 : LOOSE;
}

const isEnglish = (view: TextView, mark: Mark): boolean => (view.wordFlags[mark.first]! & WORD.latin) !== 0;

function linkObject(view: TextView, hostile: Mark, target: Mark, modals: readonly Mark[]): number {
  if (target.first > hostile.last) {
    for (let word = hostile.last + 1; word < target.first; word++) {
      // "I hate how women are treated", "I hate people who …": the object is another.
      if (CLAUSES.has(view.wordHash[word]!)) return 0.2;
    }
    for (let word = hostile.last + 1; word < target.first; word++) {
      if (!JOINERS.has(view.wordHash[word]!)) return target.first - hostile.last <= 3 ? 0.75 : LOOSE;
    }
    return 1;
  }
  // "Muslims should be deported", "الشيعة لازم ينقتلوا": the subject of a passive, with a modal in between.
  if (isEnglish(view, hostile) && !PASSIVES.has(view.wordHash[hostile.first - 1]!)) return 0.3;
  for (const modal of modals) if (modal.first > target.last && modal.last < hostile.first) return 1;
  return LOOSE;
}

/** you're, they're, he's. */
function endsInCopula(view: TextView, target: Mark): boolean {
  const start = view.wordStart[target.last]!;
  const end = view.wordEnd[target.last]!;
  for (let at = start + 1; at < end - 1; at++) if (view.chars[at] === 0x27) return true;
  return CONTRACTED.has(view.wordHash[target.last]!);
}

const CONTRACTED = hashesOf('youre ur theyre hes shes انك انكم انهم انه انها كانك كانكم');

const COPULAS = hashesOf(`
  kellon kellhon kellhom kollohom kolohom kolhom kelon kella kelna henne humma homma howe hiye kan kanou
 
  is are was were am be been being r s become becomes became remain remains seem seems look looks sound sounds like such
  mere merely nothing just another basically literally
  هو هي هم هن كان كانت كانوا كانو يكون تكون يكونون صار صاروا صارو طلع طلعوا طلعت زي مثل كلهم كلكم كلن كلكن مجرد عباره
  اكبر اكثر اصل ناس عندهم يعني راهم راه كلو كلها جميعا جميعهم طول عمرهم`);

const CLAUSES = hashesOf('how when that what why who whoever which اللي الذين من كيف لما عندما ان');

const PASSIVES = hashesOf('be being been get gets');

/** "It is vile that women are beaten": what follows is what is judged. */
const THAT = hashOf('that');

const FOR_WHOM = hashesOf('for to from upon with');

const JOINERS = hashesOf(`
  of the a an like you all those these this that such every each any my our some most fucking damn bloody goddamn stupid
  dirty them off up out to at on with for more other
  يا كل جميع هال هؤلاء على في بال تبع بتوع متاع ديال هذا هذه هدول اي بكل سائر معشر ابناء اولاد بني`);
