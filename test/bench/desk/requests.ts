import type { Language } from '../../../src/protocol/clauses.ts';
import { FINDING_CLAUSES } from '../../../src/protocol/clauses.ts';
import { QUEUE_PAGE } from '../../../src/protocol/queue-page.ts';
import { type Seeded, SITE } from './seed.ts';
import { drawWord } from './vocabulary.ts';

export interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
}

export interface Measured {
  readonly name: string;
  readonly ask: (random: () => number) => Request;
}

const queue = (filter: Record<string, string>): Request => ({
  method: 'GET',
  path: `/queue?${new URLSearchParams({ limit: String(QUEUE_PAGE), ...filter })}`,
});
const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;

/** What a moderator's shift asks of the server, each with what it names drawn as often as it occurs. */
export function listMeasured(seeded: Seeded, waiting: readonly string[]): readonly Measured[] {
  const { threads, authors, words } = seeded;
  const rank = (language: Language, from: number, to: number) => (random: () => number) =>
    words[language][from + Math.floor(random() * (to - from))]!;
  const search = (status: string, word: (random: () => number) => string) => (random: () => number) =>
    queue({ status, order: 'mixed', q: word(random) });
  const searches = (['en', 'ar'] as const).flatMap((language) =>
    (['pending', 'approved'] as const).flatMap((status) => [
      { name: `search, ${language}, ${status}, frequent`, ask: search(status, rank(language, 15, 30)) },
      { name: `search, ${language}, ${status}, middling`, ask: search(status, rank(language, 200, 2000)) },
      { name: `search, ${language}, ${status}, rare`, ask: search(status, rank(language, 20_000, 30_000)) },
    ]),
  );
  return [
    { name: 'first page, mixed', ask: () => queue({ status: 'pending', order: 'mixed' }) },
    { name: 'first page, oldest', ask: () => queue({ status: 'pending', order: 'oldest' }) },
    { name: 'first page, by risk', ask: () => queue({ status: 'pending', order: 'risk' }) },
    { name: 'next (claim)', ask: () => ({ method: 'POST', path: '/queue/next', body: { site: SITE } }) },
    {
      name: 'one comment in full',
      ask: (random) => ({ method: 'GET', path: comment(pick(waiting, random)) }),
    },
    {
      name: 'filter: status',
      ask: (random) => queue({ status: pick(['approved', 'rejected', 'spam'], random), order: 'mixed' }),
    },
    {
      name: 'filter: clause, pending',
      ask: (random) => queue({ status: 'pending', order: 'mixed', clause: pick(FINDING_CLAUSES, random) }),
    },
    {
      name: 'filter: clause, approved',
      ask: (random) => queue({ status: 'approved', order: 'mixed', clause: pick(FINDING_CLAUSES, random) }),
    },
    {
      name: 'filter: nothing found',
      ask: () => queue({ status: 'pending', order: 'mixed', clause: 'none' }),
    },
    {
      name: 'filter: language',
      ask: (random) => queue({ status: 'pending', order: 'mixed', language: pick(['en', 'ar'], random) }),
    },
    {
      name: 'filter: thread, pending',
      ask: (random) => queue({ status: 'pending', order: 'mixed', thread: drawWord(threads, random) }),
    },
    {
      name: 'filter: thread, approved',
      ask: (random) => queue({ status: 'approved', order: 'mixed', thread: drawWord(threads, random) }),
    },
    {
      name: 'filter: author, pending',
      ask: (random) => queue({ status: 'pending', order: 'mixed', author: drawWord(authors, random) }),
    },
    {
      name: 'filter: author, approved',
      ask: (random) => queue({ status: 'approved', order: 'mixed', author: drawWord(authors, random) }),
    },
    {
      name: 'filter: score',
      ask: (random) =>
        queue({ status: 'pending', order: 'mixed', score: pick(['50', '80', '95', '99'], random) }),
    },
    {
      name: 'filter: age and clause',
      ask: (random) =>
        queue({ status: 'pending', order: 'mixed', older: '48', clause: pick(FINDING_CLAUSES, random) }),
    },
    ...searches,
    {
      name: 'search, two words',
      ask: (random) =>
        queue({
          status: 'pending',
          order: 'mixed',
          q: `${rank('en', 15, 60)(random)} ${rank('ar', 15, 60)(random)}`,
        }),
    },
    {
      name: 'author panel',
      ask: (random) => ({ method: 'GET', path: `/sites/${SITE}/authors/${drawWord(authors, random)}` }),
    },
    {
      name: 'precedents',
      ask: (random) => ({ method: 'GET', path: `${comment(pick(waiting, random))}/precedents` }),
    },
  ];
}

function comment(id: string): string {
  return `/sites/${SITE}/comments/${id}`;
}
