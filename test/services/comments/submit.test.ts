import { eq, getTableName } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  audit,
  boundKeys,
  comments,
  contacts,
  events,
  repeatMarks,
  screenings,
  spentCodes,
  threads,
} from '../../../src/db/schema/index.ts';
import type { OpenedDatabase } from '../../../src/runtime/opened-database.ts';
import { issueFormSeal } from '../../../src/services/comments/form-seal.ts';
import { PHASES } from '../../../src/services/comments/phases.ts';
import { submitComment } from '../../../src/services/comments/submit.ts';
import { createTestDeps, type TestDeps } from '../../support/deps.ts';
import { openTestPglite } from '../../support/pglite.ts';
import { arrangeComment, arrangeInput, arrangeSite } from '../../support/submissions.ts';

let opened: OpenedDatabase;
let deps: TestDeps;
beforeAll(async () => {
  opened = await openTestPglite();
});
beforeEach(() => {
  deps = createTestDeps(opened);
});
afterAll(() => opened.close());

const WRITTEN = [comments, screenings, spentCodes, boundKeys, audit, events, contacts, threads, repeatMarks];
const LONG = 'The bridge on the coastal road was closed again and nobody told the people of the village.';

async function countRows(siteId: string): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const table of WRITTEN) {
    counts[getTableName(table)] = (await deps.db.select().from(table).where(eq(table.siteId, siteId))).length;
  }
  return counts;
}

