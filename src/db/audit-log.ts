import { and, desc, eq, gte, lt, lte, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { audit, authUser } from './schema/index.ts';

export interface AuditNarrowing {
  readonly actorId?: string | undefined;
  /** The whole action, or its first part: `comment` for `comment.approve`. */
  readonly action?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly since?: Date | undefined;
  readonly until?: Date | undefined;
}

/** A page of the log, latest first, by keyset on the id, which sorts by time. */
export async function listAudit(
  db: Database,
  siteId: string,
  by: AuditNarrowing & { beforeId?: string | undefined; limit: number },
) {
  return db
    .select({ entry: audit, actorName: authUser.name })
    .from(audit)
    .leftJoin(authUser, eq(authUser.id, audit.actorId))
    .where(
      and(
        eq(audit.siteId, siteId),
        by.actorId === undefined ? undefined : eq(audit.actorId, by.actorId),
        by.action === undefined
          ? undefined
          : sql`(${audit.action} = ${by.action} or starts_with(${audit.action}, ${`${by.action}.`}))`,
        by.subjectId === undefined ? undefined : eq(audit.subjectId, by.subjectId),
        by.since === undefined ? undefined : gte(audit.at, by.since),
        by.until === undefined ? undefined : lte(audit.at, by.until),
        by.beforeId === undefined ? undefined : lt(audit.id, by.beforeId),
      ),
    )
    .orderBy(desc(audit.id))
    .limit(by.limit);
}
