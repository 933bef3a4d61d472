import type { Mark } from '../lexicon/marks.ts';

/** The marks of one sentence by what they do in it. Reused for every sentence. */
export interface SentenceMarks {
  /** All of the lists below, by place. */
  readonly lists: readonly Mark[][];
  /** Insults, profanities, slurs and every hostile role, as they come. */
  readonly hostile: Mark[];
  /** Names, the person spoken to, those spoken of before, and Satan. */
  readonly targets: Mark[];
  readonly negators: Mark[];
  readonly reports: Mark[];
  readonly condemnations: Mark[];
  readonly modals: Mark[];
  readonly selves: Mark[];
  readonly praises: Mark[];
  readonly questions: Mark[];
}

export function createSentenceMarks(): SentenceMarks {
  const lists: Mark[][] = Array.from({ length: 10 }, () => []);
  return {
    lists,
    hostile: lists[1]!,
    targets: lists[2]!,
    negators: lists[3]!,
    reports: lists[4]!,
    condemnations: lists[5]!,
    modals: lists[6]!,
    selves: lists[7]!,
    praises: lists[8]!,
    questions: lists[9]!,
  };
}

/** Sorts marks `[from, to)` into a cleared `sentence`, by their headings' place. */
export function sortMarks(marks: readonly Mark[], from: number, to: number, sentence: SentenceMarks): void {
  const { lists } = sentence;
  // Most lists are empty, and an array that is cut to nothing gives its memory back.
  for (let place = 0; place < lists.length; place++) if (lists[place]!.length > 0) lists[place]!.length = 0;
  for (let i = from; i < to; i++) lists[marks[i]!.heading.place]!.push(marks[i]!);
}
