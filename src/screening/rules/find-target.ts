import type { Role } from '../lexicon/list.ts';
import type { Mark } from '../lexicon/marks.ts';
import { type TextView, WORD } from '../normalize/text-view.ts';

/** Verbs look for their object after them; predicates for their subject before them, or the noun they stand at. */
const TAKES_OBJECT: ReadonlySet<Role> = new Set(['hatred', 'violence', 'expulsion', 'curse', 'profanity']);

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
  return best;
}

function costOf(view: TextView, hostile: Mark, target: Mark, takesObject: boolean): number {
  const { role } = target.heading;
  // What is spoken to or spoken of is the last resort beside a name.
  const vague = role === 'addressee' || role === 'reference' ? 1.5 : 0;
  if (target.first > hostile.last) {
    const distance = target.first - hostile.last;
    if (distance > FARTHEST_AFTER) return Number.POSITIVE_INFINITY;
    const against = takesObject || distance === 1 ? 0 : 2;
    return distance + vague + against + pauses(view, hostile.last, target.first);
  }
  if (target.last < hostile.first) {
    const distance = hostile.first - target.last;
    if (distance > FARTHEST_BEFORE) return Number.POSITIVE_INFINITY;
    return distance + vague + (takesObject ? 3 : 0) + pauses(view, target.last, hostile.first);
  }
  return Number.POSITIVE_INFINITY;
}

/** Three words for each comma, colon or bracket between two words. */
function pauses(view: TextView, from: number, to: number): number {
  let cost = 0;
  for (let word = from + 1; word <= to; word++) if (view.wordFlags[word]! & WORD.afterPause) cost += 3;
  return cost;
}
