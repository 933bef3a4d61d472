import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../corpus/held-apart/', import.meta.url).pathname;
const files = globSync('**/*.txt', { cwd: root }).sort();
const linesOf = (path: string) => readFileSync(path, 'utf8').split('\n');

const CLAUSE = 'author|persons|sanctities|religions|divine|sectarian|racial|insults|spam';
const LABEL = 'insult|profanity|threat|identity|severe';
const DIALECT = 'general|msa|levantine|egyptian|gulf|iraqi|maghrebi';
const LINE = new RegExp(
  `^(|#.*|dialect: (${DIALECT})|\\+ (${CLAUSE})(,(${CLAUSE}))*( (${LABEL}))*: \\S.*|- [a-z]+: \\S.*)$`,
);

describe('the held-apart corpus', () => {
  it('is what it was when it was first committed', () => {
    const digest = createHash('sha256');
    for (const file of files) digest.update(`${file}\n`).update(readFileSync(root + file));
    expect(digest.digest('hex')).toBe('780bcb7c79f8c4d6df884abc0039335bf48b204cf846bcb71e73c006fa448513');
  });

  it('has only lines of the documented kinds', () => {
    const odd = files
      .filter((file) => !file.includes('/slots/'))
      .flatMap((file) => linesOf(root + file).filter((line) => !LINE.test(line)));
    expect(odd).toEqual([]);
  });

  it('has a list of fillers for every slot', () => {
    const missing = files
      .filter((file) => !file.includes('/slots/'))
      .flatMap((file) => {
        const lang = file.slice(0, file.indexOf('/'));
        const slots = readFileSync(root + file, 'utf8').matchAll(/\{([^}|\n]+)\}/g);
        return [...slots]
          .map((slot) => `${lang}/slots/${slot[1]}.txt`)
          .filter((path) => !files.includes(path));
      });
    expect(missing).toEqual([]);
  });
});

describe.each(['en', 'ar'])('the innocent words, %s', (lang) => {
  const lines = linesOf(new URL(`innocents.${lang}.txt`, import.meta.url).pathname).filter(
    (line) => line !== '',
  );
  const words = lines.filter((line) => !line.startsWith('#'));
  const letters = (text: string) =>
    text.toLowerCase().replace(/[أإآ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه');

  it('are more than a thousand, each once', () => {
    expect(words.length).toBeGreaterThan(1000);
    expect(new Set(words).size).toBe(words.length);
  });

  it('each contain the letters under which they stand', () => {
    let group = '';
    const strays = lines.slice(2).filter((line) => {
      if (line.startsWith('# ')) group = letters(line.slice(2));
      return !letters(line).includes(group);
    });
    expect(strays).toEqual([]);
  });
});
