import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit, claims, comments, decisions, events } from '../../../src/db/schema/index.ts';
import type { OpenedDatabase } from '../../../src/runtime/opened-database.ts';
import type { Actor } from '../../../src/services/deps.ts';
import { claimNext, type HeldClaim, LEASE_SECONDS } from '../../../src/services/queue/claim.ts';
import { decideComment } from '../../../src/services/queue/decide.ts';
import { createTestDeps, type TestDeps } from '../../support/deps.ts';
import { makeComments, makeModerator, makeSite } from '../../support/desk-fixtures.ts';
import { openTestPostgres } from '../../support/postgres.ts';

const DECIDERS = 8;
const CLAIMERS = 50;
/** Of the claimers, so many close the lid of their computer while they have a comment open. */
const DYING = 5;
// A newsroom's worth takes minutes: asked for by hand.
const isFull = process.env.ADAB_RACES === 'full';
const DECIDED = isFull ? 1000 : 100;
const CLAIMED = isFull ? 10_000 : 250;
const ACTIONS = ['approve', 'spam'] as const;

let opened: OpenedDatabase;
let deps: TestDeps;

beforeAll(async () => {
  opened = await openTestPostgres(DECIDERS * 2);
  deps = createTestDeps(opened);
});
afterAll(() => opened.close());

async function makeTeam(siteId: string, size: number) {
  const names = Array.from({ length: size }, (_, i) => `${siteId}-${i}`);
  return Promise.all(names.map((name) => makeModerator(deps, name, { [siteId]: 'moderator' })));
}

async function countRows(siteId: string) {
  return {
    decisions: await deps.db.$count(decisions, eq(decisions.siteId, siteId)),
    audit: await deps.db.$count(audit, eq(audit.siteId, siteId)),
    events: await deps.db.$count(events, and(eq(events.siteId, siteId), eq(events.type, 'comment.decided'))),
  };
}

const LONG = isFull ? 600_000 : 60_000;

it('lets exactly one of up to eight concurrent deciders win each comment, and tells the others who did', {
  timeout: LONG,
}, async () => {
  const site = await makeSite(deps, 'race');
  const team = await makeTeam('race', DECIDERS);
  const ids = await makeComments(deps, site, DECIDED);
  for (const [i, commentId] of ids.entries()) {
    const rivals = team.slice(0, 1 + (i % DECIDERS));
    const outcomes = await Promise.allSettled(
      rivals.map((actor, j) =>
        decideComment(deps, actor, { siteId: 'race', commentId, version: 1, action: ACTIONS[j % 2]! }),
      ),
    );
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(lost).toHaveLength(rivals.length - 1);
    for (const { reason } of lost) {
      expect(reason).toMatchObject({
        code: 'conflict',
        options: { extra: { winner: { name: expect.stringMatching(/^race-/) } } },
      });
    }
  }
  expect(await countRows('race')).toEqual({ decisions: DECIDED, audit: DECIDED, events: DECIDED });
});

describe('fifty claimers on one queue', () => {
  const abandoned: { actor: Actor; claim: HeldClaim }[] = [];
  let team: Actor[];

  beforeAll(async () => {
    const site = await makeSite(deps, 'claimers');
    team = await makeTeam('claimers', CLAIMERS);
    await makeComments(deps, site, CLAIMED);
  });

  const takeNext = (actor: Actor) => claimNext(deps, actor, { siteId: 'claimers' });
  const approve = (actor: Actor, { siteId, commentId, token }: HeldClaim) =>
    decideComment(deps, actor, { siteId, commentId, version: 1, action: 'approve', claim: token });

  it('never hold a comment together, and together decide all but what the dead have open', {
    timeout: LONG,
  }, async () => {
    const open = new Set<string>();
    const takenTwice: string[] = [];
    await Promise.all(
      team.map(async (actor, i) => {
        for (let claim = await takeNext(actor); claim !== undefined; claim = await takeNext(actor)) {
          if (open.has(claim.commentId)) takenTwice.push(claim.commentId);
          open.add(claim.commentId);
          if (i < DYING) {
            abandoned.push({ actor, claim });
            return;
          }
          await approve(actor, claim);
          open.delete(claim.commentId);
        }
      }),
    );
    expect(takenTwice).toEqual([]);
    expect(abandoned).toHaveLength(DYING);
    const done = CLAIMED - DYING;
    expect(await countRows('claimers')).toEqual({ decisions: done, audit: done, events: done });
    const left = and(eq(comments.siteId, 'claimers'), eq(comments.status, 'pending'));
    expect(await deps.db.$count(comments, left)).toBe(DYING);
    expect(await deps.db.$count(claims, eq(claims.siteId, 'claimers'))).toBe(DYING);
  });

  it('get the dead one’s comment when the lease is over, and the dead one’s late decision is refused', async () => {
    const heir = team.at(-1)!;
    expect(await takeNext(heir)).toBeUndefined();
    deps.clock.advance(LEASE_SECONDS + 1);
    const inherited = new Set<string>();
    for (let claim = await takeNext(heir); claim !== undefined; claim = await takeNext(heir)) {
      inherited.add(claim.commentId);
    }
    expect(inherited).toEqual(new Set(abandoned.map(({ claim }) => claim.commentId)));
    for (const { actor, claim } of abandoned) {
      await expect(approve(actor, claim)).rejects.toMatchObject({
        code: 'conflict',
        options: { extra: { holder: { name: `claimers-${CLAIMERS - 1}` } } },
      });
    }
    expect((await countRows('claimers')).decisions).toBe(CLAIMED - DYING);
  });
});
