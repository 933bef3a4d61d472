import { and, asc, desc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import type { CommentStatus } from '../protocol/states.ts';
import type { Database } from './database.ts';
import { authorNotes, authUser, comments, standings } from './schema/index.ts';

/** Beyond so many of one author nobody counts further. */
const COUNTED = 1000;

/** How many comments the author has in each status, of the latest thousand. */
export async function countByStatus(
  db: Database,
  siteId: string,
  authorHash: string,
): Promise<Partial<Record<CommentStatus, number>>> {
  const latest = db
    .select({ status: comments.status })
    .from(comments)
    .where(and(eq(comments.siteId, siteId), eq(comments.authorHash, authorHash)))
    .orderBy(desc(comments.createdAt))
    .limit(COUNTED)
    .as('latest');
  const rows = await db
    .select({ status: latest.status, count: sql<number>`count(*)::int` })
    .from(latest)
    .groupBy(latest.status);
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
}

export async function listOfAuthor(db: Database, siteId: string, authorHash: string, limit: number) {
  return db
    .select({
      id: comments.id,
      name: comments.name,
      title: comments.title,
      status: comments.status,
      cited: comments.cited,
      createdAt: comments.createdAt,
    })
    .from(comments)
    .where(and(eq(comments.siteId, siteId), eq(comments.authorHash, authorHash)))
    .orderBy(desc(comments.createdAt))
    .limit(limit);
}

/** Other authors who wrote from the same address prefix in the same week, while its hash is kept. */
export async function listLinkedAuthors(db: Database, siteId: string, authorHash: string, limit: number) {
  const addresses = db
    .selectDistinct({ addressHash: comments.addressHash })
    .from(comments)
    .where(
      and(eq(comments.siteId, siteId), eq(comments.authorHash, authorHash), isNotNull(comments.addressHash)),
    )
    .limit(50);
  return db
    .select({
      authorHash: comments.authorHash,
      name: sql<string>`max(${comments.name})`,
      count: sql<number>`count(*)::int`,
    })
    .from(comments)
    .where(
      and(
        eq(comments.siteId, siteId),
        isNotNull(comments.addressHash),
        inArray(comments.addressHash, addresses),
        ne(comments.authorHash, authorHash),
      ),
    )
    .groupBy(comments.authorHash)
    .limit(limit);
}

export async function listNotes(db: Database, siteId: string, authorHash: string) {
  return db
    .select({
      id: authorNotes.id,
      text: authorNotes.text,
      by: authUser.name,
      createdAt: authorNotes.createdAt,
    })
    .from(authorNotes)
    .leftJoin(authUser, eq(authUser.id, authorNotes.createdBy))
    .where(and(eq(authorNotes.siteId, siteId), eq(authorNotes.authorHash, authorHash)))
    .orderBy(asc(authorNotes.id));
}

export async function insertNote(tx: Database, row: typeof authorNotes.$inferInsert): Promise<void> {
  await tx.insert(authorNotes).values(row);
}

/** What a moderator asked for the author's comments, also when it is over. */
export async function findStandingRow(db: Database, siteId: string, authorHash: string) {
  const [row] = await db
    .select({ standing: standings, by: authUser.name })
    .from(standings)
    .leftJoin(authUser, eq(authUser.id, standings.createdBy))
    .where(and(eq(standings.siteId, siteId), eq(standings.authorHash, authorHash)));
  return row;
}

export async function upsertStanding(tx: Database, row: typeof standings.$inferInsert): Promise<void> {
  const { effect, cause, readerKeyHash, createdBy, createdAt, expiresAt } = row;
  await tx
    .insert(standings)
    .values(row)
    .onConflictDoUpdate({
      target: [standings.siteId, standings.authorHash],
      set: {
        effect,
        cause,
        readerKeyHash: readerKeyHash ?? null,
        createdBy,
        createdAt,
        expiresAt: expiresAt ?? null,
      },
    });
}

/** Whether there was one. */
export async function deleteStanding(tx: Database, siteId: string, authorHash: string): Promise<boolean> {
  const gone = await tx
    .delete(standings)
    .where(and(eq(standings.siteId, siteId), eq(standings.authorHash, authorHash)))
    .returning({ authorHash: standings.authorHash });
  return gone.length === 1;
}
