import type { TargetKind } from '../../protocol/findings.ts';
import type { Heading } from './heading.ts';
import type { Role } from './list.ts';

/** How a listed word was written. */
export const WRITTEN = { plainly: 0, disguised: 1 } as const;

/** One listed word or phrase found in a comment. */
export interface Mark {
  readonly heading: Heading;
  /** Entry of the lexicon it was found by. */
  readonly entry: number;
  /** Words of the view, both included. */
  readonly first: number;
  readonly last: number;
  /** Half-open range in the view's characters. */
  readonly start: number;
  readonly end: number;
  /** 2 where an ending or a vocative speaks to somebody (كلبك, ياكلب), 3 where it speaks of somebody. */
  readonly person: 0 | 1 | 2 | 3;
  /** The entry alone, with no ending and nothing joined to it. */
  readonly isBare: boolean;
  readonly written: (typeof WRITTEN)[keyof typeof WRITTEN];
  /** What was read, where it was disguised. */
  readonly reading: string | undefined;
}

/**
 * Keeps the longest of overlapping marks, as a phrase says more than the words in it: inside "piece of shit" there is no
 * second finding, inside "shih tzu" none at all. Of marks with the same range one of each role stays, and an innocent one
 * silences the rest. Sorted by where they begin.
 */
export function keepLongest(marks: Mark[]): Mark[] {
  if (marks.length < 2) return marks;
  sortByPlace(marks);
  const kept: Mark[] = [];
  let cover: Mark | undefined;
  for (const mark of marks) {
    const isInside =
      cover !== undefined && mark.end <= cover.end && mark.end - mark.start < cover.end - cover.start;
    if ((isInside && !isObjectOf(cover, mark)) || isTwin(kept, mark)) continue;
    if (cover === undefined || mark.end > cover.end) cover = mark;
    kept.push(mark);
  }
  return kept;
}

/** By where they begin, the longer first. Marks come nearly sorted, so each is put where it belongs from the end. */
function sortByPlace(marks: Mark[]): void {
  let moves = MOST_MOVES * marks.length;
  for (let i = 1; i < marks.length; i++) {
    const mark = marks[i]!;
    let at = i - 1;
    for (; at >= 0 && isBehind(marks[at]!, mark); at--) marks[at + 1] = marks[at]!;
    marks[at + 1] = mark;
    moves -= i - at;
    if (moves < 0) {
      marks.sort((a, b) => a.start - b.start || b.end - a.end);
      return;
    }
  }
}

/** Moves for each mark after which a list counts as unsorted. */
const MOST_MOVES = 16;

const isBehind = (mark: Mark, other: Mark): boolean =>
  mark.start > other.start || (mark.start === other.start && mark.end < other.end);

/** "Put all _ in camps": what the gap of a hostile phrase names is whom it is about. */
const isObjectOf = (phrase: Mark | undefined, mark: Mark): boolean =>
  phrase !== undefined &&
  mark.heading.role === 'target' &&
  PEOPLE.has(mark.heading.target) &&
  mark.first > phrase.first &&
  NEEDS_OBJECT.has(phrase.heading.role);

const NEEDS_OBJECT: ReadonlySet<Role> = new Set([
  'violence',
  'expulsion',
  'exclusion',
  'contempt',
  'hatred',
  'curse',
]);

const PEOPLE: ReadonlySet<TargetKind | undefined> = new Set(['group', 'religion', 'sect', 'race']);

const RANK = { mild: 0, strong: 1, severe: 2 } as const;

/** Whether the same words were kept already in the same role; the more severe of the two stays. */
function isTwin(kept: Mark[], mark: Mark): boolean {
  for (let i = kept.length - 1; i >= 0; i--) {
    const other = kept[i]!;
    if (other.start !== mark.start || other.end !== mark.end) return false;
    if (other.heading.role === 'innocent') return true;
    const isSame = other.heading.role === mark.heading.role && other.heading.target === mark.heading.target;
    if (!isSame && mark.heading.role !== 'innocent') continue;
    if (!isSame || RANK[mark.heading.severity] > RANK[other.heading.severity]) kept[i] = mark;
    return true;
  }
  return false;
}
