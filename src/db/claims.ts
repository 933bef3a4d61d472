import { and, asc, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { authUser, claims, comments } from './schema/index.ts';

export interface Claim {
  readonly siteId: string;
  readonly commentId: string;
  readonly accountId: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** Takes or renews the claim, unless someone else holds it. Of several at once exactly one gets true. */
export async function upsertClaim(tx: Database, claim: Claim, now: Date): Promise<boolean> {
  const taken = await tx
    .insert(claims)
    .values(claim)
    .onConflictDoUpdate({
      target: [claims.siteId, claims.commentId],
      set: { accountId: claim.accountId, token: claim.token, expiresAt: claim.expiresAt },
      setWhere: or(lte(claims.expiresAt, now), eq(claims.accountId, claim.accountId))!,
    })
    .returning({ token: claims.token });
  return taken.length === 1;
}

/** The live claim on a comment, with its holder's name. */
export async function findClaim(db: Database, siteId: string, commentId: string, now: Date) {
  const [row] = await db
    .select({
      accountId: claims.accountId,
      token: claims.token,
      holder: authUser.name,
      expiresAt: claims.expiresAt,
    })
    .from(claims)
    .innerJoin(authUser, eq(authUser.id, claims.accountId))
    .where(and(eq(claims.siteId, siteId), eq(claims.commentId, commentId), gt(claims.expiresAt, now)));
  return row;
}

/** The live claims among the given comments. */
export async function listClaims(
  db: Database,
  siteIds: readonly string[],
  commentIds: readonly string[],
  now: Date,
) {
  if (commentIds.length === 0) return [];
  return db
    .select({ commentId: claims.commentId, accountId: claims.accountId, holder: authUser.name })
    .from(claims)
    .innerJoin(authUser, eq(authUser.id, claims.accountId))
    .where(
      and(
        inArray(claims.siteId, [...siteIds]),
        inArray(claims.commentId, [...commentIds]),
        gt(claims.expiresAt, now),
      ),
    );
}

export async function deleteClaim(tx: Database, siteId: string, token: string): Promise<void> {
  await tx.delete(claims).where(and(eq(claims.siteId, siteId), eq(claims.token, token)));
}

export async function deleteClaimOn(tx: Database, siteId: string, commentId: string): Promise<void> {
  await tx.delete(claims).where(and(eq(claims.siteId, siteId), eq(claims.commentId, commentId)));
}

/** The oldest waiting comment that nobody has open; rows that another transaction is just claiming are passed over. */
export async function lockNextUnclaimed(
  tx: Database,
  siteIds: readonly string[],
  now: Date,
): Promise<{ siteId: string; id: string } | undefined> {
  const [row] = await tx
    .select({ siteId: comments.siteId, id: comments.id })
    .from(comments)
    .leftJoin(
      claims,
      and(
        eq(claims.siteId, comments.siteId),
        eq(claims.commentId, comments.id),
        gt(claims.expiresAt, sql`${now.toISOString()}::timestamptz`),
      ),
    )
    .where(
      and(inArray(comments.siteId, [...siteIds]), eq(comments.status, 'pending'), isNull(claims.commentId)),
    )
    .orderBy(asc(comments.createdAt), asc(comments.id))
    .limit(1)
    .for('update', { of: comments, skipLocked: true });
  return row;
}
