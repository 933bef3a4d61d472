import { findAccountName } from '../../db/accounts.ts';
import { findLatestScreening, findQueuedComment, listDecisions } from '../../db/queue.ts';
import { hasRight } from '../../moderation/permissions.ts';
import type { QueuedComment } from '../../protocol/desk.ts';
import { assertRight } from '../accounts/site-access.ts';
import { readEmail } from '../comments/contact.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';

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
    holds: comment.holds,
    thread: {
      id: thread.id,
      title: thread.title,
      url: thread.url,
      authors: thread.authors,
      state: thread.state,
      verified: thread.verified,
    },
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
