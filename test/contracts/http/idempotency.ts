import { describe, expect, it } from 'vitest';
import {
  createSite,
  decide,
  type HttpHarness,
  newKey,
  problemOf,
  solveCode,
  storedComments,
  submit,
  writeComment,
} from './harness.ts';

/** Sending again is safe, and an error binds nothing. */
export function describeIdempotency(harness: () => HttpHarness): void {
  describe('Idempotency-Key', () => {
    it('answers the same request as before, whatever became of the comment, and keeps one row', async () => {
      const site = await createSite(harness(), { settings: { code: 'image' } });
      const key = newKey();
      const body = { ...(await writeComment(harness(), site)), ...(await solveCode(harness(), site)) };
      const first = await (await submit(harness(), site, body, { key })).json();
      await decide(harness(), site, (first as { id: string }).id, 'approved');
      const again = await submit(harness(), site, body, { key });
      expect(again.status).toBe(202);
      expect(await again.json()).toEqual(first);
      expect(await storedComments(harness(), site)).toHaveLength(1);
    });

    it('keeps one row when the same request comes twenty times at once, and answers all of them alike', async () => {
      const site = await createSite(harness(), { settings: { code: 'image' } });
      const key = newKey();
      const body = { ...(await writeComment(harness(), site)), ...(await solveCode(harness(), site)) };
      const replies = await Promise.all(
        Array.from({ length: 20 }, async () => (await submit(harness(), site, body, { key })).text()),
      );
      expect(new Set(replies).size).toBe(1);
      expect(JSON.parse(replies[0]!)).toMatchObject({ outcome: 'received' });
      expect(await storedComments(harness(), site)).toHaveLength(1);
    });

    it('refuses another body under a bound key', async () => {
      const site = await createSite(harness());
      const key = newKey();
      const body = await writeComment(harness(), site);
      await submit(harness(), site, body, { key });
      const other = await submit(harness(), site, { ...body, title: 'Another title' }, { key });
      expect(other.status).toBe(422);
      expect(await problemOf(other)).toMatchObject({ code: 'idempotency-mismatch' });
      expect(await storedComments(harness(), site)).toHaveLength(1);
    });

    it('keeps one of ten different bodies that come at once under one key, and refuses the others', async () => {
      const site = await createSite(harness());
      const key = newKey();
      const statuses = await Promise.all(
        Array.from(
          { length: 10 },
          async () => (await submit(harness(), site, await writeComment(harness(), site), { key })).status,
        ),
      );
      expect(statuses.toSorted()).toEqual([202, ...Array<number>(9).fill(422)]);
      expect(await storedComments(harness(), site)).toHaveLength(1);
    });

    it('is not bound by a refusal, so that the reader can correct the form and send it again', async () => {
      const site = await createSite(harness());
      const key = newKey();
      const body = await writeComment(harness(), site);
      expect((await submit(harness(), site, { ...body, name: '' }, { key })).status).toBe(422);
      expect((await submit(harness(), site, body, { key })).status).toBe(202);
    });

    it('belongs to its site', async () => {
      const [one, other] = [await createSite(harness()), await createSite(harness())];
      const key = newKey();
      expect((await submit(harness(), one, await writeComment(harness(), one), { key })).status).toBe(202);
      expect((await submit(harness(), other, await writeComment(harness(), other), { key })).status).toBe(
        202,
      );
    });

    it.each(['short', 'a'.repeat(21), 'with spaces in it, and long enough', 'é'.repeat(30), 'a'.repeat(129)])(
      'is refused when it is not 128 bits in plain letters: %s',
      async (key) => {
        const site = await createSite(harness());
        const body = await writeComment(harness(), site);
        const reply = await submit(harness(), site, body, { key: encodeURIComponent(key) });
        expect(reply.status).toBe(422);
      },
    );
  });
}
