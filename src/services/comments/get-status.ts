import { findAppeal } from '../../db/appeals.ts';
import { findStandingRow } from '../../db/authors.ts';
import { effectiveStatus } from '../../db/effective-status.ts';
import { listDecisions } from '../../db/queue.ts';
import { findTerms } from '../../db/terms.ts';
import { toReaderStatus } from '../../moderation/status.ts';
import { OUTSIDE_GROUNDS, type OutsideGround } from '../../protocol/clauses.ts';
import { toStandingSentence } from '../../protocol/messages/standing.ts';
import type { StatusReply } from '../../protocol/reading.ts';
import type { Deps } from '../deps.ts';
import { getOwnComment, type OwnCommentInput } from './own-comment.ts';

/** What the writer of a comment is told of it: what was decided, on which clause, and who decides. */
export async function getCommentStatus(deps: Deps, input: OwnCommentInput): Promise<StatusReply> {
  const { comment, thread } = await getOwnComment(deps, deps.db, input);
  const now = deps.now();
  const decided = await listDecisions(deps.db, input.siteId, comment.id);
  const latest = decided.filter(({ decision }) => decision.effectiveAt <= now).at(-1)?.decision;
  const status = toReaderStatus(effectiveStatus(comment, now), latest?.actorKind === 'account');
  const appeal = await findAppeal(deps.db, input.siteId, comment.id);
  const standing = await findStanding(deps, input.siteId, comment.authorHash, now);
  return {
    id: comment.id,
    status,
    name: comment.name,
    title: comment.title,
    text: comment.text,
    language: comment.language,
    createdAt: comment.createdAt.toISOString(),
    ...(appeal
      ? { appeal: { at: appeal.createdAt.toISOString(), answered: appeal.answeredAt !== null } }
      : {}),
    canAppeal:
      appeal === undefined && status === 'not-published' && decided.at(-1)?.decision.id === latest?.id,
    thread: { page: thread.page, url: thread.url, title: thread.title },
    ...(standing === undefined ? {} : { standing }),
    ...(latest === undefined || status === 'waiting'
      ? {}
      : {
          decision: {
            at: latest.effectiveAt.toISOString(),
            by: latest.actorKind === 'account' ? 'person' : latest.actorKind,
            ...(status === 'not-published' && latest.clause !== null
              ? await toReason(deps, input.siteId, { clause: latest.clause, version: latest.termsVersion })
              : {}),
            ...(status === 'not-published' && latest.note !== null ? { note: latest.note } : {}),
          },
        }),
  };
}

/** Whether a moderator holds or refuses what this author sends, and until when. */
async function findStanding(
  deps: Deps,
  siteId: string,
  authorHash: string,
  now: Date,
): Promise<StatusReply['standing']> {
  const standing = (await findStandingRow(deps.db, siteId, authorHash))?.standing;
  if (standing === undefined || (standing.expiresAt !== null && standing.expiresAt <= now)) return undefined;
  const { effect, cause, expiresAt } = standing;
  // Nobody is owed the news of being trusted, and it would tell a stranger with the link where to aim.
  if (effect === 'trust') return undefined;
  return {
    effect,
    cause,
    until: expiresAt?.toISOString() ?? null,
    sentence: toStandingSentence(effect, expiresAt),
  };
}

/** In the words of the terms that the decision cites, or as a ground outside them. */
async function toReason(
  deps: Deps,
  siteId: string,
  cited: { clause: string; version: number },
): Promise<Pick<NonNullable<StatusReply['decision']>, 'clause' | 'ground'>> {
  const terms = await findTerms(deps.db, siteId, cited.version);
  const clause = terms?.clauses.find(({ id }) => id === cited.clause);
  if (clause !== undefined) return { clause: { id: clause.id, text: clause.text } };
  return isOutsideGround(cited.clause) ? { ground: cited.clause } : {};
}

function isOutsideGround(clause: string): clause is OutsideGround {
  return (OUTSIDE_GROUNDS as readonly string[]).includes(clause);
}
