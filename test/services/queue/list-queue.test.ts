import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QueueEntry } from '../../../src/protocol/desk.ts';
import { QueueFilter } from '../../../src/protocol/queue-filter.ts';
import { QUEUE_ORDERS, type QueueOrder } from '../../../src/protocol/queue-order.ts';
import type { OpenedDatabase } from '../../../src/runtime/opened-database.ts';
import { claimComment } from '../../../src/services/queue/claim.ts';
import { decideComment } from '../../../src/services/queue/decide.ts';
import { escalateComment, takeEscalationBack } from '../../../src/services/queue/escalate.ts';
import { listQueue } from '../../../src/services/queue/list-queue.ts';
import { createTestDeps, type TestDeps } from '../../support/deps.ts';
import { makeComment, makeModerator, makeSite } from '../../support/desk-fixtures.ts';
import { openTestPglite } from '../../support/pglite.ts';

let opened: OpenedDatabase;
let deps: TestDeps;
let site: Awaited<ReturnType<typeof makeSite>>;
let nadia: Awaited<ReturnType<typeof makeModerator>>;
let omar: Awaited<ReturnType<typeof makeModerator>>;
const ids: Record<string, string> = {};

const WRITTEN = [
  ['old', { text: 'The taxes were raised again.' }],
  ['threat', { text: 'Nobody asked the ministers.', clause: 'persons' }],
  ['arabic', { text: 'رفعت الحكومة الضرائب مرة أخرى.', language: 'ar' }],
  ['insult', { text: 'A word of abuse.', clause: 'insults', author: 'another-author-of-the-tests' }],
  ['late', { text: 'Taxes and الضريبة in one breath.' }],
] as const;

beforeAll(async () => {
  opened = await openTestPglite();
  deps = createTestDeps(opened);
  site = await makeSite(deps, 'views');
  nadia = await makeModerator(deps, 'Nadia', { views: 'moderator' });
  omar = await makeModerator(deps, 'Omar', { views: 'moderator' });
  for (const [name, given] of WRITTEN) {
    ids[name] = await makeComment(deps, site, given);
    deps.clock.advance(3600);
  }
});
afterAll(() => opened.close());

async function find(filter: Record<string, unknown>, order: QueueOrder = 'oldest', limit = 50) {
  const page = await listQueue(deps, nadia, { filter: QueueFilter.parse(filter), order, limit });
  return page.entries.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id));
}

