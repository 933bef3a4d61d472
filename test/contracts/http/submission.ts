import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { audit, contacts, events, screenings, threads } from '../../../src/db/schema/index.ts';
import {
  accepted,
  createSite,
  faultsOf,
  type HttpHarness,
  ORIGIN,
  problemOf,
  published,
  publishTerms,
  send,
  storedComments,
  submit,
  type TestSite,
  writeComment,
} from './harness.ts';

/** A comment's way in: what is taken, what is written with it, and what is refused before anything is written. */
export function describeSubmission(harness: () => HttpHarness): void {
  describe('POST /api/v1/sites/{site}/comments', () => {
    it('holds a comment for review, says so in the language of the form, and gives a private link', async () => {
      const site = await createSite(harness());
      const body = await writeComment(harness(), site, { language: 'ar' });
      const reply = await submit(harness(), site, body);
      expect(reply.status).toBe(202);
      expect(await reply.json()).toEqual({
        outcome: 'received',
        id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
        status: 'waiting',
        message: expect.stringMatching(/[\u0600-\u06ff]/),
        statusUrl: expect.stringMatching(
          new RegExp(`/s/${site.id}/status\\?lang=ar#[0-9a-f-]{36}\\.[\\w-]{43}$`),
        ),
      });
    });

    it('stores the text as it was typed, line ends apart, and the address nowhere but sealed in its own table', async () => {
      const site = await createSite(harness());
      const text = '  First line\r\n\r\nsecond\tline \u200fعربي\u200e a\u200db 👩‍👧‍👦  \r';
      const { id } = await accepted(harness(), site, {
        text,
        email: 'Rana.Khalil@Example.com',
        name: ' Rana\u200f ',
      });
      const [stored] = await storedComments(harness(), site);
      expect(stored).toMatchObject({
        id,
        status: 'pending',
        text: text.replace('\r\n\r\n', '\n\n').replace(/\r$/, '\n'),
        name: 'Rana',
        termsVersion: 1,
        version: 1,
      });
      const [contact] = await harness().deps.db.select().from(contacts).where(eq(contacts.siteId, site.id));
      expect(contact).toMatchObject({ authorHash: stored!.authorHash });
      expect(JSON.stringify([stored, contact]).toLowerCase()).not.toContain('rana.khalil@');
    });

    it('writes the screening, the audit entry and the outgoing event with the comment', async () => {
      const site = await createSite(harness());
      const { id } = await accepted(harness(), site);
      const { db } = harness().deps;
      const [screening] = await db
        .select()
        .from(screenings)
        .where(and(eq(screenings.siteId, site.id), eq(screenings.commentId, id)));
      expect(screening).toMatchObject({ recommendation: 'publish', failure: null });
      const audited = await db.select().from(audit).where(eq(audit.siteId, site.id));
      expect(audited).toMatchObject([{ actorKind: 'reader', action: 'comment.submit', subjectId: id }]);
      const told = await db.select().from(events).where(eq(events.siteId, site.id));
      expect(told).toMatchObject([
        { type: 'comment.submitted', payload: { commentId: id, status: 'pending' } },
      ]);
    });

    it.each([
      ['text/plain', '{}', 415],
      ['application/x-www-form-urlencoded', 'name=a', 415],
      ['multipart/form-data; boundary=x', '--x--', 415],
      ['application/json', '{"name":', 400],
      ['application/json', new Uint8Array([0x7b, 0xff, 0x7d]), 400],
      ['application/json', JSON.stringify({ text: 'x'.repeat(128 * 1024) }), 413],
    ])('refuses a body of %s that it cannot take', async (type, body, status) => {
      const site = await createSite(harness());
      const reply = await send(harness(), `${site.path}/comments`, {
        method: 'POST',
        body,
        headers: { 'content-type': type },
      });
      expect(reply.status).toBe(status);
      expect(reply.headers.get('content-type')).toBe('application/problem+json');
      expect(await storedComments(harness(), site)).toEqual([]);
    });

    it('refuses a body that is too large also when it does not say its length', async () => {
      const site = await createSite(harness());
      const chunk = new TextEncoder().encode('x'.repeat(50_000));
      let left = 4;
      const body = new ReadableStream({
        pull(controller) {
          left -= 1;
          if (left < 0) controller.close();
          else controller.enqueue(chunk);
        },
      });
      const streaming: RequestInit = { method: 'POST', body, ...{ duplex: 'half' } };
      const reply = await send(harness(), `${site.path}/comments`, {
        ...(streaming as object),
        headers: { 'content-type': 'application/json' },
      });
      expect(reply.status).toBe(413);
    });

    it('refuses every field that only the service decides', async () => {
      const site = await createSite(harness());
      const body = await writeComment(harness(), site);
      const assigned = [
        'status',
        'id',
        'siteId',
        'version',
        'createdAt',
        'publishedAt',
        'authorHash',
        'role',
      ];
      const reply = await submit(harness(), site, {
        ...body,
        ...Object.fromEntries(assigned.map((name) => [name, 'approved'])),
      });
      expect(reply.status).toBe(422);
      expect(await faultsOf(reply)).toEqual(assigned.map((name) => `${name}: unknown`));
      const polluted = `${JSON.stringify(body).slice(0, -1)},"__proto__":{"status":"approved"}}`;
      const raw = await send(harness(), `${site.path}/comments`, {
        method: 'POST',
        body: polluted,
        headers: { 'content-type': 'application/json' },
      });
      expect([202, 422]).toContain(raw.status);
      expect((await storedComments(harness(), site)).filter(({ status }) => status !== 'pending')).toEqual(
        [],
      );
    });

    it('takes a comment from the site’s own page, from our own frame and from a program, and from no other page', async () => {
      const site = await createSite(harness());
      const from = async (origin: string | undefined) =>
        (
          await submit(harness(), site, await writeComment(harness(), site), {
            headers: origin === undefined ? {} : { origin },
          })
        ).status;
      expect(await from(ORIGIN)).toBe(202);
      expect(await from('http://localhost:8787')).toBe(202);
      expect(await from(undefined)).toBe(202);
      const others = [
        'https://evil.example',
        'null',
        `${ORIGIN}.evil.example`,
        'http://news.example',
        `${ORIGIN}:444`,
      ];
      for (const origin of others) expect(await from(origin)).toBe(403);
      expect(await storedComments(harness(), site)).toHaveLength(3);
    });

    it('knows no comment of a site that does not exist', async () => {
      const site = await createSite(harness());
      const reply = await submit(
        harness(),
        { id: 'nowhere', path: '/api/v1/sites/nowhere' },
        await writeComment(harness(), site),
      );
      expect(reply.status).toBe(404);
    });
  });

  describe('the thread of a submission', () => {
    const threadsOf = (site: TestSite) =>
      harness().deps.db.select().from(threads).where(eq(threads.siteId, site.id));

    it('is made with the first accepted comment, unverified, and not with a refused one', async () => {
      const site = await createSite(harness());
      await submit(harness(), site, await writeComment(harness(), site, { name: '' }));
      expect(await threadsOf(site)).toEqual([]);
      await accepted(harness(), site, { pageAuthors: ['Layla Haddad'] });
      await accepted(harness(), site);
      expect(await threadsOf(site)).toMatchObject([
        { page: 'politics/2018/talks', authors: ['Layla Haddad'], verified: false, state: 'open' },
      ]);
    });

    it('is one, when its first comments come at once', async () => {
      const site = await createSite(harness());
      await Promise.all(Array.from({ length: 5 }, () => accepted(harness(), site)));
      expect(await threadsOf(site)).toHaveLength(1);
      expect(await storedComments(harness(), site)).toHaveLength(5);
    });

    it('is not made for a page that is not on the site', async () => {
      const site = await createSite(harness());
      const elsewhere = await writeComment(harness(), site, { pageUrl: 'https://evil.example/politics' });
      expect(await faultsOf(await submit(harness(), site, elsewhere))).toEqual(['pageUrl: not-on-site']);
      const { pageUrl: _, ...nowhere } = await writeComment(harness(), site);
      expect((await submit(harness(), site, nowhere)).status).toBe(404);
    });

    it.each(['paused', 'closed'] as const)('takes nothing while it is %s', async (state) => {
      const site = await createSite(harness());
      await accepted(harness(), site);
      await harness().deps.db.update(threads).set({ state }).where(eq(threads.siteId, site.id));
      const reply = await submit(harness(), site, await writeComment(harness(), site));
      expect(reply.status).toBe(403);
      expect(await problemOf(reply)).toMatchObject({ code: 'thread-closed', state });
    });
  });

  describe('a reply to a comment', () => {
    it('answers a published comment of the same page and nothing else', async () => {
      const site = await createSite(harness());
      const parent = await published(harness(), site);
      const elsewhere = await published(harness(), site, { page: 'other' });
      const waiting = await accepted(harness(), site);
      const answer = async (parentId: string) =>
        submit(harness(), site, await writeComment(harness(), site, { parentId }));
      for (const parentId of [elsewhere.id, waiting.id, crypto.randomUUID()]) {
        const reply = await answer(parentId);
        expect(reply.status).toBe(422);
        expect(await faultsOf(reply)).toEqual(['parentId: parent-unavailable']);
      }
      expect((await answer(parent.id)).status).toBe(202);
    });
  });

  describe('the terms of a submission', () => {
    it('are asked for again, with their new text, when they changed meanwhile', async () => {
      const site = await createSite(harness());
      const body = await writeComment(harness(), site);
      await publishTerms(harness().deps.db, site.id, 2, new Date(harness().deps.now().getTime() - 1000));
      const reply = await submit(harness(), site, { ...body, title: '' });
      expect(reply.status).toBe(409);
      expect(await problemOf(reply)).toMatchObject({
        code: 'terms-changed',
        terms: { version: 2, text: { en: 'Be kind as well.' }, clauses: [{ id: 'people' }, { id: 'words' }] },
        errors: [{ field: 'title', code: 'required' }],
      });
      expect((await submit(harness(), site, { ...body, termsVersion: 2 })).status).toBe(202);
      expect(await storedComments(harness(), site)).toMatchObject([{ termsVersion: 2 }]);
    });

    it('are not in force before their time', async () => {
      const site = await createSite(harness());
      await publishTerms(harness().deps.db, site.id, 2, new Date(harness().deps.now().getTime() + 3_600_000));
      expect(await accepted(harness(), site)).toMatchObject({ outcome: 'received' });
    });
  });
}
