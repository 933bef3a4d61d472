import type { Mark } from '../lexicon/marks.ts';

/** The marks of one sentence by what they do in it. Reused for every sentence. */
export interface SentenceMarks {
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
  return {
    hostile: [],
    targets: [],
    negators: [],
    reports: [],
    condemnations: [],
    modals: [],
    selves: [],
    praises: [],
    questions: [],
  };
}

/** Sorts marks `[from, to)` into a cleared `sentence`. */
export function sortMarks(marks: readonly Mark[], from: number, to: number, sentence: SentenceMarks): void {
  for (const list of Object.values(sentence)) list.length = 0;
  for (let i = from; i < to; i++) {
    const mark = marks[i]!;
    switch (mark.heading.role) {
      case 'target':
      case 'addressee':
      case 'reference':
      case 'satan':
        sentence.targets.push(mark);
        break;
      case 'negator':
        sentence.negators.push(mark);
        break;
      case 'report':
        sentence.reports.push(mark);
        break;
      case 'condemnation':
        sentence.condemnations.push(mark);
        break;
      case 'modal':
        sentence.modals.push(mark);
        break;
      case 'self':
        sentence.selves.push(mark);
        break;
      case 'praise':
        sentence.praises.push(mark);
        break;
      case 'question':
        sentence.questions.push(mark);
        break;
      case 'prayer':
      case 'innocent':
      case 'spam':
        break;
      default:
        sentence.hostile.push(mark);
    }
  }
}
