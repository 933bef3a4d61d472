import { listOpenAppeals } from '../../db/appeals.ts';
import { insertAudit, insertEvent } from '../../db/audit.ts';
import { lockNarrowed, lockPicked, updateStatuses } from '../../db/bulk.ts';
import { listClaims } from '../../db/claims.ts';
import type { Database } from '../../db/database.ts';
import { insertDecision } from '../../db/decisions.ts';
import { listRecommendations } from '../../db/queue.ts';
import { findTerms } from '../../db/terms.ts';
import { findDecisionFault } from '../../moderation/decisions.ts';
import { BULK_BATCH } from '../../protocol/bulk.ts';
import { type BulkBody, type BulkTaken, DECISION_STATUS } from '../../protocol/desk.ts';
import type { SiteClause } from '../../protocol/terms.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { announce } from '../live/announce.ts';
import { findSettings } from '../sites/get-site.ts';
import { prepareNote, toNoteInput } from './compose-note.ts';
import { toDecisionRows } from './decision-rows.ts';
import { toNarrowing } from './read-filter.ts';

/** An act on many is seen as a mistake later than an act on one. */
const LEAST_UNDO_SECONDS = 60;

/**
 * Decides on up to a batch of comments, each as if alone: with its decision, its line in the log and its event. What a
 * colleague has open, what has changed since it was picked, and what cannot be decided this way is skipped and counted.
 */
export async function decideBulk(
  deps: Deps,
  actor: Actor,
  input: BulkBody & { siteId: string },
): Promise<BulkTaken> {
  const { siteId, target, bulkId, action, clause, termsVersions } = input;
  await assertRight(deps.db, actor, siteId, 'comment.decide');
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  const { id: actorId } = actor;
  return deps.transaction(async (tx) => {
    const now = deps.now();
    const { undoSeconds } = await findSettings(tx, siteId);
    const effectiveAt = new Date(now.getTime() + Math.max(undoSeconds, LEAST_UNDO_SECONDS) * 1000);
    const found =
      'picked' in target
        ? await lockPicked(
            tx,
            siteId,
            target.picked.map(({ id }) => id),
          )
        : await lockNarrowed(
            tx,
            siteId,
            { ...toNarrowing(target.filter, now), asOf: new Date(target.asOf), afterId: target.after },
            BULK_BATCH,
          );
    const ids = found.map(({ id }) => id);
    const held = new Set(
      (await listClaims(tx, [siteId], ids, now))
        .filter(({ accountId }) => accountId !== actorId)
        .map(({ commentId }) => commentId),
    );
    const seen =
      'picked' in target ? new Map(target.picked.map(({ id, version }) => [id, version])) : undefined;
    const clausesOf = await listClauses(tx, siteId, new Set(found.map(({ termsVersion }) => termsVersion)));
    // An appeal is answered one by one, never in bulk.
    const appealed = await listOpenAppeals(tx, [siteId], ids);
    const toNote = await prepareNote(tx, toNoteInput(input));
    const noteOf = (comment: (typeof found)[number]) =>
      toNote({ ...comment, clauses: clausesOf.get(comment.termsVersion) ?? [] });
    const decided = found.filter(
      (comment) =>
        !held.has(comment.id) &&
        !appealed.has(comment.id) &&
        comment.escalatedBy !== actorId &&
        (seen === undefined || seen.get(comment.id) === comment.version) &&
        (action !== 'reject' || termsVersions?.includes(comment.termsVersion) !== false) &&
        findDecisionFault(
          { ...input, note: noteOf(comment) },
          comment.status,
          clausesOf.get(comment.termsVersion) ?? [],
        ) === undefined,
    );
    if (decided.length > 0) {
      const decidedIds = decided.map(({ id }) => id);
      const status = DECISION_STATUS[action];
      const cited = clause ?? null;
      await updateStatuses(tx, {
        siteId,
        ids: decidedIds,
        status,
        now,
        settlesAt: effectiveAt,
        decidedBy: actorId,
        cited,
      });
      const screened = await listRecommendations(tx, [siteId], decidedIds);
      const screeningOf = new Map(screened.map((row) => [row.commentId, row]));
      const rows = decided.map((comment) =>
        toDecisionRows({
          siteId,
          comment,
          screening: screeningOf.get(comment.id),
          actorId,
          action,
          clause,
          note: noteOf(comment),
          bulkId,
          now,
          effectiveAt,
        }),
      );
      await insertDecision(tx, ...rows.map(({ decision }) => decision));
      await insertAudit(tx, ...rows.map(({ audit }) => audit));
      await insertEvent(tx, ...rows.map(({ event }) => event));
      await announce(deps, tx, { kind: 'queue', siteId });
    }
    const last = found.at(-1);
    const asked = 'picked' in target ? target.picked.length : found.length;
    return {
      decided: decided.map(({ id }) => id),
      skipped: asked - decided.length,
      ...('filter' in target && found.length === BULK_BATCH && last !== undefined ? { next: last.id } : {}),
      effectiveAt: effectiveAt.toISOString(),
    };
  });
}

async function listClauses(
  tx: Database,
  siteId: string,
  versions: ReadonlySet<number>,
): Promise<ReadonlyMap<number, readonly SiteClause[]>> {
  const clauses = new Map<number, readonly SiteClause[]>();
  for (const version of versions) {
    clauses.set(version, (await findTerms(tx, siteId, version))?.clauses ?? []);
  }
  return clauses;
}
