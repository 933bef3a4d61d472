import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { audit, decisions, events } from '../../../src/db/schema/index.ts';
import type { OpenedDatabase } from '../../../src/runtime/opened-database.ts';
import { claimNext } from '../../../src/services/queue/claim.ts';
import { decideComment } from '../../../src/services/queue/decide.ts';
import { createTestDeps, type TestDeps } from '../../support/deps.ts';
import { makeComment, makeModerator, makeSite } from '../../support/desk-fixtures.ts';
import { openTestPostgres } from '../../support/postgres.ts';

const DECIDERS = 8;
const DECIDED = 60;
const CLAIMERS = 20;
const CLAIMED = 100;
const ACTIONS = ['approve', 'spam'] as const;

let opened: OpenedDatabase;
let deps: TestDeps;

beforeAll(async () => {
  opened = await openTestPostgres();
  deps = createTestDeps(opened);
});
afterAll(() => opened.close());

async function makeTeam(siteId: string, size: number) {
  const names = Array.from({ length: size }, (_, i) => `${siteId}-${i}`);
  return Promise.all(names.map((name) => makeModerator(deps, name, { [siteId]: 'moderator' })));
}

it('lets exactly one of many concurrent deciders win each comment, and tells the others who did', async () => {
  const site = await makeSite(deps, 'race');
  const team = await makeTeam('race', DECIDERS);
  for (let i = 0; i < DECIDED; i += 1) {
    const commentId = await makeComment(deps, site);
    const outcomes = await Promise.allSettled(
      team.map((actor, j) =>
        decideComment(deps, actor, { siteId: 'race', commentId, version: 1, action: ACTIONS[j % 2]! }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'fulfilled') continue;
      expect(outcome.reason).toMatchObject({
        code: 'conflict',
        options: { extra: { winner: { name: expect.stringMatching(/^race-/) } } },
      });
    }
  }
  expect(await deps.db.$count(decisions, eq(decisions.siteId, 'race'))).toBe(DECIDED);
  expect(await deps.db.$count(audit, eq(audit.siteId, 'race'))).toBe(DECIDED);
  expect(
    await deps.db.$count(events, and(eq(events.siteId, 'race'), eq(events.type, 'comment.decided'))),
  ).toBe(DECIDED);
});

it('gives no comment to two of many concurrent claimers, and every comment to one', async () => {
  const site = await makeSite(deps, 'claimers');
  const team = await makeTeam('claimers', CLAIMERS);
  for (let i = 0; i < CLAIMED; i += 1) {
    deps.clock.advance(1);
    await makeComment(deps, site);
  }
  const taken = await Promise.all(
    team.map(async (actor) => {
      const own: string[] = [];
      for (
        let claim = await claimNext(deps, actor, { siteId: 'claimers' });
        claim !== undefined;
        claim = await claimNext(deps, actor, { siteId: 'claimers' })
      ) {
        own.push(claim.commentId);
      }
      return own;
    }),
  );
  expect(taken.flat()).toHaveLength(CLAIMED);
  expect(new Set(taken.flat()).size).toBe(CLAIMED);
});
