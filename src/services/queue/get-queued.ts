import { findAccountName } from '../../db/accounts.ts';
import { findAppeal } from '../../db/appeals.ts';
import { type CommentRow, listEdits, listFormerWords } from '../../db/edits.ts';
import { findLatestScreening, findQueuedComment, listDecisions } from '../../db/queue.ts';
import { listReportedClauses } from '../../db/reports.ts';
import { hasRight } from '../../moderation/permissions.ts';
import { toThreadState } from '../../moderation/thread-state.ts';
import type { QueuedComment } from '../../protocol/desk.ts';
import { assertRight } from '../accounts/site-access.ts';
import { readEmail } from '../comments/contact.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { findSettings } from '../sites/get-site.ts';
import { hasAnotherDecider } from './answer-appeal.ts';

/** One comment in full, with its article, what the screening found and what was decided so far. */
export async function getQueued(
  deps: Deps,
  actor: Actor,
  input: { siteId: string; commentId: string },
): Promise<QueuedComment> {
  const { siteId, commentId } = input;
  const role = await assertRight(deps.db, actor, siteId, 'queue.read');
  const found = await findQueuedComment(deps.db, siteId, commentId);
  if (found === undefined) throw new ServiceError('not-found');
  const { comment, thread, terms } = found;
  const settings = await findSettings(deps.db, siteId);
  const screening = await findLatestScreening(deps.db, siteId, commentId);
  const decided = await listDecisions(deps.db, siteId, commentId);
  const parent =
    comment.parentId === null ? undefined : await findQueuedComment(deps.db, siteId, comment.parentId);
  const email = hasRight(role, 'email.read') ? await readEmail(deps, siteId, comment.authorHash) : undefined;
  return {
    siteId,
    id: comment.id,
    version: comment.version,
    status: comment.status,
    name: comment.name,
    ...(email === undefined ? {} : { email }),
    title: comment.title,
    text: comment.text,
    language: comment.language,
    createdAt: comment.createdAt.toISOString(),
    authorHash: comment.authorHash,
    isEdit: comment.replaces !== null,
    versions: await listVersions(deps, comment),
    holds: comment.holds,
    thread: {
      id: thread.id,
      title: thread.title,
      url: thread.url,
      authors: thread.authors,
      state: toThreadState(thread, settings.closeAfterDays, deps.now()),
      verified: thread.verified,
    },
    ...(await toAppeal(deps, actor, siteId, commentId)),
    reports: (await listReportedClauses(deps.db, siteId, commentId)).map(({ clause, count, latest }) => ({
      clause,
      count,
      latest: (latest ?? comment.createdAt).toISOString(),
    })),
    ...(comment.escalatedAt === null || comment.escalatedBy === null
      ? {}
      : {
          escalation: {
            by: (await findAccountName(deps.db, comment.escalatedBy)) ?? '',
            at: comment.escalatedAt.toISOString(),
          },
        }),
    ...(parent === undefined
      ? {}
      : { parent: { name: parent.comment.name, title: parent.comment.title, text: parent.comment.text } }),
    ...(screening === undefined
      ? {}
      : {
          screening: {
            engine: screening.engine,
            recommendation: screening.recommendation,
            clause: screening.clause,
            findings: screening.findings,
            scores: screening.scores as Readonly<Record<string, number>>,
            failure: screening.failure,
          },
        }),
    terms: { version: terms.version, clauses: terms.clauses },
    decisions: decided.map(({ decision, actorName }) => ({
      id: decision.id,
      actor: actorName ?? '',
      actorKind: decision.actorKind,
      previousStatus: decision.previousStatus,
      newStatus: decision.newStatus,
      clause: decision.clause,
      note: decision.note,
      decidedAt: decision.decidedAt.toISOString(),
    })),
  };
}

async function toAppeal(
  deps: Deps,
  actor: Actor,
  siteId: string,
  commentId: string,
): Promise<Pick<QueuedComment, 'appeal'>> {
  const appeal = await findAppeal(deps.db, siteId, commentId);
  if (appeal === undefined) return {};
  const { firstDeciderId, answeredAt, outcome } = appeal;
  const isOwn = answeredAt === null && actor.kind === 'account' && firstDeciderId === actor.id;
  return {
    appeal: {
      text: appeal.text,
      at: appeal.createdAt.toISOString(),
      firstDecider: firstDeciderId === null ? null : ((await findAccountName(deps.db, firstDeciderId)) ?? ''),
      isForAnother: isOwn && (await hasAnotherDecider(deps.db, siteId, firstDeciderId)),
      ...(answeredAt === null || outcome === null
        ? {}
        : { answered: { at: answeredAt.toISOString(), outcome } }),
    },
  };
}

/** The other versions of the comment, and the words that this one had before. */
async function listVersions(deps: Deps, comment: CommentRow): Promise<QueuedComment['versions']> {
  const { siteId, id, replaces } = comment;
  const first = replaces === null ? comment : (await findQueuedComment(deps.db, siteId, replaces))?.comment;
  const edits = await listEdits(deps.db, siteId, replaces ?? id);
  const former = await listFormerWords(deps.db, siteId, id);
  const others = [...(first ? [first] : []), ...edits].filter((version) => version.id !== id);
  return [
    ...others.map(({ title, text, createdAt, status }) => ({ title, text, at: createdAt, status })),
    ...former.map(({ title, text, replacedAt }) => ({
      title,
      text,
      at: replacedAt,
      status: 'changed' as const,
    })),
  ]
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map((version) => ({ ...version, at: version.at.toISOString() }));
}
