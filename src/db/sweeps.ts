import { and, eq, inArray, isNotNull, lte } from 'drizzle-orm';
import type { Database } from './database.ts';
import {
  accountLinks,
  authRates,
  authSession,
  authVerification,
  boundKeys,
  comments,
  contacts,
  rates,
  repeatMarks,
  spentCodes,
} from './schema/index.ts';

/** Rows that one statement takes, so that none holds its locks for long. */
const BATCH = 1000;

export const SITE_SWEEPS = [
  'spent codes',
  'bound keys',
  'rates',
  'contacts',
  'address hashes',
  'repeat marks',
] as const;
export type SiteSweep = (typeof SITE_SWEEPS)[number];

/** Deletes, or for address hashes clears, one batch of what has expired on a site. Returns whether there may be more. */
export async function sweepSite(db: Database, sweep: SiteSweep, siteId: string, now: Date): Promise<boolean> {
  const swept = await SWEEP_ONE_BATCH[sweep](db, siteId, now);
  return swept.length === BATCH;
}

const SWEEP_ONE_BATCH: Record<SiteSweep, (db: Database, siteId: string, now: Date) => Promise<unknown[]>> = {
  'spent codes': (db, siteId, now) => {
    const expired = and(eq(spentCodes.siteId, siteId), lte(spentCodes.expiresAt, now));
    const batch = db.select({ jti: spentCodes.jti }).from(spentCodes).where(expired).limit(BATCH);
    const chosen = and(eq(spentCodes.siteId, siteId), inArray(spentCodes.jti, batch));
    return db.delete(spentCodes).where(chosen).returning({ key: spentCodes.jti });
  },
  'bound keys': (db, siteId, now) => {
    const expired = and(eq(boundKeys.siteId, siteId), lte(boundKeys.expiresAt, now));
    const batch = db.select({ key: boundKeys.key }).from(boundKeys).where(expired).limit(BATCH);
    const chosen = and(eq(boundKeys.siteId, siteId), inArray(boundKeys.key, batch));
    return db.delete(boundKeys).where(chosen).returning({ key: boundKeys.key });
  },
  rates: (db, siteId, now) => {
    const expired = and(eq(rates.siteId, siteId), lte(rates.expiresAt, now));
    const batch = db.select({ key: rates.key }).from(rates).where(expired).limit(BATCH);
    // A counter that was started again since the batch was chosen stays.
    const chosen = and(eq(rates.siteId, siteId), inArray(rates.key, batch), lte(rates.expiresAt, now));
    return db.delete(rates).where(chosen).returning({ key: rates.key });
  },
  contacts: (db, siteId, now) => {
    const expired = and(eq(contacts.siteId, siteId), lte(contacts.expiresAt, now));
    const batch = db.select({ hash: contacts.authorHash }).from(contacts).where(expired).limit(BATCH);
    const chosen = and(
      eq(contacts.siteId, siteId),
      inArray(contacts.authorHash, batch),
      lte(contacts.expiresAt, now),
    );
    return db.delete(contacts).where(chosen).returning({ hash: contacts.authorHash });
  },
  'address hashes': (db, siteId, now) => {
    const expired = and(
      eq(comments.siteId, siteId),
      lte(comments.addressExpiresAt, now),
      isNotNull(comments.addressHash),
    );
    const batch = db.select({ id: comments.id }).from(comments).where(expired).limit(BATCH);
    return db
      .update(comments)
      .set({ addressHash: null, addressExpiresAt: null })
      .where(and(eq(comments.siteId, siteId), inArray(comments.id, batch)))
      .returning({ id: comments.id });
  },
  'repeat marks': (db, siteId, now) => {
    const expired = and(eq(repeatMarks.siteId, siteId), lte(repeatMarks.expiresAt, now));
    const batch = db.select({ mark: repeatMarks.mark }).from(repeatMarks).where(expired).limit(BATCH);
    const chosen = and(
      eq(repeatMarks.siteId, siteId),
      inArray(repeatMarks.mark, batch),
      lte(repeatMarks.expiresAt, now),
    );
    return db.delete(repeatMarks).where(chosen).returning({ mark: repeatMarks.mark });
  },
};

/** Deletes what has expired of accounts: sessions, one-time links, codes, counters. They belong to no site. */
export async function sweepAccounts(db: Database, now: Date): Promise<void> {
  await db.delete(authSession).where(lte(authSession.expiresAt, now));
  await db.delete(authVerification).where(lte(authVerification.expiresAt, now));
  await db.delete(accountLinks).where(lte(accountLinks.expiresAt, now));
  await db.delete(authRates).where(lte(authRates.expiresAt, now));
}
