import { describe, expect, it } from 'vitest';
import type { CommentPage } from '../../../src/protocol/reading.ts';
import {
  type AcceptedReply,
  createSite,
  decide,
  faultsOf,
  type HttpHarness,
  newClient,
  published,
  readPage,
  send,
  storedComments,
  type TestSite,
} from './harness.ts';

/** What readers can do beside writing: answer each other, report, appeal, count. */
export function describeReadersSay(harness: () => HttpHarness): void {
  const report = (site: TestSite, id: string, change: object = {}, client = newClient()) =>
    send(harness(), `${site.path}/comments/${id}/reports`, {
      method: 'POST',
      json: { clause: 'people', ...change },
      client,
    });
  const appeal = (site: TestSite, own: AcceptedReply, text: string) =>
    send(harness(), `${site.path}/comments/${own.id}/appeal`, {
      method: 'POST',
      json: { text },
      headers: { authorization: `Bearer ${own.token}` },
    });
  const statusOf = async (site: TestSite, id: string) =>
    (await storedComments(harness(), site)).find((comment) => comment.id === id)?.status;

  describe('replies', () => {
    it('come with what they answer, and stand under its place when it is gone', async () => {
      const site = await createSite(harness());
      const parent = await published(harness(), site);
      const reply = await published(harness(), site, { parentId: parent.id });
      const deeper = await published(harness(), site, { parentId: reply.id });
      const other = await published(harness(), site);
      const shape = async (order: string) =>
        (await readPage(harness(), site, { order })).comments.map(({ id, removed }) => [
          id,
          removed ?? false,
        ]);
      const under = [
        [reply.id, false],
        [deeper.id, false],
      ];
      expect(await shape('newest')).toEqual([[other.id, false], [parent.id, false], ...under]);
      expect(await shape('replied')).toEqual([[parent.id, false], ...under, [other.id, false]]);

      await decide(harness(), site, parent.id, 'rejected', 'people');
      const page = await readPage(harness(), site, { order: 'oldest' });
      expect(page.comments[0]).toMatchObject({ id: parent.id, removed: true, name: '', title: '', text: '' });
      expect(page.count.value).toBe(3);
      await decide(harness(), site, deeper.id, 'rejected', 'people');
      await decide(harness(), site, reply.id, 'rejected', 'people');
      expect((await readPage(harness(), site)).comments.map(({ id }) => id)).toEqual([other.id]);
    });

    it('are found by a link to one of them, with all that stands around', async () => {
      const site = await createSite(harness());
      const parent = await published(harness(), site);
      const reply = await published(harness(), site, { parentId: parent.id });
      const one = await send(harness(), `${site.path}/comments/${reply.id}`);
      expect(((await one.json()) as CommentPage).comments.map(({ id }) => id)).toEqual([parent.id, reply.id]);
      await decide(harness(), site, reply.id, 'rejected', 'people');
      expect((await send(harness(), `${site.path}/comments/${reply.id}`)).status).toBe(404);
    });
  });

  describe('GET /api/v1/sites/{site}/counts', () => {
    it('counts what is published under each page, and nothing under one that nobody knows', async () => {
      const site = await createSite(harness());
      await published(harness(), site);
      await published(harness(), site);
      const reply = await send(harness(), `${site.path}/counts?page=politics/2018/talks&page=never`);
      expect(await reply.json()).toEqual({
        counts: { 'politics/2018/talks': 2, never: 0 },
        digits: 'latn',
      });
      const tooMany = `${site.path}/counts?${'page=a&'.repeat(51)}`;
      expect((await send(harness(), tooMany)).status).toBe(422);
    });
  });

  describe('dates and counts', () => {
    it('stand in the calendar and the digits that the site is set to', async () => {
      const site = await createSite(harness(), { settings: { calendar: 'hijri', digits: 'arab' } });
      await published(harness(), site);
      const query = 'page=politics/2018/talks&lang=';
      const frame = await (await send(harness(), `/embed/${site.id}?${query}ar`)).text();
      expect(frame).toContain('data-locale="ar-LB-u-nu-arab" data-calendar="hijri"');
      expect(frame).toMatch(/title="[٠-٩]+ [^"]* ١٤[٠-٩]{2} هـ/);
      const fragment = await send(harness(), `/embed/${site.id}/comments.html?${query}en`);
      expect(await fragment.text()).toMatch(/title="\d+ [^"]* 14\d\d AH/);
      const counts = await send(harness(), `${site.path}/counts?page=a`);
      expect(await counts.json()).toMatchObject({ digits: 'arab' });
    });
  });

  describe('what other programs read', () => {
    const hostile = '<script>alert(1)</script> ]]> & "x" \u0001';

    it('is an Atom feed of the page and of the site, in which a text stays a text', async () => {
      const site = await createSite(harness());
      const { id } = await published(harness(), site, { text: hostile, title: '<b>Bold</b> & plain' });
      for (const query of ['', '?page=politics/2018/talks']) {
        const reply = await send(harness(), `/feeds/${site.id}/atom.xml${query}`);
        expect(reply.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
        const feed = await reply.text();
        expect(feed).toContain(`<id>urn:uuid:${id}</id>`);
        expect(feed).toContain('&lt;b&gt;Bold&lt;/b&gt; &amp; plain');
        expect(feed).toContain(`#comment-${id}"`);
        expect(feed).not.toContain('<script>');
        expect(feed).not.toContain('\u0001');
      }
      await decide(harness(), site, id, 'rejected', 'people');
      expect(await (await send(harness(), `/feeds/${site.id}/atom.xml`)).text()).not.toContain(id);
      expect((await send(harness(), `/feeds/${site.id}/atom.xml?page=never`)).status).toBe(404);
    });

    it('is a piece of HTML for the article, without a script or a form', async () => {
      const site = await createSite(harness());
      const { id } = await published(harness(), site, { text: hostile });
      const reply = await send(harness(), `/embed/${site.id}/comments.html?page=politics/2018/talks&lang=en`);
      expect(reply.headers.get('cache-control')).toBe('public, max-age=30');
      const fragment = await reply.text();
      expect(fragment).toContain(`id="comment-${id}"`);
      expect(fragment).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
      expect(fragment).not.toMatch(/<(script|form|button|input)/);
    });
  });

  describe('reports', () => {
    it('count once a reader, put the comment into the queue, and never hide it', async () => {
      const site = await createSite(harness(), { settings: { reportsToRequeue: 2 } });
      const { id } = await published(harness(), site);
      const client = newClient();
      expect(await (await report(site, id, {}, client)).json()).toEqual({ outcome: 'received' });
      expect(await (await report(site, id, {}, client)).json()).toEqual({ outcome: 'already-received' });
      expect(await statusOf(site, id)).toBe('approved');
      const readerKey = 'r'.repeat(43);
      await report(site, id, { readerKey });
      expect(await statusOf(site, id)).toBe('pending');
      expect(await (await report(site, id, { readerKey })).json()).toEqual({ outcome: 'already-received' });
      expect((await readPage(harness(), site)).comments.map((comment) => comment.id)).toEqual([id]);
    });

    it('are refused for what is not published, and for a clause that the terms do not have', async () => {
      const site = await createSite(harness());
      const { id } = await published(harness(), site);
      expect(await faultsOf(await report(site, id, { clause: 'weather' }))).toEqual(['clause: unknown']);
      await decide(harness(), site, id, 'rejected', 'people');
      expect((await report(site, id)).status).toBe(404);
    });
  });

  describe('an appeal', () => {
    it('goes back to the queue once, and only against a refusal', async () => {
      const site = await createSite(harness());
      const own = await published(harness(), site);
      expect((await appeal(site, own, 'It is fine as it is.')).status).toBe(409);
      await decide(harness(), site, own.id, 'rejected', 'people');
      expect((await appeal(site, own, ' ')).status).toBe(422);
      const reply = await appeal(site, own, 'I meant nobody by it.');
      expect([reply.status, await reply.json()]).toEqual([
        200,
        expect.objectContaining({ status: 'waiting', canAppeal: false, appeal: expect.anything() }),
      ]);
      expect(await statusOf(site, own.id)).toBe('pending');
      await decide(harness(), site, own.id, 'rejected', 'people');
      expect((await appeal(site, own, 'Once more, please.')).status).toBe(409);
    });
  });
}
