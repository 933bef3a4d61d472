import { expect, it } from 'vitest';
import { splitAuthors } from '../../src/protocol/article-authors.ts';

it.each([
  [undefined, []],
  ['', []],
  ['Mira Haddad', ['Mira Haddad']],
  [' ميرا حداد ; Rana Khoury;; ', ['ميرا حداد', 'Rana Khoury']],
  [`${'x'.repeat(121)};Short`, ['Short']],
])('reads the authors that a tag names as %j', (text, authors) => {
  expect(splitAuthors(text)).toEqual(authors);
});

it('takes no more than twenty', () => {
  expect(splitAuthors('a;'.repeat(30))).toHaveLength(20);
});
