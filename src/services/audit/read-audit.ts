import { stringify } from 'csv-stringify/sync';
import { type AuditNarrowing, listAudit } from '../../db/audit-log.ts';
import type { AuditLine, AuditPage, AuditQuery } from '../../protocol/audit-log.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';

const PAGE = 100;
const CSV_PAGE = 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const COLUMNS = ['id', 'at', 'actorKind', 'actor', 'action', 'subjectKind', 'subjectId', 'details'] as const;

/** A page of the log of a site, latest first. */
export async function readAudit(
  deps: Deps,
  actor: Actor,
  input: { siteId: string; query: AuditQuery },
): Promise<AuditPage> {
  await assertRight(deps.db, actor, input.siteId, 'audit.read');
  const lines = await listLines(deps, input.siteId, input.query, {
    beforeId: input.query.before,
    limit: PAGE + 1,
  });
  const last = lines[PAGE - 1];
  return {
    lines: lines.slice(0, PAGE),
    ...(lines.length > PAGE && last !== undefined ? { next: last.id } : {}),
  };
}

/**
 * The whole log, narrowed in the same way, as CSV (RFC 4180, with the mark by which spreadsheets know UTF-8), page by page. What
 * a spreadsheet would take for a formula is kept as text.
 */
export async function exportAudit(
  deps: Deps,
  actor: Actor,
  input: { siteId: string; query: AuditQuery },
): Promise<ReadableStream<Uint8Array>> {
  await assertRight(deps.db, actor, input.siteId, 'audit.read');
  const encoder = new TextEncoder();
  let beforeId: string | undefined;
  let isFirst = true;
  return new ReadableStream({
    async pull(controller) {
      const lines = await listLines(deps, input.siteId, input.query, { beforeId, limit: CSV_PAGE });
      const text = stringify([...lines], {
        header: isFirst,
        columns: [...COLUMNS],
        escape_formulas: true,
        bom: isFirst,
      });
      isFirst = false;
      controller.enqueue(encoder.encode(text));
      beforeId = lines.at(-1)?.id;
      if (lines.length < CSV_PAGE) controller.close();
    },
  });
}

async function listLines(
  deps: Deps,
  siteId: string,
  query: AuditQuery,
  page: { beforeId: string | undefined; limit: number },
): Promise<readonly AuditLine[]> {
  const by: AuditNarrowing = {
    actorId: query.actor,
    action: query.action,
    subjectId: query.subject,
    since: query.since === undefined ? undefined : new Date(query.since),
    // The whole of the last day.
    until: query.until === undefined ? undefined : new Date(Date.parse(query.until) + DAY_MS),
  };
  const rows = await listAudit(deps.db, siteId, { ...by, ...page });
  return rows.map(({ entry, actorName }) => ({
    id: entry.id,
    at: entry.at.toISOString(),
    actorKind: entry.actorKind,
    actor: actorName ?? '',
    action: entry.action,
    subjectKind: entry.subjectKind,
    subjectId: entry.subjectId,
    details: JSON.stringify(entry.details),
  }));
}
