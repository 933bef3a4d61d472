import { insertAudit } from '../../db/audit.ts';
import { deleteStanding, insertNote, upsertStanding } from '../../db/authors.ts';
import { findComment } from '../../db/comments.ts';
import type { Database } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import type { StandingBody } from '../../protocol/authors.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

export interface AuthorInput {
  readonly siteId: string;
  readonly authorHash: string;
}

/**
 * Holds or refuses what the author sends, or trusts the author on one device, for a time or for good. The status page of each
 * comment says so to whom it restrains: nobody is barred in silence.
 *
 * @throws {ServiceError} `invalid` when trust names no comment of the author that a device's key came with.
 */
export async function setStanding(
  deps: Deps,
  actor: Actor,
  input: AuthorInput & StandingBody,
): Promise<void> {
  const { siteId, authorHash, effect, cause, days, comment } = input;
  await assertRight(deps.db, actor, siteId, 'author.standing');
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  const now = deps.now();
  const expiresAt = days === undefined ? null : new Date(now.getTime() + days * DAY_MS);
  await deps.transaction(async (tx) => {
    await upsertStanding(tx, {
      siteId,
      authorHash,
      effect,
      cause,
      readerKeyHash: effect === 'trust' ? await getReaderKey(tx, siteId, authorHash, comment) : null,
      createdBy: actor.id,
      createdAt: now,
      expiresAt,
    });
    await insertAudit(tx, {
      siteId,
      actor: { kind: 'account', id: actor.id },
      action: `author.${effect}`,
      subject: { kind: 'author', id: authorHash },
      details: { cause, until: expiresAt?.toISOString() ?? null },
      at: now,
    });
  });
}

/** Whoever types the same address is not trusted for it: trust goes to the device that sent the comment. */
async function getReaderKey(
  tx: Database,
  siteId: string,
  authorHash: string,
  commentId: string | undefined,
): Promise<string> {
  const found = commentId === undefined ? undefined : await findComment(tx, siteId, commentId);
  const isOwn = found?.comment.authorHash === authorHash;
  const readerKeyHash = isOwn ? found.comment.readerKeyHash : null;
  if (readerKeyHash === null) {
    throw new ServiceError('invalid', { faults: [{ field: 'comment', code: 'no-device' }] });
  }
  return readerKeyHash;
}

/** Lets the author's comments through as everyone's. */
export async function liftStanding(deps: Deps, actor: Actor, input: AuthorInput): Promise<void> {
  const { siteId, authorHash } = input;
  await assertRight(deps.db, actor, siteId, 'author.standing');
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  await deps.transaction(async (tx) => {
    if (!(await deleteStanding(tx, siteId, authorHash))) throw new ServiceError('not-found');
    await insertAudit(tx, {
      siteId,
      actor: { kind: 'account', id: actor.id },
      action: 'author.lift',
      subject: { kind: 'author', id: authorHash },
      at: deps.now(),
    });
  });
}

/** Tells colleagues something about the author. */
export async function noteAuthor(
  deps: Deps,
  actor: Actor,
  input: AuthorInput & { text: string },
): Promise<void> {
  const { siteId, authorHash, text } = input;
  await assertRight(deps.db, actor, siteId, 'comment.decide');
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  const now = deps.now();
  const id = newId(now);
  await deps.transaction(async (tx) => {
    await insertNote(tx, { siteId, id, authorHash, text, createdBy: actor.id, createdAt: now });
    await insertAudit(tx, {
      siteId,
      actor: { kind: 'account', id: actor.id },
      action: 'author.note',
      subject: { kind: 'author', id: authorHash },
      details: { noteId: id },
      at: now,
    });
  });
}