describe('submitComment', () => {
  it('goes through the phases in the order of the policy', () => {
    expect(PHASES.map(({ name }) => name)).toEqual([
      'answerBoundKey',
      'checkOrigin',
      'checkThread',
      'checkParent',
      'checkAuthor',
      'limitAttempts',
      'noticeForm',
      'openCode',
      'checkFields',
      'checkAgreement',
      'answerTogether',
      'findRepeats',
      'noticeName',
      'screenWords',
      'askToReconsider',
      'checkResponse',
      'decideStatus',
      'accept',
    ]);
  });

  it('keeps and holds a comment that the engine failed on, in every mode, and says why', async () => {
    const siteId = await arrangeSite(deps, { mode: 'open' });
    expect(await arrangeComment(deps, siteId, { body: { text: 'Well [fail] then' } })).toMatchObject({
      status: 'waiting',
    });
    const [stored] = await deps.db.select().from(comments).where(eq(comments.siteId, siteId));
    expect(stored).toMatchObject({ status: 'pending', holds: ['screening-failed'] });
    const [screening] = await deps.db.select().from(screenings).where(eq(screenings.siteId, siteId));
    expect(screening).toMatchObject({
      recommendation: 'hold',
      failure: 'Error: the screener was told to fail',
      engine: 'test/1',
    });
    expect(deps.logged.join()).toContain('screening failed');
  });

  it('sends what the engine calls spam to spam where the site wants it apart, and tells the reader to wait', async () => {
    const apart = await arrangeSite(deps, { spamApart: true });
    const together = await arrangeSite(deps);
    for (const [siteId, status] of [
      [apart, 'spam'],
      [together, 'pending'],
    ] as const) {
      expect(await arrangeComment(deps, siteId, { body: { text: 'Buy now [spam]' } })).toMatchObject({
        status: 'waiting',
      });
      const [stored] = await deps.db.select().from(comments).where(eq(comments.siteId, siteId));
      expect(stored!.status).toBe(status);
    }
  });

  it('writes all of it or nothing: a refusal at the very end leaves no row behind', async () => {
    const limits = { clientAccepted: { points: 1, seconds: 600 } };
    const siteId = await arrangeSite(deps, { rates: { ...RATES, ...limits } });
    await arrangeComment(deps, siteId, { idempotencyKey: 'the-first-key-of-this-test' });
    const before = await countRows(siteId);
    const input = await arrangeInput(deps, siteId, {
      idempotencyKey: 'the-second-key-of-this-test',
      body: { page: 'another', text: LONG },
    });
    // The look ahead is blind, as it is for whoever comes at the same moment.
    const blind = { ...deps, db: hideRates(deps) };
    await expect(submitComment(blind, input)).rejects.toMatchObject({ code: 'rate-limited' });
    expect(await countRows(siteId)).toEqual(before);
  });

  it('forgets a bound key after a day', async () => {
    const siteId = await arrangeSite(deps);
    const key = { idempotencyKey: 'a-key-that-is-used-for-a-day' };
    await arrangeComment(deps, siteId, key);
    deps.clock.advance(24 * 3600 - 1);
    await expect(arrangeComment(deps, siteId, key)).rejects.toMatchObject({ code: 'idempotency-mismatch' });
    deps.clock.advance(2);
    expect(await arrangeComment(deps, siteId, key)).toMatchObject({ kind: 'received' });
  });

  it('begins to count anew when a window ends', async () => {
    const siteId = await arrangeSite(deps, {
      rates: { ...RATES, clientAttempts: { points: 2, seconds: 600 } },
    });
    await arrangeComment(deps, siteId);
    deps.clock.advance(300);
    await arrangeComment(deps, siteId);
    await expect(arrangeComment(deps, siteId)).rejects.toMatchObject({
      code: 'rate-limited',
      options: { retryAfter: 300 },
    });
    deps.clock.advance(300);
    expect(await arrangeComment(deps, siteId)).toMatchObject({ kind: 'received' });
  });

  it('has a person read what came back faster than anyone types', async () => {
    const siteId = await arrangeSite(deps, { mode: 'open' });
    const issued = await issueFormSeal(deps, siteId);
    deps.clock.advance(2);
    expect(await arrangeComment(deps, siteId, { body: { issued } })).toMatchObject({ status: 'waiting' });
    deps.clock.advance(1);
    expect(await arrangeComment(deps, siteId, { body: { issued } })).toMatchObject({ status: 'published' });
  });

  it('does not take the time of issue from another site', async () => {
    const [siteId, other] = [await arrangeSite(deps, { mode: 'open' }), await arrangeSite(deps)];
    const issued = await issueFormSeal(deps, other);
    deps.clock.advance(60);
    expect(await arrangeComment(deps, siteId, { body: { issued } })).toMatchObject({ status: 'waiting' });
  });

  it('looks for near-repeats for a week', async () => {
    const siteId = await arrangeSite(deps, { mode: 'open' });
    const again = (page: string) =>
      arrangeComment(deps, siteId, { body: { page, text: LONG, email: 'one@example.com' } });
    expect(await again('one')).toMatchObject({ status: 'published' });
    deps.clock.advance(7 * 24 * 3600 - 1);
    expect(await again('two')).toMatchObject({ status: 'waiting' });
    deps.clock.advance(7 * 24 * 3600 + 1);
    expect(await again('three')).toMatchObject({ status: 'published' });
  });

  it('names the client by another hash every week, and keeps it a month', async () => {
    const siteId = await arrangeSite(deps);
    await arrangeComment(deps, siteId);
    await arrangeComment(deps, siteId);
    deps.clock.advance(7 * 24 * 3600);
    await arrangeComment(deps, siteId);
    const rows = await deps.db
      .select()
      .from(comments)
      .where(eq(comments.siteId, siteId))
      .orderBy(comments.createdAt, comments.id);
    const [first, second, later] = rows.map(({ addressHash }) => addressHash);
    expect(first).toBe(second);
    expect(later).not.toBe(first);
    expect(first).not.toContain('192.0.2.7');
    expect(rows[0]!.addressExpiresAt!.getTime() - rows[0]!.createdAt.getTime()).toBe(30 * 24 * 3600 * 1000);
  });

  it('binds the key that the plain form was sealed with, and holds what comes by it', async () => {
    const siteId = await arrangeSite(deps, { mode: 'open' });
    const input = await arrangeInput(deps, siteId, { door: 'form' });
    const first = await submitComment(deps, input);
    expect(first).toMatchObject({ kind: 'received', status: 'waiting' });
    expect(await submitComment(deps, input)).toEqual(first);
    const [stored] = await deps.db.select().from(comments).where(eq(comments.siteId, siteId));
    expect(stored!.holds).toEqual(['plain']);
  });

  it('logs nothing of what was typed', async () => {
    const siteId = await arrangeSite(deps);
    const body = { name: 'Canary Name', email: 'canary@example.com', title: 'Canary', text: 'canary [fail]' };
    await arrangeComment(deps, siteId, { body });
    expect(deps.logged.join()).not.toMatch(/canary|192\.0\.2\.7/i);
  });
});

const many = { points: 1000, seconds: 600 };
const RATES = {
  clientAttempts: many,
  clientAccepted: many,
  plainAccepted: many,
  siteAttempts: many,
  siteAccepted: many,
};

/** A database whose counters always read as nothing. */
function hideRates({ db }: TestDeps): TestDeps['db'] {
  return new Proxy(db, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (name !== 'select') return typeof value === 'function' ? value.bind(target) : value;
      return (columns?: Record<string, unknown>) => {
        const isCounters = columns !== undefined && 'points' in columns;
        return isCounters
          ? { from: () => ({ where: async () => [] }) }
          : columns === undefined
            ? target.select()
            : target.select(columns as never);
      };
    },
  });
}
