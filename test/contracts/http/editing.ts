import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { comments, formerWords, reports } from '../../../src/db/schema/index.ts';
import { updateThreadState } from '../../../src/db/thread-states.ts';
import {
  accepted,
  createSite,
  decide,
  faultsOf,
  type HttpHarness,
  newClient,
  problemOf,
  published,
  readPage,
  send,
  storedComments,
  submit,
  type TestSite,
  writeComment,
} from './harness.ts';

interface Own {
  readonly id: string;
  readonly token: string;
}

const NEW = { title: 'On the talks, again', text: 'Thank you, and well written.' };

/** Other words for a comment of one's own, for a while after it was sent. */
export function describeEditing(harness: () => HttpHarness): void {
  const bearer = ({ token }: Own) => ({ authorization: `Bearer ${token}` });
  const edit = (site: TestSite, own: Own, words: object = NEW, client = newClient()) =>
    send(harness(), `${site.path}/comments/${own.id}/edit`, {
      method: 'POST',
      json: words,
      headers: bearer(own),
      client,
    });
  const told = async (site: TestSite, own: Own) =>
    (await send(harness(), `${site.path}/comments/${own.id}/status`, { headers: bearer(own) })).json();
  const editsOf = async (site: TestSite) =>
    (await storedComments(harness(), site)).filter(({ replaces }) => replaces !== null);
  const titles = async (site: TestSite) =>
    (await readPage(harness(), site)).comments.map(({ title }) => title);

  describe('changing a comment of one’s own', () => {
    it('takes its place in the queue while it waits, and keeps what it said for moderators', async () => {
      const site = await createSite(harness());
      const own = await accepted(harness(), site);
      expect(await told(site, own)).toMatchObject({ editUntil: expect.any(String) });
      for (let i = 0; i < 2; i += 1) {
        const reply = await edit(site, own);
        expect([reply.status, await reply.json()]).toEqual([
          200,
          expect.objectContaining({ status: 'waiting', ...NEW }),
        ]);
      }
      const stored = await storedComments(harness(), site);
      // What a moderator has on the screen is another version now, so that nobody decides on words unread.
      expect(stored).toEqual([
        expect.objectContaining({ id: own.id, status: 'pending', version: 2, ...NEW }),
      ]);
      const former = await harness()
        .deps.db.select()
        .from(formerWords)
        .where(and(eq(formerWords.siteId, site.id), eq(formerWords.commentId, own.id)));
      expect(former).toEqual([expect.objectContaining({ version: 1, title: 'On the talks' })]);
    });

    it('waits as a version of its own while readers see the approved one, then stands in its place', async () => {
      const site = await createSite(harness());
      const own = await published(harness(), site);
      const reply = await published(harness(), site, { parentId: own.id });
      await edit(site, own);
      expect(await told(site, own)).toMatchObject({
        status: 'published',
        title: 'On the talks',
        edit: { status: 'waiting', ...NEW },
      });
      expect(await titles(site)).toEqual(['On the talks', 'On the talks']);

      const [version] = await editsOf(site);
      await decide(harness(), site, version!.id, 'approved');
      const page = await readPage(harness(), site);
      expect(page.count.value).toBe(2);
      expect(page.comments).toEqual([
        expect.objectContaining({ id: own.id, ...NEW, editedAt: version!.createdAt.toISOString() }),
        expect.objectContaining({ id: reply.id, parentId: own.id }),
      ]);
      expect(page.comments[1]).not.toHaveProperty('editedAt');
      expect(await told(site, own)).toMatchObject({
        status: 'published',
        ...NEW,
        editedAt: expect.anything(),
      });
      expect(await told(site, own)).not.toHaveProperty('edit');

      const link = (id: string) => send(harness(), `${site.path}/comments/${id}`);
      expect(await (await link(own.id)).json()).toMatchObject({ comments: [{ id: own.id, ...NEW }, {}] });
      expect((await link(version!.id)).status).toBe(404);
      const answer = await submit(
        harness(),
        site,
        await writeComment(harness(), site, { parentId: version!.id }),
      );
      expect(await faultsOf(answer)).toEqual(['parentId: parent-unavailable']);
      const feed = await (await send(harness(), `/feeds/${site.id}/atom.xml`)).text();
      expect(feed.match(/<entry>/g)).toHaveLength(2);
      expect(feed).toContain(NEW.title);
      const counts = await send(harness(), `${site.path}/counts?page=politics/2018/talks`);
      expect(await counts.json()).toMatchObject({ counts: { 'politics/2018/talks': 2 } });
    });

    it('leaves the first version where the new one is refused, and says why', async () => {
      const site = await createSite(harness());
      const own = await published(harness(), site);
      await edit(site, own);
      await decide(harness(), site, (await editsOf(site))[0]!.id, 'rejected', 'people');
      expect(await titles(site)).toEqual(['On the talks']);
      expect(await told(site, own)).toMatchObject({
        status: 'published',
        title: 'On the talks',
        canAppeal: false,
        edit: { status: 'not-published', ...NEW, decision: { by: 'person', clause: { id: 'people' } } },
      });
    });

    it('is one open edit at a time, also when two come at once', async () => {
      const site = await createSite(harness());
      const own = await published(harness(), site);
      const replies = await Promise.all([edit(site, own), edit(site, own, { ...NEW, title: 'Another' })]);
      for (const { status } of replies) expect([200, 409]).toContain(status);
      await edit(site, own, { ...NEW, title: 'The last word' });
      expect((await editsOf(site)).map(({ status, title }) => [status, title])).toEqual([
        ['pending', 'The last word'],
      ]);
    });

    it('takes the whole comment down when a version that readers saw is refused: no earlier one comes back', async () => {
      const site = await createSite(harness(), { settings: { reportsToRequeue: 1 } });
      const own = await published(harness(), site);
      await edit(site, own);
      const [version] = await editsOf(site);
      await decide(harness(), site, version!.id, 'approved');
      await send(harness(), `${site.path}/comments/${own.id}/reports`, {
        method: 'POST',
        json: { clause: 'people' },
      });
      // What readers reported is what they saw.
      const [row] = await harness().deps.db.select().from(reports).where(eq(reports.siteId, site.id));
      expect(row?.commentId).toBe(version!.id);
      expect((await editsOf(site))[0]?.status).toBe('pending');
      expect(await titles(site)).toEqual([NEW.title]);

      await decide(harness(), site, version!.id, 'rejected', 'people');
      expect(await titles(site)).toEqual([]);
      expect(await told(site, own)).toMatchObject({ status: 'not-published', canAppeal: true, ...NEW });
      const appeal = await send(harness(), `${site.path}/comments/${own.id}/appeal`, {
        method: 'POST',
        json: { text: 'It is fair.' },
        headers: bearer(own),
      });
      expect(await appeal.json()).toMatchObject({ status: 'waiting', appeal: { answered: false } });
      await decide(harness(), site, version!.id, 'approved');
      expect(await titles(site)).toEqual([NEW.title]);
    });

    it('is withdrawn with all its versions', async () => {
      const site = await createSite(harness());
      const own = await published(harness(), site);
      await edit(site, own);
      await send(harness(), `${site.path}/comments/${own.id}/withdraw`, {
        method: 'POST',
        headers: bearer(own),
      });
      expect((await storedComments(harness(), site)).map(({ status }) => status)).toEqual([
        'withdrawn',
        'withdrawn',
      ]);
      expect(await told(site, own)).toMatchObject({ status: 'withdrawn' });
      expect(await told(site, own)).not.toHaveProperty('edit');
    });

    it('is screened like a new comment: published at once where clean ones are, held where they are not', async () => {
      const site = await createSite(harness(), { settings: { mode: 'open' } });
      const own = await accepted(harness(), site);
      await edit(site, own, { ...NEW, text: 'The writer is a stupid idiot.' });
      expect(await titles(site)).toEqual(['On the talks']);
      await edit(site, own);
      const page = await readPage(harness(), site);
      expect(page.comments).toEqual([expect.objectContaining({ id: own.id, ...NEW })]);
    });

    it('is refused when the time has passed, where the site allows none, and for what was refused', async () => {
      const site = await createSite(harness(), { settings: { editMinutes: 5 } });
      const never = await createSite(harness(), { settings: { editMinutes: 0 } });
      const [late, refused, none] = [
        await accepted(harness(), site),
        await accepted(harness(), site),
        await accepted(harness(), never),
      ];
      const { db, now } = harness().deps;
      await db
        .update(comments)
        .set({ createdAt: new Date(now().getTime() - 5 * 60_000 - 1000) })
        .where(and(eq(comments.siteId, site.id), eq(comments.id, late.id)));
      await decide(harness(), site, refused.id, 'rejected', 'people');
      for (const [where, own] of [
        [site, late],
        [site, refused],
        [never, none],
      ] as const) {
        expect(await problemOf(await edit(where, own))).toMatchObject({ status: 403, code: 'not-editable' });
        expect(await told(where, own)).not.toHaveProperty('editUntil');
      }
    });

    it('keeps to the rules of the form, to the token and to the state of the page', async () => {
      const site = await createSite(harness());
      const [own, other] = [await accepted(harness(), site), await accepted(harness(), site)];
      expect(await faultsOf(await edit(site, own, { title: ' ', text: 'x'.repeat(2001) }))).toEqual([
        'title: required',
        'text: too-long',
      ]);
      expect((await edit(site, own, { ...NEW, name: 'Somebody else' })).status).toBe(422);
      expect((await edit(site, { id: own.id, token: other.token })).status).toBe(404);
      const [{ threadId } = { threadId: '' }] = await storedComments(harness(), site);
      await harness().deps.transaction((tx) =>
        updateThreadState(tx, { siteId: site.id, threadId, state: 'closed', now: harness().deps.now() }),
      );
      expect(await problemOf(await edit(site, own))).toMatchObject({ code: 'thread-closed' });
      expect((await storedComments(harness(), site))[0]).toMatchObject({ title: 'On the talks', version: 1 });
    });

    it('asks for no code, but only so often', async () => {
      const site = await createSite(harness(), { settings: { code: 'none' } });
      const own = await accepted(harness(), site);
      const statuses: number[] = [];
      for (let i = 0; i < 11; i += 1) {
        statuses.push((await edit(site, own, { ...NEW, title: `Word ${i}` })).status);
      }
      expect(statuses).toEqual([...Array(10).fill(200), 429]);
    });
  });
}
