import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../src/db/ids.ts';
import { listDecisions } from '../../../src/db/queue.ts';
import type { OpenedDatabase } from '../../../src/runtime/opened-database.ts';
import { getCommentStatus } from '../../../src/services/comments/get-status.ts';
import { toStatusToken } from '../../../src/services/comments/status-token.ts';
import { decideComment } from '../../../src/services/queue/decide.ts';
import { decideBulk } from '../../../src/services/queue/decide-bulk.ts';
import {
  addSiteTemplate,
  changeSiteTemplate,
  listSiteTemplates,
  removeSiteTemplate,
} from '../../../src/services/templates/site-templates.ts';
import { listViews, removeView, saveView } from '../../../src/services/views/saved-views.ts';
import { createTestDeps, type TestDeps } from '../../support/deps.ts';
import { makeComment, makeModerator, makeSite } from '../../support/desk-fixtures.ts';
import { openTestPglite } from '../../support/pglite.ts';

type Moderator = Awaited<ReturnType<typeof makeModerator>>;

const SITE = 'team-desk';
const TEXT = {
  en: 'Your comment “{title}” names {who}. Under “{clause}” we do not print that.',
  ar: 'يذكر تعليقك «{title}» {who}. بموجب «{clause}» لا ننشر ذلك.',
};

let opened: OpenedDatabase;
let deps: TestDeps;
let site: Awaited<ReturnType<typeof makeSite>>;
let nadia: Moderator;
let omar: Moderator;
let admin: Moderator;
let vera: Moderator;

beforeAll(async () => {
  opened = await openTestPglite();
  deps = createTestDeps(opened);
  site = await makeSite(deps, SITE);
  await makeSite(deps, 'another-desk');
  nadia = await makeModerator(deps, 'Nadia', { [SITE]: 'moderator', 'another-desk': 'moderator' });
  omar = await makeModerator(deps, 'Omar', { [SITE]: 'moderator' });
  admin = await makeModerator(deps, 'Adel', { [SITE]: 'admin' });
  vera = await makeModerator(deps, 'Vera', { [SITE]: 'viewer' });
});
afterAll(() => opened.close());

