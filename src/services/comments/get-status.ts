import { findAppeal } from '../../db/appeals.ts';
import { findStandingRow } from '../../db/authors.ts';
import type { CommentRow } from '../../db/edits.ts';
import { effectiveStatus } from '../../db/effective-status.ts';
import { listDecisions } from '../../db/queue.ts';
import { findTerms } from '../../db/terms.ts';
import { toReaderStatus } from '../../moderation/status.ts';
import { OUTSIDE_GROUNDS, type OutsideGround } from '../../protocol/clauses.ts';
import { toStandingSentence } from '../../protocol/messages/standing.ts';
import type { StatusReply } from '../../protocol/reading.ts';
import type { Deps } from '../deps.ts';
import { getSite } from '../sites/get-site.ts';
import type { OwnCommentInput } from './own-comment.ts';
import { findEditEnd, getOwnVersions, type OwnVersions } from './own-versions.ts';

/** What the writer of a comment is told of it: what was decided, on which clause, and who decides. */
export async function getCommentStatus(deps: Deps, input: OwnCommentInput): Promise<StatusReply> {
  const versions = await getOwnVersions(deps, deps.db, input);
  const { comment, thread, current, telling } = versions;
  const now = deps.now();
  const { status, decision, canBeUndone } = await findVerdict(deps, telling, now);
  const appeal = await findAppeal(deps.db, input.siteId, telling.id);
  const standing = await findStanding(deps, input.siteId, comment.authorHash, now);
  const { editMinutes } = (await getSite(deps, input.siteId)).settings;
  const editEnd = findEditEnd(versions, { editMinutes, isAppealed: appeal !== undefined, now });
  const edit = status === 'withdrawn' ? undefined : await findOpenEdit(deps, versions, now);
  return {
    id: comment.id,
    status,
    name: comment.name,
    title: current.title,
    text: current.text,
    language: comment.language,
    createdAt: comment.createdAt.toISOString(),
    ...(current === comment ? {} : { editedAt: current.createdAt.toISOString() }),
    ...(editEnd === undefined ? {} : { editUntil: editEnd.toISOString() }),
    ...(edit === undefined ? {} : { edit }),
    ...(appeal
      ? { appeal: { at: appeal.createdAt.toISOString(), answered: appeal.answeredAt !== null } }
      : {}),
    canAppeal: appeal === undefined && status === 'not-published' && !canBeUndone,
    thread: { page: thread.page, url: thread.url, title: thread.title },
    ...(standing === undefined ? {} : { standing }),
    ...(decision === undefined ? {} : { decision }),
  };
}

/** What was decided of one version, as far as it has taken effect. */
async function findVerdict(deps: Deps, version: CommentRow, now: Date) {
  const { siteId } = version;
  const decided = await listDecisions(deps.db, siteId, version.id);
  const latest = decided.filter(({ decision }) => decision.effectiveAt <= now).at(-1)?.decision;
  const status = toReaderStatus(effectiveStatus(version, now), latest?.actorKind === 'account');
  const canBeUndone = decided.at(-1)?.decision.id !== latest?.id;
  if (latest === undefined || status === 'waiting') return { status, canBeUndone };
  const isRefused = status === 'not-published';
  const decision: StatusReply['decision'] = {
    at: latest.effectiveAt.toISOString(),
    by: latest.actorKind === 'account' ? 'person' : latest.actorKind,
    ...(isRefused && latest.clause !== null
      ? await toReason(deps, siteId, { clause: latest.clause, version: latest.termsVersion })
      : {}),
    ...(isRefused && latest.note !== null ? { note: latest.note } : {}),
  };
  return { status, canBeUndone, decision };
}

/** The latest edit, where readers do not see it yet or never will. */
async function findOpenEdit(
  deps: Deps,
  { edits, current }: OwnVersions,
  now: Date,
): Promise<StatusReply['edit']> {
  const latest = edits.at(-1);
  if (latest === undefined || latest.id === current.id) return undefined;
  const { status, decision } = await findVerdict(deps, latest, now);
  const { title, text, createdAt } = latest;
  return {
    status: status === 'not-published' ? status : 'waiting',
    title,
    text,
    at: createdAt.toISOString(),
    ...(status === 'not-published' && decision ? { decision } : {}),
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
