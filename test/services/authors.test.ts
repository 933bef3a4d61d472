import { parse } from 'csv-parse/sync';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertAudit } from '../../src/db/audit.ts';
import { audit, comments } from '../../src/db/schema/index.ts';
import { findStanding } from '../../src/db/standings.ts';
import type { OpenedDatabase } from '../../src/runtime/opened-database.ts';
import { exportAudit, readAudit } from '../../src/services/audit/read-audit.ts';
import { getAuthor } from '../../src/services/authors/get-author.ts';
import { liftStanding, noteAuthor, setStanding } from '../../src/services/authors/set-standing.ts';
import { getCommentStatus } from '../../src/services/comments/get-status.ts';
import { toStatusToken } from '../../src/services/comments/status-token.ts';
import { findPrecedents } from '../../src/services/queue/find-precedents.ts';
import { createTestDeps, type TestDeps } from '../support/deps.ts';
import { makeComment, makeModerator, makeSite } from '../support/desk-fixtures.ts';
import { openTestPglite } from '../support/pglite.ts';

const AUTHOR = 'author-one-of-the-tests';
const OTHER = 'author-two-of-the-tests';

let opened: OpenedDatabase;
let deps: TestDeps;
let site: Awaited<ReturnType<typeof makeSite>>;
let nadia: Awaited<ReturnType<typeof makeModerator>>;
let admin: Awaited<ReturnType<typeof makeModerator>>;

beforeAll(async () => {
  opened = await openTestPglite();
  deps = createTestDeps(opened);
  site = await makeSite(deps, 'authors');
  nadia = await makeModerator(deps, 'Nadia', { authors: 'moderator' });
  admin = await makeModerator(deps, '=cmd|calc', { authors: 'admin' });
});
afterAll(() => opened.close());

const of = (authorHash: string) => ({ siteId: site.siteId, authorHash });

describe('an author’s record', () => {
  it('counts what was decided, and finds others from the same address while its hash is kept', async () => {
    await makeComment(deps, site, { author: AUTHOR, status: 'approved' });
    await makeComment(deps, site, { author: AUTHOR, status: 'approved' });
    const last = await makeComment(deps, site, { author: AUTHOR, status: 'rejected' });
    const linked = await makeComment(deps, site, { author: OTHER, name: 'Guest' });
    const setAddress = (addressHash: string | null) =>
      Promise.all(
        [last, linked].map((id) =>
          deps.db
            .update(comments)
            .set({ addressHash })
            .where(and(eq(comments.siteId, site.siteId), eq(comments.id, id))),
        ),
      );
    await setAddress('one address');
    const record = await getAuthor(deps, nadia, of(AUTHOR));
    expect(record).toMatchObject({
      counts: { approved: 2, rejected: 1 },
      linked: [{ authorHash: OTHER, name: 'Guest', count: 1 }],
    });
    expect(record.approvalRate).toBeCloseTo(2 / 3);
    await setAddress(null);
    expect((await getAuthor(deps, nadia, of(AUTHOR))).linked).toEqual([]);
  });

  it('keeps what moderators tell each other', async () => {
    await noteAuthor(deps, nadia, { ...of(AUTHOR), text: 'Writes well on water.' });
    expect((await getAuthor(deps, nadia, of(AUTHOR))).notes).toMatchObject([
      { text: 'Writes well on water.', by: 'Nadia' },
    ]);
  });

  it('tells the author of being refused, until it ends or is lifted, and writes both down', async () => {
    const commentId = await makeComment(deps, site, { author: OTHER });
    const token = await toStatusToken(deps, site.siteId, commentId);
    const standing = async () =>
      (await getCommentStatus(deps, { siteId: site.siteId, commentId, token })).standing;
    expect(await standing()).toBeUndefined();
    await setStanding(deps, nadia, {
      ...of(OTHER),
      effect: 'refuse',
      cause: 'Ten copies in an hour.',
      days: 7,
    });
    expect(await standing()).toEqual({
      effect: 'refuse',
      cause: 'Ten copies in an hour.',
      until: '2026-03-08T12:00:00.000Z',
      sentence: {
        en: 'New comments from your address are not accepted on this site until 8 March 2026.',
        ar: 'لا تُقبل تعليقات جديدة من عنوانك على هذا الموقع حتى 8 مارس 2026.',
      },
    });
    deps.clock.advance(7 * 24 * 3600);
    expect(await standing()).toBeUndefined();
    expect(await findStanding(deps.db, { ...of(OTHER), now: deps.now() })).toBeUndefined();
    await setStanding(deps, nadia, { ...of(OTHER), effect: 'hold', cause: 'Let us see.' });
    await liftStanding(deps, nadia, of(OTHER));
    expect(await standing()).toBeUndefined();
    const { lines } = await readAudit(deps, admin, {
      siteId: site.siteId,
      query: { action: 'author', subject: OTHER },
    });
    expect(lines.map(({ action }) => action)).toEqual(
      ['author.lift', 'author.hold', 'author.refuse'].sort(byTime(lines)),
    );
  });
});

