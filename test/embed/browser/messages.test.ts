import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = 'src/embed/browser';
const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'));

describe('the embed’s scripts', () => {
  it('post to one origin by name, and never to whoever listens', () => {
    const posts = sources.flatMap((source) => source.match(/parent\.postMessage\([^;]*\)/g) ?? []);
    expect(posts).toEqual(["parent.postMessage(message, origin ?? '')"]);
  });

  it('never make markup of a text', () => {
    for (const source of sources) {
      expect(source).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|setHTML/);
    }
  });
});
