import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from './database.ts';
import { newId } from './ids.ts';
import { audit, events } from './schema/index.ts';

export interface AuditEntry {
  readonly siteId: string;
  readonly actor: { readonly kind: (typeof audit.$inferInsert)['actorKind']; readonly id?: string };
  /** What was done, as `subject.verb`: `comment.approve`, `thread.close`. */
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string };
  /** Never a reader's name, address or text. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

export async function insertAudit(tx: Database, ...entries: readonly AuditEntry[]): Promise<void> {
  await tx.insert(audit).values(
    entries.map((entry) => ({
      siteId: entry.siteId,
      id: newId(entry.at),
      actorKind: entry.actor.kind,
      actorId: entry.actor.id ?? null,
      action: entry.action,
      subjectKind: entry.subject.kind,
      subjectId: entry.subject.id,
      details: entry.details ?? {},
      at: entry.at,
    })),
  );
}

export interface OutgoingEvent {
  readonly siteId: string;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** The decision that it tells of. */
  readonly decisionId?: string;
  readonly createdAt: Date;
  /** The event is sent at or after this time; the time of creation where absent. */
  readonly effectiveAt?: Date;
}

/** Written in the transaction of what it tells of, so that neither exists without the other. */
export async function insertEvent(tx: Database, ...sent: readonly OutgoingEvent[]): Promise<void> {
  await tx.insert(events).values(
    sent.map((event) => ({
      siteId: event.siteId,
      id: newId(event.createdAt),
      type: event.type,
      payload: event.payload,
      decisionId: event.decisionId ?? null,
      createdAt: event.createdAt,
      effectiveAt: event.effectiveAt ?? event.createdAt,
    })),
  );
}

/** Keeps the event of a decision from being sent; one that went out already stays as it is. */
export async function cancelEvent(
  tx: Database,
  input: { siteId: string; decisionId: string; now: Date },
): Promise<void> {
  await tx
    .update(events)
    .set({ cancelledAt: input.now })
    .where(
      and(eq(events.siteId, input.siteId), eq(events.decisionId, input.decisionId), isNull(events.sentAt)),
    );
}
