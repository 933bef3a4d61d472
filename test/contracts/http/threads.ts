import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { insertApiKey, revokeApiKey } from '../../../src/db/api-keys.ts';
import { newId } from '../../../src/db/ids.ts';
import { threads } from '../../../src/db/schema/index.ts';
import { findThreadByPage } from '../../../src/db/threads.ts';
import { createApiKey, hashApiKey } from '../../../src/services/keys/api-key.ts';
import { toTagKey } from '../../../src/services/threads/tag-signature.ts';
import {
  accepted,
  createSite,
  faultsOf,
  type HttpHarness,
  ORIGIN,
  problemOf,
  send,
  submit,
  type TestSite,
  writeComment,
} from './harness.ts';

const ARTICLE = {
  page: 'politics/2018/talks',
  url: `${ORIGIN}/politics/2018/talks`,
  title: 'The talks begin',
  language: 'ar',
  authors: ['ليلى حداد'],
};

/** The publisher's server says what pages there are. */
export function describeThreads(harness: () => HttpHarness): void {
  const addKey = async (site: TestSite) => {
    const { deps } = harness();
    const [key, id] = [createApiKey(), newId(deps.now())];
    const row = { siteId: site.id, id, name: 'test', hash: await hashApiKey(key), createdAt: deps.now() };
    await insertApiKey(deps.db, row);
    return { key, id };
  };
  const put = (site: TestSite, key: string | undefined, json: unknown) =>
    send(harness(), `${site.path}/threads`, {
      method: 'PUT',
      json,
      headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
    });

  describe('a signed tag', () => {
    const tag = {
      pageUrl: ARTICLE.url,
      pageTitle: ARTICLE.title,
      pageLanguage: 'ar' as const,
      pageAuthors: ['ليلى حداد', 'Sami Nader'],
    };
    // As a publisher's server does it: with the key as text, over five lines.
    const sign = async (site: TestSite, { url, title, language }: typeof ARTICLE, authors: string) => {
      const bytes = (text: string) => new TextEncoder().encode(text);
      const raw = bytes(await toTagKey(harness().deps, site.id));
      const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, [
        'sign',
      ]);
      const text = [ARTICLE.page, url, title, language, authors].join('\n');
      return Buffer.from(await crypto.subtle.sign('HMAC', key, bytes(text))).toString('hex');
    };
    const threadOf = (site: TestSite) => findThreadByPage(harness().deps.db, site.id, ARTICLE.page);

    it('confirms what it says of its page, also where an unsigned one came first', async () => {
      for (const before of [false, true]) {
        const site = await createSite(harness());
        if (before) await accepted(harness(), site, { pageTitle: 'What anyone says' });
        expect((await threadOf(site))?.verified).toBe(before ? false : undefined);
        const pageSignature = await sign(site, ARTICLE, 'ليلى حداد;Sami Nader');
        await accepted(harness(), site, { ...tag, pageSignature });
        const { url, title, language } = ARTICLE;
        expect(await threadOf(site)).toMatchObject({
          url,
          title,
          language,
          authors: tag.pageAuthors,
          verified: true,
        });
      }
    });

    it('confirms nothing when a word of it was changed, or it was signed for another site', async () => {
      const site = await createSite(harness());
      const other = await createSite(harness());
      const own = await sign(site, ARTICLE, 'ليلى حداد;Sami Nader');
      const foreign = await sign(other, ARTICLE, 'ليلى حداد;Sami Nader');
      const changed = [
        { pageTitle: 'Another headline' },
        { pageAuthors: ['Sami Nader', 'ليلى حداد'] },
        { pageLanguage: 'en' as const },
        { pageUrl: `${ORIGIN}/elsewhere` },
        { pageSignature: foreign },
      ];
      for (const change of changed) {
        await accepted(harness(), site, { ...tag, pageSignature: own, ...change });
        expect([change, (await threadOf(site))?.verified]).toEqual([change, false]);
      }
    });

    it('changes nothing that the publisher’s server registered', async () => {
      const site = await createSite(harness());
      const { key } = await addKey(site);
      await put(site, key, { ...ARTICLE, page: ARTICLE.page, title: 'Corrected since' });
      await accepted(harness(), site, {
        ...tag,
        pageSignature: await sign(site, ARTICLE, 'ليلى حداد;Sami Nader'),
      });
      expect((await threadOf(site))?.title).toBe('Corrected since');
    });
  });

  describe('PUT /api/v1/sites/{site}/threads', () => {
    it('registers a page, and verifies what a tag had said of it', async () => {
      const site = await createSite(harness());
      const { key } = await addKey(site);
      await accepted(harness(), site, { pageTitle: 'What the tag says' });
      const reply = await put(site, key, ARTICLE);
      expect(reply.status).toBe(200);
      const thread = await reply.json();
      expect(thread).toEqual({ ...ARTICLE, id: expect.any(String), state: 'open', verified: true });
      const read = await send(harness(), `${site.path}/threads?page=${encodeURIComponent(ARTICLE.page)}`, {
        headers: { authorization: `Bearer ${key}` },
      });
      expect(await read.json()).toEqual(thread);
    });

    it('closes a page and opens it again, and leaves its state alone where it is not named', async () => {
      const site = await createSite(harness());
      const { key } = await addKey(site);
      await put(site, key, { ...ARTICLE, state: 'closed' });
      expect(await (await put(site, key, ARTICLE)).json()).toMatchObject({ state: 'closed' });
      const body = await writeComment(harness(), site);
      expect((await submit(harness(), site, body)).status).toBe(403);
      await put(site, key, { ...ARTICLE, state: 'open' });
      expect((await submit(harness(), site, body)).status).toBe(202);
    });

    it('closes by itself after the days that the site gives it, and counts anew when a moderator opens it', async () => {
      const site = await createSite(harness(), { settings: { closeAfterDays: 7 } });
      await accepted(harness(), site);
      const own = eq(threads.siteId, site.id);
      const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
      const { deps } = harness();
      const body = await writeComment(harness(), site);
      await deps.db
        .update(threads)
        .set({ createdAt: daysAgo(8) })
        .where(own);
      const reply = await submit(harness(), site, body);
      expect([reply.status, await problemOf(reply)]).toMatchObject([
        403,
        { code: 'thread-closed', state: 'closed' },
      ]);
      const states = () =>
        Promise.all(
          ['comments', 'form'].map(async (part) => {
            const path = `${site.path}/${part}?page=${encodeURIComponent(body.page)}`;
            const read = (await (await send(harness(), path)).json()) as {
              state?: string;
              thread?: { state: string };
            };
            return read.thread?.state ?? read.state;
          }),
        );
      expect(await states()).toEqual(['closed', 'closed']);
      await deps.db
        .update(threads)
        .set({ openedAt: daysAgo(1) })
        .where(own);
      expect(await states()).toEqual(['open', 'open']);
      expect((await submit(harness(), site, body)).status).toBe(202);
    });

    it('asks for a key of this very site that was not revoked', async () => {
      const [site, other] = [await createSite(harness()), await createSite(harness())];
      const { key, id } = await addKey(site);
      const { key: foreign } = await addKey(other);
      for (const wrong of [undefined, foreign, createApiKey(), 'adab_', '']) {
        const reply = await put(site, wrong, ARTICLE);
        expect([reply.status, (await problemOf(reply)).code]).toEqual([401, 'unauthenticated']);
      }
      const { deps } = harness();
      await revokeApiKey(deps.db, { siteId: site.id, id, now: deps.now() });
      expect((await put(site, key, ARTICLE)).status).toBe(401);
    });

    it('refuses a page elsewhere, and fields that nobody asked for', async () => {
      const site = await createSite(harness());
      const { key } = await addKey(site);
      const faults = async (change: object) => faultsOf(await put(site, key, { ...ARTICLE, ...change }));
      expect(await faults({ url: 'https://evil.example/' })).toEqual(['url: not-on-site']);
      expect(await faults({ verified: true })).toEqual(['verified: unknown']);
      expect(await faults({ page: 'a\nb' })).toEqual(['page: invalid']);
      expect(await faults({ url: 'javascript:alert(1)' })).toEqual(['url: invalid']);
      expect(await faults({ authors: ['x'.repeat(121)] })).toEqual(['authors.0: too-long']);
      expect(await faults({ title: undefined })).toEqual(['title: required']);
    });
  });
}