describe('a template', () => {
  const add = (text: typeof TEXT, clause?: string) =>
    addSiteTemplate(deps, admin, {
      siteId: SITE,
      template: { name: 'Private people', text, ...(clause && { clause }) },
    });
  const reject = async (language: 'en' | 'ar', template: { id: string; values: Record<string, string> }) => {
    const commentId = await makeComment(deps, site, { language, title: 'المرفأ' });
    const decision = { action: 'reject', clause: 'persons', version: 1, template } as const;
    await decideComment(deps, nadia, { siteId: SITE, commentId, ...decision, note: 'Send it again.' });
    return commentId;
  };

  it('reaches the reader in the reader’s language, filled in, before the moderator’s own words', async () => {
    const { id } = await add(TEXT);
    const commentId = await reject('ar', { id, values: { who: 'جارك' } });
    deps.clock.advance(1);
    const token = await toStatusToken(deps, SITE, commentId);
    const { decision } = await getCommentStatus(deps, { siteId: SITE, commentId, token });
    expect(decision).toMatchObject({
      clause: { id: 'persons' },
      note: 'يذكر تعليقك «المرفأ» جارك. بموجب «الأشخاص» لا ننشر ذلك.\n\nSend it again.',
    });
  });

  it('is not sent while a slot is empty, and nothing is decided', async () => {
    const { id } = await add(TEXT);
    const commentId = await makeComment(deps, site);
    for (const values of [{}, { who: '  ' }, { who: '', title: 'made up' }]) {
      const sent = decideComment(deps, nadia, {
        siteId: SITE,
        commentId,
        action: 'reject',
        clause: 'persons',
        version: 1,
        template: { id, values },
      });
      await expect(sent).rejects.toMatchObject({
        options: { faults: [{ field: 'template', code: 'placeholder', values: { names: 'who' } }] },
      });
    }
    expect(await listDecisions(deps.db, SITE, commentId)).toEqual([]);
  });

  it('goes with many at once only where its slots fill themselves', async () => {
    const own = await add({ en: '{site}: {title}', ar: '{site} — {title}' });
    const asks = await add(TEXT);
    const ids = [
      await makeComment(deps, site, { title: 'One' }),
      await makeComment(deps, site, { title: 'اثنان', language: 'ar' }),
    ];
    const bulk = (id: string) =>
      decideBulk(deps, nadia, {
        siteId: SITE,
        bulkId: newId(deps.now()),
        target: { picked: ids.map((picked) => ({ id: picked, version: 1 })) },
        action: 'reject',
        clause: 'other',
        template: { id, values: {} },
      });
    await expect(bulk(asks.id)).rejects.toMatchObject({ options: { faults: [{ code: 'placeholder' }] } });
    await bulk(own.id);
    const notes = await Promise.all(
      ids.map(async (id) => (await listDecisions(deps.db, SITE, id)).map(({ decision }) => decision.note)),
    );
    expect(notes).toEqual([['The team-desk: One'], ['The team-desk — اثنان']]);
  });

  it('has the same slots in both languages, and belongs to its site and to rejections', async () => {
    await expect(add({ en: 'Names {who}.', ar: 'يذكر أحدًا.' })).rejects.toMatchObject({
      options: { faults: [{ field: 'text.en', code: 'slots' }] },
    });
    const { id } = await add(TEXT);
    const template = { id, values: { who: 'x' } };
    const commentId = await makeComment(deps, site);
    const approved = decideComment(deps, nadia, {
      siteId: SITE,
      commentId,
      action: 'approve',
      version: 1,
      template,
    });
    await expect(approved).rejects.toMatchObject({ options: { faults: [{ code: 'not-for-action' }] } });
    await changeSiteTemplate(deps, admin, { siteId: SITE, id, template: { name: 'Renamed', text: TEXT } });
    expect((await listSiteTemplates(deps, vera, SITE)).map(({ name }) => name)).toContain('Renamed');
    await expect(removeSiteTemplate(deps, nadia, { siteId: SITE, id })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await removeSiteTemplate(deps, admin, { siteId: SITE, id });
    await expect(reject('en', template)).rejects.toMatchObject({
      options: { faults: [{ field: 'template', code: 'unknown' }] },
    });
  });
});

describe('a saved view', () => {
  const namesOf = async (actor: Moderator) => (await listViews(deps, actor)).map(({ name }) => name);

  it('is its owner’s alone, or the team’s of one site, and nobody else’s', async () => {
    await saveView(deps, nadia, { name: 'Late ones', query: 'older=2&order=risk' });
    const query = 'clause=insults&site=another-desk';
    const { id } = await saveView(deps, nadia, { name: 'Insults', query, team: SITE });
    const stranger = await makeModerator(deps, 'Stranger', { 'another-desk': 'owner' });
    expect(await namesOf(nadia)).toEqual(['Insults', 'Late ones']);
    expect(await namesOf(omar)).toEqual(['Insults']);
    expect(await namesOf(stranger)).toEqual([]);
    const [shared] = await listViews(deps, omar);
    expect(shared).toMatchObject({ team: SITE, by: 'Nadia', isOwn: false });
    expect(new URLSearchParams(shared!.query).get('site')).toBe(SITE);

    await expect(removeView(deps, stranger, id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(removeView(deps, omar, id)).rejects.toMatchObject({ code: 'forbidden' });
    const own = (await listViews(deps, nadia)).find(({ team }) => team === null)!;
    await expect(removeView(deps, admin, own.id)).rejects.toMatchObject({ code: 'not-found' });
    await removeView(deps, admin, id);
    expect(await namesOf(omar)).toEqual([]);
  });

  it('is shared only by who may, and holds nothing but a view', async () => {
    const shared = saveView(deps, vera, { name: 'Mine', query: '', team: SITE });
    await expect(shared).rejects.toMatchObject({ code: 'forbidden' });
    for (const query of ['status=nonsense', 'order=worst', 'next=https://evil.example']) {
      await expect(saveView(deps, vera, { name: 'Odd', query })).rejects.toMatchObject({
        options: { faults: [{ field: 'query', code: 'invalid' }] },
      });
    }
  });
});