describe('a view of the queue', () => {
  it.each([
    ['what the screening found', { clause: 'persons' }, ['threat']],
    ['what the screening did not find', { clause: 'none' }, ['old', 'arabic', 'late']],
    ['how sure it was', { score: '75' }, ['threat', 'insult']],
    ['the language', { language: 'ar' }, ['arabic']],
    ['the author', { author: 'another-author-of-the-tests' }, ['insult']],
    ['a least age', { older: '4' }, ['old', 'threat']],
    ['a greatest age', { newer: '2' }, ['insult', 'late']],
    ['an English word by its stem', { q: 'tax' }, ['old', 'late']],
    ['an Arabic word by its stem', { q: 'ضرائب' }, ['arabic']],
    ['words of both languages, each by its own', { q: 'tax ضريبة' }, ['late']],
    ['a word that nobody wrote', { q: 'zebra' }, []],
    ['several at once', { clause: 'none', language: 'en', q: 'taxes' }, ['old', 'late']],
  ])('is narrowed by %s', async (_, filter, expected) => {
    expect(await find(filter)).toEqual(expected);
  });

  it.each([
    ['oldest', ['old', 'threat', 'arabic', 'insult', 'late']],
    ['newest', ['late', 'insult', 'arabic', 'threat', 'old']],
    // 0.9 of four hours ahead: the threat passes the hour between, and the insult two of them.
    ['mixed', ['threat', 'insult', 'old', 'arabic', 'late']],
  ] as const)('comes %s, page by page without a gap', async (order, expected) => {
    expect(await find({}, order)).toEqual(expected);
    const seen: (string | undefined)[] = [];
    let after: string | undefined;
    do {
      const page = await listQueue(deps, nadia, { filter: QueueFilter.parse({}), order, limit: 2, after });
      seen.push(...page.entries.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id)));
      after = page.next;
    } while (after !== undefined);
    expect(seen).toEqual(expected);
  });

  it('puts the worst first, and among equals the earlier', async () => {
    expect((await find({}, 'risk')).slice(0, 2)).toEqual(['threat', 'insult']);
    const first = await listQueue(deps, nadia, { filter: QueueFilter.parse({}), order: 'risk', limit: 1 });
    const rest = await listQueue(deps, nadia, {
      filter: QueueFilter.parse({}),
      order: 'risk',
      limit: 50,
      after: first.next,
    });
    expect(rest.entries.map(({ id }) => id)).not.toContain(first.entries[0]!.id);
    expect(rest.entries).toHaveLength(WRITTEN.length - 1);
  });

  it('counts what waits longer than the target', async () => {
    const page = await listQueue(deps, nadia, { filter: QueueFilter.parse({}), order: 'oldest', limit: 1 });
    expect(page).toMatchObject({ count: { value: 5, capped: false }, late: { value: 4, capped: false } });
  });

  it('says what a colleague has open, and not what oneself has', async () => {
    await claimComment(deps, omar, { siteId: site.siteId, commentId: ids.old! });
    const holders = async (actor: typeof nadia) => {
      const page = await listQueue(deps, actor, { filter: QueueFilter.parse({}), order: 'oldest', limit: 1 });
      return page.entries.map(({ holder }) => holder);
    };
    expect(await holders(nadia)).toEqual(['Omar']);
    expect(await holders(omar)).toEqual([undefined]);
  });

  it('merges the sites of an account in one order, and shows nobody else’s', async () => {
    const other = await makeSite(deps, 'views-2');
    const both = await makeModerator(deps, 'Both', { views: 'viewer', 'views-2': 'viewer' });
    const newest = await makeComment(deps, other, { title: 'Elsewhere' });
    const all = await listQueue(deps, both, { filter: QueueFilter.parse({}), order: 'newest', limit: 2 });
    expect(all.entries.map(({ id }) => id)).toEqual([newest, ids.late]);
    expect(await find({}, 'newest')).not.toContain(undefined);
    await expect(
      listQueue(deps, nadia, { filter: QueueFilter.parse({ site: 'views-2' }), order: 'oldest', limit: 2 }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a search of many comments', () => {
  const MANY = 700;
  const whole = new Map<QueueOrder, QueueEntry[]>();
  let watcher: typeof nadia;

  // One in forty speaks of herons, each hundredth of penguins and all of birds; most are of the last days, few are bad.
  beforeAll(async () => {
    const birds = await makeSite(deps, 'birds');
    watcher = await makeModerator(deps, 'Watcher', { birds: 'viewer' });
    const commentId = await makeComment(deps, birds, { text: 'a bird' });
    await deps.db.execute(sql`
      insert into comments (site_id, id, thread_id, root_id, status, name, title, text, language, terms_version,
        author_hash, holds, repeat_hash, risk, turn, created_at)
      select site_id, uuidv7(), thread_id, id, status, name, title,
        text || case when n % 40 = 7 then ', a heron' else '' end || case when n % 100 = 3 then ', a penguin' else '' end,
        language, terms_version, author_hash, holds, n, power(n::real / ${MANY}, 4), created_at - age, created_at - age
      from comments, generate_series(2, ${MANY}::int) n,
        lateral (select interval '1 minute' * floor(60 * power(n * 7 % ${MANY} / 100.0, 3)) as age) ages
      where site_id = 'birds' and id = ${commentId}`);
    await deps.db.execute(sql`analyze comments`);
    for (const order of QUEUE_ORDERS) whole.set(order, await listAll({}, order, 100));
  });

  it.each([
    ['some', 'heron', 18, 1],
    ['few', 'penguin', 7, 1],
    ['all', 'bird', MANY, 100],
  ])('finds %s of them in every order, page by page, and each once', async (_, word, expected, limit) => {
    for (const order of QUEUE_ORDERS) {
      const found = await listAll({ q: `${word}s` }, order, limit);
      expect(found).toEqual(whole.get(order)!.filter(({ excerpt }) => excerpt.includes(word)));
      expect(found).toHaveLength(expected);
    }
  });

  async function listAll(by: Record<string, string>, order: QueueOrder, limit: number) {
    const filter = QueueFilter.parse({ site: 'birds', ...by });
    const seen: QueueEntry[] = [];
    let after: string | undefined;
    do {
      const page = await listQueue(deps, watcher, { filter, order, limit, after });
      seen.push(...page.entries);
      after = page.next;
    } while (after !== undefined);
    return seen;
  }
});

describe('a second opinion', () => {
  it('is asked of a colleague: whoever asks cannot decide, until the request is taken back', async () => {
    const commentId = await makeComment(deps, site, { title: 'Hard to say' });
    const of = { siteId: site.siteId, commentId };
    await escalateComment(deps, nadia, of);
    expect(
      await listQueue(deps, omar, {
        filter: QueueFilter.parse({ escalated: 'yes' }),
        order: 'oldest',
        limit: 9,
      }),
    ).toMatchObject({
      entries: [{ id: commentId, isEscalated: true }],
    });
    const decision = { ...of, action: 'approve', version: 1 } as const;
    await expect(decideComment(deps, nadia, decision)).rejects.toMatchObject({
      options: { faults: [{ code: 'second-opinion' }] },
    });
    await takeEscalationBack(deps, nadia, of);
    await escalateComment(deps, nadia, of);
    await decideComment(deps, omar, decision);
    expect(await find({ escalated: 'yes' })).toEqual([]);
  });
});
