import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Database } from './database.ts';
import { newId } from './ids.ts';
import {
  accountLinks,
  authAccount,
  authPasskey,
  authSession,
  authTwoFactor,
  authUser,
} from './schema/index.ts';

export type AccountLinkRow = typeof accountLinks.$inferSelect;

export async function findAccountByEmail(db: Database, email: string) {
  const [row] = await db.select().from(authUser).where(eq(authUser.email, email.toLowerCase()));
  return row;
}

export async function findAccountName(db: Database, id: string): Promise<string | undefined> {
  const [row] = await db.select({ name: authUser.name }).from(authUser).where(eq(authUser.id, id));
  return row?.name;
}

export async function insertAccount(tx: Database, row: { name: string; email: string; now: Date }) {
  const id = newId(row.now);
  await tx.insert(authUser).values({
    id,
    name: row.name,
    email: row.email.toLowerCase(),
    emailVerified: true,
    createdAt: row.now,
    updatedAt: row.now,
  });
  return id;
}

/**
 * Replaces the account's password, ends all of its sessions, and takes every other way in away: the second factor, passkeys, the
 * link to an identity provider. Whoever holds the link was vouched for by the operator or an owner, also when the phone is lost.
 */
export async function replacePassword(
  tx: Database,
  row: { userId: string; passwordHash: string; now: Date },
): Promise<void> {
  await tx.delete(authAccount).where(eq(authAccount.userId, row.userId));
  await tx.delete(authPasskey).where(eq(authPasskey.userId, row.userId));
  await tx.insert(authAccount).values({
    id: newId(row.now),
    userId: row.userId,
    accountId: row.userId,
    providerId: 'credential',
    password: row.passwordHash,
    createdAt: row.now,
    updatedAt: row.now,
  });
  await tx.delete(authSession).where(eq(authSession.userId, row.userId));
  await tx.delete(authTwoFactor).where(eq(authTwoFactor.userId, row.userId));
  await tx
    .update(authUser)
    .set({ twoFactorEnabled: false, updatedAt: row.now })
    .where(eq(authUser.id, row.userId));
}

export async function insertAccountLink(tx: Database, row: typeof accountLinks.$inferInsert): Promise<void> {
  await tx.insert(accountLinks).values(row);
}

export async function findOpenAccountLink(
  db: Database,
  hash: string,
  now: Date,
): Promise<AccountLinkRow | undefined> {
  const [row] = await db
    .select()
    .from(accountLinks)
    .where(and(eq(accountLinks.hash, hash), isNull(accountLinks.usedAt), gt(accountLinks.expiresAt, now)));
  return row;
}

/** Spends a link; of several at once exactly one gets it, the others get undefined. */
export async function updateLinkUsed(
  tx: Database,
  hash: string,
  now: Date,
): Promise<AccountLinkRow | undefined> {
  const [row] = await tx
    .update(accountLinks)
    .set({ usedAt: now })
    .where(and(eq(accountLinks.hash, hash), isNull(accountLinks.usedAt), gt(accountLinks.expiresAt, now)))
    .returning();
  return row;
}
