import { and, desc, eq, gt, lte } from 'drizzle-orm';
import type { Database } from './database.ts';
import { terms } from './schema/index.ts';

export type TermsRow = typeof terms.$inferSelect;

/** The version of the terms that is in force at `now`. */
export async function findTermsInForce(
  db: Database,
  siteId: string,
  now: Date,
): Promise<TermsRow | undefined> {
  const [row] = await db
    .select()
    .from(terms)
    .where(and(eq(terms.siteId, siteId), lte(terms.effectiveAt, now)))
    .orderBy(desc(terms.version))
    .limit(1);
  return row;
}

export async function findTerms(
  db: Database,
  siteId: string,
  version: number,
): Promise<TermsRow | undefined> {
  const [row] = await db
    .select()
    .from(terms)
    .where(and(eq(terms.siteId, siteId), eq(terms.version, version)));
  return row;
}

export async function listTermsVersions(db: Database, siteId: string): Promise<TermsRow[]> {
  return db.select().from(terms).where(eq(terms.siteId, siteId)).orderBy(desc(terms.version));
}

export async function insertTerms(tx: Database, row: typeof terms.$inferInsert): Promise<void> {
  await tx.insert(terms).values(row);
}

/** Whether there was such a version whose time had not come. */
export async function deleteTermsToCome(
  tx: Database,
  input: { siteId: string; version: number; now: Date },
): Promise<boolean> {
  const gone = await tx
    .delete(terms)
    .where(
      and(eq(terms.siteId, input.siteId), eq(terms.version, input.version), gt(terms.effectiveAt, input.now)),
    )
    .returning({ version: terms.version });
  return gone.length === 1;
}
