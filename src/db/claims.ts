import { and, asc, eq, exists, gt, inArray, isNull, lte, ne, notExists, or, sql } from 'drizzle-orm';
import type { Role } from '../protocol/states.ts';
import type { Database } from './database.ts';
import { appeals, authUser, claims, comments, members } from './schema/index.ts';

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

/** The comment that is free again; undefined where the claim was over already. */
export async function deleteClaim(tx: Database, siteId: string, token: string): Promise<string | undefined> {
  const [gone] = await tx
    .delete(claims)
    .where(and(eq(claims.siteId, siteId), eq(claims.token, token)))
    .returning({ commentId: claims.commentId });
  return gone?.commentId;
}

export async function deleteClaimOn(tx: Database, siteId: string, commentId: string): Promise<void> {
  await tx.delete(claims).where(and(eq(claims.siteId, siteId), eq(claims.commentId, commentId)));
}

/**
 * The oldest waiting comment that nobody has open and that the account may decide: not what it asked a second opinion on, nor
 * an appeal against itself that somebody else can answer. Rows that another transaction is just claiming are passed over.
 */
export async function lockNextUnclaimed(
  tx: Database,
  by: {
    siteIds: readonly string[];
    accountId: string;
    /** Roles that may answer an appeal. */
    deciders: readonly Role[];
    now: Date;
  },
): Promise<{ siteId: string; id: string } | undefined> {
  const { siteIds, accountId, deciders, now } = by;
  const anotherDecider = tx
    .select({ accountId: members.accountId })
    .from(members)
    .where(
      and(
        eq(members.siteId, appeals.siteId),
        ne(members.accountId, accountId),
        inArray(members.role, [...deciders]),
      ),
    );
  const ownDecisionAppealed = tx
    .select({ id: appeals.commentId })
    .from(appeals)
    .where(
      and(
        eq(appeals.siteId, comments.siteId),
        eq(appeals.commentId, comments.id),
        isNull(appeals.answeredAt),
        eq(appeals.firstDeciderId, accountId),
        exists(anotherDecider),
      ),
    );
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
      and(
        inArray(comments.siteId, [...siteIds]),
        eq(comments.status, 'pending'),
        isNull(claims.commentId),
        or(isNull(comments.escalatedBy), ne(comments.escalatedBy, accountId)),
        notExists(ownDecisionAppealed),
      ),
    )
    .orderBy(asc(comments.createdAt), asc(comments.id))
    .limit(1)
    .for('update', { of: comments, skipLocked: true });
  return row;
}
