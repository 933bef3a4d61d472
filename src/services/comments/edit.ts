import { findAppeal } from '../../db/appeals.ts';
import { insertAudit, insertEvent } from '../../db/audit.ts';
import { hasIdentical, insertComment, insertRepeatMarks } from '../../db/comments.ts';
import type { Database } from '../../db/database.ts';
import { type CommentRow, deleteRepeatMarks, insertFormerWords, updateWaiting } from '../../db/edits.ts';
import { newId } from '../../db/ids.ts';
import { countRate } from '../../db/rates.ts';
import { findTerms } from '../../db/terms.ts';
import { REPEAT_DAYS, toRepeatText } from '../../moderation/repeats.ts';
import { toThreadState } from '../../moderation/thread-state.ts';
import { findFieldFault, toStored } from '../../protocol/field-rules.ts';
import type { EditBody } from '../../protocol/reading.ts';
import type { RateLimit } from '../../protocol/settings.ts';
import type { HoldReason } from '../../protocol/states.ts';
import type { Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { findSettings, getSite } from '../sites/get-site.ts';
import { insertScreeningOf } from './accepted-screening.ts';
import { countAccepted } from './count-accepted.ts';
import { ADDRESS_DAYS, hashClient, hashRepeat } from './hashes.ts';
import { assertWithin } from './limits.ts';
import { insertMachineDecision } from './machine-decision.ts';
import { noticeNearRepeats } from './near-repeats.ts';
import type { OwnCommentInput } from './own-comment.ts';
import { findEditEnd, getOwnVersions, isUndecided, type OwnVersions } from './own-versions.ts';
import { checkAuthor } from './phases/check-author.ts';
import { decideStatus } from './phases/decide-status.ts';
import { limitAttempts } from './phases/limit-attempts.ts';
import { screenWords } from './phases/screen-words.ts';
import { toQueueStanding } from './queue-standing.ts';
import type { Screened } from './submission.ts';

export interface EditCommentInput extends OwnCommentInput, EditBody {
  /** The client's address prefix, as http names it. */
  readonly clientAddress: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const EDITABLE = ['title', 'text'] as const;
/** Of one comment: no code is asked for again, so that the engine must not be asked at will. */
const EDITS: RateLimit = { points: 10, seconds: 3600 };
/** What holds a comment for how, or by whom, it was sent holds its edits too. */
const KEPT_HOLDS: readonly HoldReason[] = ['look-alike', 'form', 'plain'];

/**
 * Gives a comment of one's own other words, for a while after it was sent. They are screened and decided like a new
 * comment's. Where the comment, or an edit of it, still waits, they take its place in the queue; where it is on the page,
 * they wait as a version of their own, and readers see the approved one until then. The same words again change nothing.
 *
 * @throws {ServiceError} `not-editable` when it is too late, or the comment was refused; `invalid`, `thread-closed`, `barred`
 * and the limits as for a new comment.
 */
export async function editComment(deps: Deps, input: EditCommentInput): Promise<void> {
  const { siteId } = input;
  const found = await getOwnVersions(deps, deps.db, input);
  const { comment, thread } = found;
  const now = deps.now();
  await assertEditable(deps.db, found, now);
  const screened = await beginEdit(deps, found, input);
  await limitAttempts(screened);
  const key = `edits/${comment.id}`;
  assertWithin(EDITS, await countRate(deps.db, { siteId, key, seconds: EDITS.seconds, now }), now);
  const state = toThreadState(thread, screened.site.settings.closeAfterDays, now);
  if (state !== 'open') throw new ServiceError('thread-closed', { extra: { state } });
  await checkAuthor(screened);
  assertFields(screened);
  if (isSaid(toTarget(found), screened)) return;
  await noticeNearRepeats(screened, [comment.id, ...found.edits.map(({ id }) => id)]);
  await screenWords(screened);
  await decideStatus(screened);

  await deps.transaction(async (tx) => {
    const held = await getOwnVersions(deps, tx, input, 'update');
    await assertEditable(tx, held, now);
    const target = toTarget(held);
    if (isSaid(target, screened)) return;
    const id = isUndecided(target)
      ? await changeWaiting(tx, screened, target)
      : await insertEdit(tx, screened, held.comment);
    await insertScreeningOf(tx, screened, id);
    await insertRepeatMarks(tx, {
      siteId,
      commentId: id,
      authorHash: comment.authorHash,
      marks: screened.repeatMarks,
      expiresAt: new Date(now.getTime() + REPEAT_DAYS * DAY_MS),
    });
    await tell(tx, screened, { commentId: comment.id, threadId: comment.threadId, versionId: id });
    await countAccepted(tx, screened);
  });
}

/** The version whose place the words take, or which they are to follow: the latest that is undecided or on the page. */
function toTarget({ comment, edits, current }: OwnVersions): CommentRow {
  return edits.findLast(isUndecided) ?? (isUndecided(comment) ? comment : current);
}

function isSaid({ title, text }: CommentRow, { fields }: Screened): boolean {
  return title === fields.title && text === fields.text;
}

async function assertEditable(db: Database, versions: OwnVersions, now: Date): Promise<void> {
  const { siteId, id } = versions.comment;
  const { editMinutes } = await findSettings(db, siteId);
  const isAppealed = (await findAppeal(db, siteId, id)) !== undefined;
  if (findEditEnd(versions, { editMinutes, isAppealed, now }) === undefined) {
    throw new ServiceError('not-editable');
  }
}

function assertFields({ fields, site }: Screened): void {
  const faults = EDITABLE.map((field) => findFieldFault(field, fields[field], site.settings.limits)).filter(
    (fault) => fault !== undefined,
  );
  if (faults.length > 0) throw new ServiceError('invalid', { faults });
}

async function beginEdit(
  deps: Deps,
  { comment, thread }: OwnVersions,
  input: EditCommentInput,
): Promise<Screened> {
  const { siteId } = input;
  const now = deps.now();
  const terms = await findTerms(deps.db, siteId, comment.termsVersion);
  if (terms === undefined) throw new Error(`no terms of version ${comment.termsVersion}`);
  const text = toStored('text', input.text);
  return {
    deps,
    now,
    site: await getSite(deps, siteId),
    terms,
    thread,
    // The address stays where it is, sealed: nothing that is asked of an edit needs it.
    fields: { name: comment.name, email: '', title: toStored('title', input.title), text },
    input: { body: { language: comment.language } },
    hashes: {
      author: comment.authorHash,
      client: await hashClient(deps, siteId, input.clientAddress, now),
      readerKey: comment.readerKeyHash,
      repeat: await hashRepeat(deps, siteId, toRepeatText(text)),
    },
    isPlain: comment.holds.includes('plain'),
    holds: new Set(comment.holds.filter((hold) => KEPT_HOLDS.includes(hold))),
    findings: [],
    repeatMarks: [],
    result: { failure: 'not screened' },
    status: 'pending',
  };
}

/** Puts the words in the place of those that wait, which only moderators find again. */
async function changeWaiting(tx: Database, screened: Screened, target: CommentRow): Promise<string> {
  const { siteId, id, threadId, authorHash, parentId, title, text } = target;
  const { fields, hashes, status, now } = screened;
  const identical = { siteId, threadId, authorHash, parentId, repeatHash: hashes.repeat, exceptId: id };
  if (target.replaces === null && (await hasIdentical(tx, identical))) {
    throw new ServiceError('invalid', { faults: [{ field: 'text', code: 'duplicate' }] });
  }
  const version = target.version + 1;
  const isChanged = await updateWaiting(tx, target, {
    ...toWords(screened),
    version: status === 'pending' ? version : version + 1,
  });
  // A moderator decided in this very moment.
  if (!isChanged) throw new ServiceError('conflict', { retryAfter: 1 });
  await insertFormerWords(tx, {
    siteId,
    commentId: id,
    version: target.version,
    title,
    text,
    replacedAt: now,
  });
  await insertMachineDecision(tx, screened, id, version);
  await deleteRepeatMarks(tx, siteId, id);
  return id;

  function toWords(of: Screened) {
    return {
      title: fields.title,
      text: fields.text,
      status,
      holds: [...of.holds],
      repeatHash: hashes.repeat,
      ...toQueueStanding(of),
      publishedAt: status === 'approved' ? now : null,
    };
  }
}

/** Queues the words as a version of their own, to stand in the comment's place once they are approved. */
async function insertEdit(tx: Database, screened: Screened, comment: CommentRow): Promise<string> {
  const { fields, hashes, status, now, holds } = screened;
  const id = newId(now);
  await insertComment(tx, {
    siteId: comment.siteId,
    id,
    threadId: comment.threadId,
    parentId: comment.parentId,
    rootId: comment.rootId,
    replaces: comment.id,
    status,
    version: status === 'pending' ? 1 : 2,
    name: fields.name,
    title: fields.title,
    text: fields.text,
    language: comment.language,
    termsVersion: comment.termsVersion,
    authorHash: hashes.author,
    readerKeyHash: hashes.readerKey,
    addressHash: hashes.client,
    addressExpiresAt: new Date(now.getTime() + ADDRESS_DAYS * DAY_MS),
    holds: [...holds],
    repeatHash: hashes.repeat,
    ...toQueueStanding(screened),
    createdAt: now,
    publishedAt: status === 'approved' ? now : null,
  });
  await insertMachineDecision(tx, screened, id);
  return id;
}

async function tell(
  tx: Database,
  { site, status, now }: Screened,
  changed: { commentId: string; threadId: string; versionId: string },
): Promise<void> {
  const { commentId, threadId, versionId } = changed;
  await insertAudit(tx, {
    siteId: site.id,
    actor: { kind: 'reader' },
    action: 'comment.edit',
    subject: { kind: 'comment', id: commentId },
    details: { version: versionId, status },
    at: now,
  });
  await insertEvent(tx, {
    siteId: site.id,
    type: 'comment.edited',
    payload: { commentId, threadId, versionId, status },
    createdAt: now,
  });
}
