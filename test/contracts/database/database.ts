import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { constraintOf, driverCodeOf } from '../../../src/db/driver-errors.ts';
import { newId } from '../../../src/db/ids.ts';
import { rates, threads } from '../../../src/db/schema/index.ts';
import { claimSecret, OtherSecretError } from '../../../src/runtime/claimed-secret.ts';
import type { OpenedDatabase } from '../../../src/runtime/opened-database.ts';
import { assertCodeIsRecent, assertMigrated } from '../../../src/runtime/schema-level.ts';

const NOW = new Date('2026-03-01T12:00:00.123Z');

/** What the program asks of a database, whichever it is. */
export function describeDatabase(name: string, open: () => Promise<OpenedDatabase>): void {
  describe(`a database on ${name}`, () => {
    let opened: OpenedDatabase;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened.close());

    const thread = (siteId: string, page: string) => ({
      siteId,
      id: newId(NOW),
      page,
      url: `https://news.example/${page}`,
      title: 'عنوان',
      language: 'ar' as const,
      authors: ['ليلى حداد'],
      createdAt: NOW,
    });
    const pages = async (siteId: string) =>
      (await opened.db.select().from(threads).where(eq(threads.siteId, siteId))).map((row) => row.page);

    it('gives back what was stored: text, instants to the millisecond, lists', async () => {
      const row = thread('a', 'war/2018');
      await opened.db.insert(threads).values(row);
      const [stored] = await opened.db.select().from(threads).where(eq(threads.siteId, 'a'));
      expect(stored).toEqual({ ...row, state: 'open', openedAt: null, verified: false });
    });

    it('names the constraint that a statement broke', async () => {
      await opened.db.insert(threads).values(thread('b', 'page'));
      const error = await opened.db
        .insert(threads)
        .values(thread('b', 'page'))
        .catch((thrown: unknown) => thrown);
      expect(driverCodeOf(error)).toBe('23505');
      expect(constraintOf(error)).toBe('threads_page_key');
    });

    it('undoes a transaction whose work throws', async () => {
      const work = opened.transaction(async (tx) => {
        await tx.insert(threads).values(thread('c', 'page'));
        throw new Error('no');
      });
      await expect(work).rejects.toThrow('no');
      expect(await pages('c')).toEqual([]);
    });

    it('undoes a nested transaction alone', async () => {
      await opened.transaction(async (tx) => {
        await tx.insert(threads).values(thread('d', 'kept'));
        const nested = tx.transaction(async (inner) => {
          await inner.insert(threads).values(thread('d', 'undone'));
          throw new Error('no');
        });
        await expect(nested).rejects.toThrow('no');
      });
      expect(await pages('d')).toEqual(['kept']);
    });

    it('refuses `db` inside an open transaction instead of waiting for ever', async () => {
      const query = opened.transaction(() => pages('a'));
      await expect(query).rejects.toMatchObject({ cause: { message: expect.stringContaining('use `tx`') } });
      const nested = opened.transaction(() => opened.transaction(async () => 1));
      await expect(nested).rejects.toThrow('use `tx`');
    });

    it('allows `db` to work that a transaction started and that outlives it', async () => {
      let release = () => {};
      const after = await opened.transaction(async () => {
        const gate = new Promise<void>((resolve) => {
          release = resolve;
        });
        return { later: gate.then(() => pages('nobody')) };
      });
      release();
      expect(await after.later).toEqual([]);
    });

    it.each(['40001', '40P01'])('runs work again that failed with %s', async (state) => {
      let runs = 0;
      const page = `again-${state}`;
      await opened.transaction(async (tx) => {
        runs += 1;
        await tx.insert(threads).values(thread('e', page));
        if (runs < 3)
          await tx.execute(`do $$ begin raise exception 'again' using errcode = '${state}'; end $$`);
      });
      expect(runs).toBe(3);
      expect((await pages('e')).filter((found) => found === page)).toHaveLength(1);
    });

    it('does not run work again that failed for a reason of its own', async () => {
      let runs = 0;
      const work = opened.transaction(async () => {
        runs += 1;
        throw new Error('no');
      });
      await expect(work).rejects.toThrow('no');
      expect(runs).toBe(1);
    });

    it('counts every one of many writes at once', async () => {
      const row = { siteId: 'f', key: 'k', points: 0, expiresAt: NOW };
      await opened.db.insert(rates).values(row);
      const own = and(eq(rates.siteId, 'f'), eq(rates.key, 'k'));
      const add = () =>
        opened.transaction(async (tx) => {
          const [found] = await tx.select().from(rates).where(own).for('update');
          await tx
            .update(rates)
            .set({ points: found!.points + 1 })
            .where(own);
        });
      await Promise.all(Array.from({ length: 20 }, add));
      const [counted] = await opened.db.select().from(rates).where(own);
      expect(counted?.points).toBe(20);
    });

    it('is of the level of this code', async () => {
      await expect(assertMigrated(opened.db)).resolves.toBeUndefined();
      await expect(assertCodeIsRecent(opened.db)).resolves.toBeUndefined();
    });

    it('belongs to the first secret that claims it, follows a rotation, and refuses another', async () => {
      const first = { current: 'the first secret, of thirty-two characters' };
      const second = { current: 'the second secret, of thirty-two characters', previous: first.current };
      const root = await claimSecret(opened.transaction, first);
      expect(await claimSecret(opened.transaction, first)).toEqual(root);
      await expect(claimSecret(opened.transaction, { current: second.current })).rejects.toThrow(
        OtherSecretError,
      );
      expect(await claimSecret(opened.transaction, second)).toEqual(root);
      await expect(claimSecret(opened.transaction, first)).rejects.toThrow(OtherSecretError);
    });
  });
}
