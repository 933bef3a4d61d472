import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../src/db/ids.ts';
import type { OpenedDatabase } from '../../../src/runtime/opened-database.ts';
import { appealDecision } from '../../../src/services/comments/appeal.ts';
import { toStatusToken } from '../../../src/services/comments/status-token.ts';
import { withdrawComment } from '../../../src/services/comments/withdraw.ts';
import { decideComment } from '../../../src/services/queue/decide.ts';
import { decideBulk } from '../../../src/services/queue/decide-bulk.ts';
import { undoBulk } from '../../../src/services/queue/undo-bulk.ts';
import { getStatistics } from '../../../src/services/statistics/get-statistics.ts';
import { createTestDeps, type TestDeps } from '../../support/deps.ts';
import { makeComment, makeModerator, makeSite } from '../../support/desk-fixtures.ts';
import { openTestPglite } from '../../support/pglite.ts';

const SITE = 'statistics';
const MINUTE = 60;

let opened: OpenedDatabase;
let deps: TestDeps;
type Moderator = Awaited<ReturnType<typeof makeModerator>>;
const people: Record<'nadia' | 'omar' | 'admin', Moderator> = {} as never;

/** From noon: six come, four are decided after 10, 20, 30 and 40 minutes, one is withdrawn, one waits; later two are reversed. */
beforeAll(async () => {
  opened = await openTestPglite();
  deps = createTestDeps(opened);
  const site = await makeSite(deps, SITE);
  await makeSite(deps, 'quiet');
  people.nadia = await makeModerator(deps, 'Nadia', { [SITE]: 'moderator' });
  people.omar = await makeModerator(deps, 'Omar', { [SITE]: 'moderator' });
  people.admin = await makeModerator(deps, 'Adel', { [SITE]: 'admin', quiet: 'owner' });
  const { nadia, omar } = people;
  const clauses = ['insults', 'insults', undefined, undefined, 'persons', undefined] as const;
  const ids: string[] = [];
  for (const clause of clauses)
    ids.push(await makeComment(deps, site, clause === undefined ? {} : { clause }));
  const [first, second, third, fourth, fifth, sixth] = ids as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const decide = (
    by: Moderator,
    commentId: string,
    version: number,
    decision: { action: 'approve' } | { action: 'reject'; clause: string },
  ) => decideComment(deps, by, { siteId: SITE, commentId, version, ...decision });
  const pass = (minutes: number) => deps.clock.advance(minutes * MINUTE);

  pass(10);
  await decide(nadia, first, 1, { action: 'reject', clause: 'insults' });
  pass(10);
  await decide(nadia, second, 1, { action: 'approve' });
  pass(10);
  await decide(omar, third, 1, { action: 'reject', clause: 'persons' });
  pass(10);
  await decide(omar, fourth, 1, { action: 'approve' });
  const token = async (commentId: string) => ({
    siteId: SITE,
    commentId,
    token: await toStatusToken(deps, SITE, commentId),
  });
  await withdrawComment(deps, await token(fifth));
  // Taken back in time: nothing of it stands.
  const bulkId = newId(deps.now());
  const target = { picked: [{ id: sixth, version: 1 }] };
  await decideBulk(deps, nadia, { siteId: SITE, bulkId, target, action: 'approve' });
  await undoBulk(deps, nadia, { siteId: SITE, bulkId });

  pass(60);
  await decide(omar, second, 2, { action: 'reject', clause: 'insults' });
  await appealDecision(deps, await token(third), 'It was meant kindly.');
  await decide(nadia, third, 3, { action: 'approve' });
});
afterAll(() => opened.close());

const read = (actor: Moderator, siteId = SITE, days: '1' | '30' = '1') =>
  getStatistics(deps, actor, { siteId, query: { days, offset: 0 } });

describe('the statistics of a site', () => {
  it('count what came, what was decided and what waited, hour by hour', async () => {
    const { steps, stepSeconds } = await read(people.nadia);
    expect([steps.length, stepSeconds]).toEqual([24, 3600]);
    expect(steps.slice(-3)).toMatchObject([
      { arrived: 0, approved: 0, waiting: 0, median: null },
      // The act on many that was undone was taken, and then undone.
      {
        at: '2026-03-01T12:00:00.000Z',
        arrived: 6,
        approved: 3,
        rejected: 2,
        spam: 0,
        undone: 1,
        waiting: 1,
      },
      { at: '2026-03-01T13:00:00.000Z', arrived: 0, approved: 1, rejected: 1, reversed: 1, waiting: 1 },
    ]);
  });

  it('measure how long first decisions took, of what stands', async () => {
    const { median, p90, steps } = await read(people.nadia);
    expect([median, p90]).toEqual([25 * MINUTE, 37 * MINUTE]);
    expect(steps.at(-2)).toMatchObject({ median: 25 * MINUTE, p90: 37 * MINUTE });
  });

  it('say how long what waits has waited', async () => {
    expect((await read(people.nadia)).ages).toEqual([0, 1, 0, 0, 0, 0]);
  });

  it('hold the engine’s findings against what people decided and cited', async () => {
    const { clauses } = await read(people.nadia);
    const of = (name: string) => clauses.find(({ clause }) => clause === name);
    // One rejected for insults, one approved and later rejected for them.
    expect(of('insults')).toEqual({ clause: 'insults', decided: 3, approved: 1, citedSo: 2, missed: 0 });
    // The engine had found nothing where a person cited this clause.
    expect(of('persons')).toMatchObject({ decided: 0, missed: 1 });
    expect(of('none')).toMatchObject({ decided: 3, approved: 2 });
  });

  it('name moderators to admins alone, with what was changed afterwards', async () => {
    expect(await read(people.nadia)).not.toHaveProperty('moderators');
    const { moderators, appeals } = await read(people.admin);
    expect(appeals).toEqual({ upheld: 0, reversed: 1 });
    expect(moderators).toMatchObject([
      { name: 'Nadia', decided: 3, approved: 2, overturned: 1 },
      { name: 'Omar', decided: 3, approved: 1, overturned: 1 },
    ]);
  });

  it('are of one site, and of its days in the reader’s own time', async () => {
    const quiet = await read(people.admin, 'quiet', '30');
    expect(quiet.steps).toHaveLength(30);
    expect(quiet.steps.every(({ arrived, waiting }) => arrived + waiting === 0)).toBe(true);
    expect(quiet.moderators).toEqual([]);
    const { steps } = await getStatistics(deps, people.admin, {
      siteId: SITE,
      query: { days: '30', offset: 180 },
    });
    expect(steps.at(-1)).toMatchObject({ at: '2026-02-28T21:00:00.000Z', arrived: 6 });
  });
});
