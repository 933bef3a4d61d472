import { toHeading } from './lexicon/heading.ts';
import { type Mark, WRITTEN } from './lexicon/marks.ts';
import { TextView } from './normalize/text-view.ts';
import { tokenize } from './normalize/tokenize.ts';

const AUTHOR = toHeading(
  {
    role: 'target',
    language: 'en',
    severity: 'strong',
    clause: 'author',
    target: 'author',
    isProtected: true,
  },
  -1,
);

/** A single name shorter than this is too common to mean the author. */
const LEAST_LETTERS = 4;

const names = new TextView();

/** Marks the names of the article's authors: the whole name, or its last part. Compared by folded word. */
export function markAuthors(view: TextView, authors: readonly string[], marks: Mark[]): void {
  for (const author of authors) {
    names.reset();
    tokenize(names, 'name', author);
    const count = names.wordCount;
    if (count === 0) continue;
    for (let word = 0; word < view.wordCount; word++) {
      if (count > 1 && startsHere(view, word, count)) markWords(view, word, word + count - 1, marks);
      else if (view.wordHash[word] === names.wordHash[count - 1] && sizeOf(view, word) >= LEAST_LETTERS) {
        markWords(view, word, word, marks);
      }
    }
  }
}

const sizeOf = (view: TextView, word: number): number => view.wordEnd[word]! - view.wordStart[word]!;

function startsHere(view: TextView, word: number, count: number): boolean {
  for (let i = 0; i < count; i++) if (view.wordHash[word + i] !== names.wordHash[i]) return false;
  return word + count <= view.wordCount;
}

function markWords(view: TextView, first: number, last: number, marks: Mark[]): void {
  marks.push({
    heading: AUTHOR,
    entry: -1,
    first,
    last,
    start: view.wordStart[first]!,
    end: view.wordEnd[last]!,
    person: 0,
    isBare: true,
    written: WRITTEN.plainly,
    reading: undefined,
  });
}
