import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { screenings } from '../../../src/db/schema/index.ts';
import {
  accepted,
  createSite,
  type HttpHarness,
  send,
  storedComments,
  submit,
  type TestSite,
  writeComment,
} from './harness.ts';

const PRAYER = 'رحم الله الفقيد وأسكنه فسيح جناته وألهم أهله الصبر والسلوان';

/** The same words again. */
export function describeRepeats(harness: () => HttpHarness): void {
  const rulesOf = async (site: TestSite, id: string) => {
    const [row] = await harness()
      .deps.db.select()
      .from(screenings)
      .where(and(eq(screenings.siteId, site.id), eq(screenings.commentId, id)));
    return row!.findings.map(({ rule }) => rule);
  };

  describe('repeats', () => {
    it('answers the identical submission as already received, without the link of the first', async () => {
      const site = await createSite(harness());
      const body = await writeComment(harness(), site, { text: 'شُكْراً   جَزِيلاً يا أصدقاء!' });
      await submit(harness(), site, body);
      const reply = await submit(harness(), site, {
        ...body,
        title: 'Again',
        email: ` ${body.email.toUpperCase()} `,
        text: 'شكرا جزيلاً\r\nيا اصدقاء',
      });
      expect(reply.status).toBe(202);
      expect(await reply.json()).toEqual({ outcome: 'already-received', message: expect.any(String) });
      expect(await storedComments(harness(), site)).toHaveLength(1);
    });

    it('keeps one of ten identical submissions that come at once without a key', async () => {
      const site = await createSite(harness());
      const body = await writeComment(harness(), site);
      const replies = await Promise.all(
        Array.from({ length: 10 }, async () => (await submit(harness(), site, body)).json()),
      );
      const outcomes = replies.map((reply) => (reply as { outcome: string }).outcome);
      expect(outcomes.filter((outcome) => outcome === 'received')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'already-received')).toHaveLength(9);
      expect(await storedComments(harness(), site)).toHaveLength(1);
    });

    it('takes the same words on another page, from another author, and once the first was withdrawn', async () => {
      const site = await createSite(harness(), { settings: { mode: 'open' } });
      const text = 'Thank you all.';
      const first = await accepted(harness(), site, { text, email: 'a@example.com' });
      expect(await accepted(harness(), site, { text, email: 'b@example.com' })).toMatchObject({
        status: 'published',
      });
      expect(await accepted(harness(), site, { text, email: 'a@example.com', page: 'other' })).toMatchObject({
        status: 'published',
      });
      await send(harness(), `${site.path}/comments/${first.id}/withdraw`, {
        method: 'POST',
        headers: { authorization: `Bearer ${first.token}` },
      });
      expect(await accepted(harness(), site, { text, email: 'a@example.com' })).toMatchObject({
        outcome: 'received',
      });
    });

    it('holds an author’s near-repeat, with a finding of spam that is never a verdict', async () => {
      const site = await createSite(harness(), { settings: { mode: 'open', spamApart: true } });
      const text =
        'The bridge on the coastal road was closed for repairs again this winter, and nobody told us.';
      const first = await accepted(harness(), site, { text, email: 'a@example.com' });
      expect(first.status).toBe('published');
      const near = text.replace('winter', 'spring').toUpperCase();
      const again = await accepted(harness(), site, { text: near, email: 'a@example.com', page: 'other' });
      expect(again.status).toBe('waiting');
      expect(await rulesOf(site, again.id)).toContain('form/repeat');
      expect((await storedComments(harness(), site)).map(({ status }) => status)).toEqual([
        'approved',
        'pending',
      ]);
    });

    it('lets two authors say the same prayer, and has a person read it from the third on', async () => {
      const site = await createSite(harness(), { settings: { mode: 'open' } });
      const said: string[] = [];
      for (const author of ['a', 'b', 'c', 'd']) {
        const reply = await accepted(harness(), site, {
          text: PRAYER,
          email: `${author}@example.com`,
          language: 'ar',
        });
        said.push((await rulesOf(site, reply.id)).includes('form/repeat') ? 'repeat' : 'free');
      }
      expect(said).toEqual(['free', 'free', 'repeat', 'repeat']);
    });

    it('calls nothing a near-repeat that is shorter than 40 characters', async () => {
      const site = await createSite(harness());
      for (const page of ['one', 'two', 'three']) {
        const { id } = await accepted(harness(), site, {
          text: 'Thank you for this article.',
          email: 'a@example.com',
          page,
        });
        expect(await rulesOf(site, id)).not.toContain('form/repeat');
      }
    });
  });
}
