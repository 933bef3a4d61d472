import { findAppeal } from '../../db/appeals.ts';
import { insertAudit, insertEvent } from '../../db/audit.ts';
import type { Database } from '../../db/database.ts';
import type { CommentRow } from '../../db/edits.ts';
import { countRate } from '../../db/rates.ts';
import { findTerms } from '../../db/terms.ts';
import { toRepeatText } from '../../moderation/repeats.ts';
import { toThreadState } from '../../moderation/thread-state.ts';
import { findFieldFault, toStored } from '../../protocol/field-rules.ts';
import type { EditBody } from '../../protocol/reading.ts';
import type { RateLimit } from '../../protocol/settings.ts';
import type { HoldReason } from '../../protocol/states.ts';
import type { Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { announce } from '../live/announce.ts';
import { findSettings, getSite } from '../sites/get-site.ts';
import { insertScreeningOf } from './accepted-screening.ts';
import { countAccepted } from './count-accepted.ts';
import { hashClient, hashRepeat } from './hashes.ts';
import { assertWithin } from './limits.ts';
import { insertRepeatMarksOf, noticeNearRepeats } from './near-repeats.ts';
import type { OwnCommentInput } from './own-comment.ts';
import { findEditEnd, getOwnVersions, isUndecided, type OwnVersions } from './own-versions.ts';
import { checkAuthor } from './phases/check-author.ts';
import { decideStatus } from './phases/decide-status.ts';
import { limitAttempts } from './phases/limit-attempts.ts';
import { screenWords } from './phases/screen-words.ts';
import type { Screened } from './submission.ts';
import { changeWaiting, insertEdit } from './write-edit.ts';

export interface EditCommentInput extends OwnCommentInput, EditBody {
  /** The client's address prefix, as http names it. */
  readonly clientAddress: string;
}

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
    await insertRepeatMarksOf(tx, screened, id);
    await tell(tx, screened, { commentId: comment.id, threadId: comment.threadId, versionId: id });
    await announce(deps, tx, { kind: 'queue', siteId });
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
