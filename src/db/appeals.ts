import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Database } from './database.ts';
import { appeals } from './schema/index.ts';

export type AppealRow = typeof appeals.$inferSelect;

export async function findAppeal(
  db: Database,
  siteId: string,
  commentId: string,
): Promise<AppealRow | undefined> {
  const [row] = await db
    .select()
    .from(appeals)
    .where(and(eq(appeals.siteId, siteId), eq(appeals.commentId, commentId)));
  return row;
}

/** False when the comment has an appeal already. */
export async function insertAppeal(tx: Database, row: typeof appeals.$inferInsert): Promise<boolean> {
  const made = await tx
    .insert(appeals)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: appeals.commentId });
  return made.length === 1;
}

/** Writes the answer to an open appeal; an answered one stays as it is. */
export async function answerAppeal(
  tx: Database,
  answer: Required<
    Pick<AppealRow, 'siteId' | 'commentId' | 'answeredAt' | 'answeredBy' | 'outcome' | 'bySamePerson'>
  >,
): Promise<void> {
  const { siteId, commentId, ...answered } = answer;
  await tx
    .update(appeals)
    .set(answered)
    .where(and(eq(appeals.siteId, siteId), eq(appeals.commentId, commentId), isNull(appeals.answeredAt)));
}

/** Of the given comments those whose appeal waits for an answer. */
export async function listOpenAppeals(
  db: Database,
  siteIds: readonly string[],
  commentIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (commentIds.length === 0) return new Set();
  const rows = await db
    .select({ commentId: appeals.commentId })
    .from(appeals)
    .where(
      and(
        inArray(appeals.siteId, [...siteIds]),
        inArray(appeals.commentId, [...commentIds]),
        isNull(appeals.answeredAt),
      ),
    );
  return new Set(rows.map(({ commentId }) => commentId));
}

/** Takes back the answer that was given at `answeredAt`: the decision that gave it is undone. */
export async function reopenAppeal(
  tx: Database,
  input: { siteId: string; commentId: string; answeredAt: Date },
): Promise<void> {
  await tx
    .update(appeals)
    .set({ answeredAt: null, answeredBy: null, outcome: null, bySamePerson: null })
    .where(
      and(
        eq(appeals.siteId, input.siteId),
        eq(appeals.commentId, input.commentId),
        eq(appeals.answeredAt, input.answeredAt),
      ),
    );
}