describe('trust', () => {
  const AT = 'author-three-of-the-tests';
  const setKey = (id: string, readerKeyHash: string) =>
    deps.db
      .update(comments)
      .set({ readerKeyHash })
      .where(and(eq(comments.siteId, site.siteId), eq(comments.id, id)));

  it('goes to the device that sent a comment of the author, and to nothing else', async () => {
    const [bare, other] = [
      await makeComment(deps, site, { author: AT }),
      await makeComment(deps, site, { author: OTHER }),
    ];
    const trust = { ...of(AT), effect: 'trust' as const, cause: 'Writes with care.' };
    await setKey(other, 'key of another');
    for (const comment of [undefined, bare, other]) {
      const asked = setStanding(deps, nadia, { ...trust, ...(comment && { comment }) });
      await expect(asked).rejects.toMatchObject({ options: { faults: [{ code: 'no-device' }] } });
    }
    await setKey(bare, 'key of a device');
    await setStanding(deps, nadia, { ...trust, comment: bare });
    expect(await findStanding(deps.db, { ...of(AT), now: deps.now() })).toMatchObject({
      effect: 'trust',
      readerKeyHash: 'key of a device',
    });
    const token = await toStatusToken(deps, site.siteId, bare);
    const status = await getCommentStatus(deps, { siteId: site.siteId, commentId: bare, token });
    expect(status.standing).toBeUndefined();
    deps.clock.advance(1);
    await liftStanding(deps, nadia, of(AT));
    const { log } = await getAuthor(deps, nadia, of(AT));
    expect(log).toMatchObject([
      { action: 'lift', by: 'Nadia' },
      { action: 'trust', by: 'Nadia', cause: 'Writes with care.' },
    ]);
  });
});

/** Lines of one millisecond come in any order. */
function byTime(lines: readonly { action: string }[]) {
  const at = (action: string) => lines.findIndex((line) => line.action === action);
  return (a: string, b: string) => at(a) - at(b);
}

describe('precedents', () => {
  it('are the decided comments with the same clause and the most words in common, in either language', async () => {
    const like = async (
      text: string,
      status: 'approved' | 'rejected' | 'pending',
      clause: 'insults' | 'persons',
    ) => {
      deps.clock.advance(1);
      return makeComment(deps, site, { text, status, clause, title: String(deps.now().getTime()) });
    };
    const close = await like('The mayor’s reports on water are rubbish.', 'rejected', 'insults');
    const arabic = await like('تقارير المياه كلام فارغ', 'approved', 'insults');
    await like('The mayor’s reports on water are rubbish.', 'rejected', 'persons');
    await like('The mayor’s reports on water are rubbish.', 'pending', 'insults');
    await like('Nothing in common whatsoever.', 'rejected', 'insults');
    const english = await like('Mayor, your water report is rubbish!', 'pending', 'insults');
    const found = await findPrecedents(deps, nadia, { siteId: site.siteId, commentId: english });
    expect(found[0]).toMatchObject({ id: close, status: 'rejected' });
    expect(found.map(({ id }) => id)).not.toContain(arabic);
    const other = await like('التقرير عن المياه كلام فارغ', 'pending', 'insults');
    const [nearest] = await findPrecedents(deps, nadia, { siteId: site.siteId, commentId: other });
    expect(nearest).toMatchObject({ id: arabic, status: 'approved' });
  });
});

describe('the log as CSV', () => {
  it('comes back as it was, and holds no cell that a spreadsheet takes for a formula', async () => {
    const starts = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '＝1',
      '＋1',
      '－1',
      '＠1',
      '"=1',
      'plain, "quoted"\nline',
    ];
    for (const id of starts) {
      await insertAudit(deps.db, {
        siteId: site.siteId,
        actor: { kind: 'account', id: admin.id },
        action: 'test.formula',
        subject: { kind: 'test', id },
        at: deps.now(),
      });
    }
    const stream = await exportAudit(deps, admin, { siteId: site.siteId, query: { action: 'test' } });
    const rows = parse<Record<string, string>>(await new Response(stream).text(), {
      columns: true,
      bom: true,
    });
    expect(rows).toHaveLength(starts.length);
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    expect(rows.map(({ subjectId }) => subjectId!.replace(/^'/, '')).sort()).toEqual([...starts].sort());
    expect(rows[0]!.actor).toBe("'=cmd|calc");
  });

  it('has every line once, over many pages, and is not for moderators', async () => {
    const siteId = 'log';
    await makeSite(deps, siteId);
    const reader = await makeModerator(deps, 'Reader', { log: 'admin' });
    const at = deps.now();
    await deps.db.insert(audit).values(
      Array.from({ length: 2500 }, (_, i) => ({
        siteId,
        id: `00000000-0000-7000-8000-${String(i).padStart(12, '0')}`,
        actorKind: 'machine' as const,
        action: 'test.line',
        subjectKind: 'test',
        subjectId: String(i),
        details: {},
        at,
      })),
    );
    const csv = await new Response(await exportAudit(deps, reader, { siteId, query: {} })).text();
    const rows = parse<Record<string, string>>(csv, { columns: true, bom: true });
    expect(new Set(rows.map(({ subjectId }) => subjectId)).size).toBe(2500);
    await expect(exportAudit(deps, nadia, { siteId: site.siteId, query: {} })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
