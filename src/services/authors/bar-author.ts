import { insertAudit } from '../../db/audit.ts';
import { deleteBar, insertNote, upsertBar } from '../../db/authors.ts';
import { newId } from '../../db/ids.ts';
import type { BarBody } from '../../protocol/authors.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

export interface AuthorInput {
  readonly siteId: string;
  readonly authorHash: string;
}

/** Holds or refuses what the author sends, for a time or for good. The status page of each comment says so: nobody is barred in silence. */
export async function barAuthor(deps: Deps, actor: Actor, input: AuthorInput & BarBody): Promise<void> {
  const { siteId, authorHash, effect, cause, days } = input;
  await assertRight(deps.db, actor, siteId, 'author.bar');
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  const now = deps.now();
  const expiresAt = days === undefined ? null : new Date(now.getTime() + days * DAY_MS);
  await deps.transaction(async (tx) => {
    await upsertBar(tx, {
      siteId,
      authorHash,
      effect,
      cause,
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

/** Lets the author's comments through as everyone's. */
export async function liftBar(deps: Deps, actor: Actor, input: AuthorInput): Promise<void> {
  const { siteId, authorHash } = input;
  await assertRight(deps.db, actor, siteId, 'author.bar');
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  await deps.transaction(async (tx) => {
    if (!(await deleteBar(tx, siteId, authorHash))) throw new ServiceError('not-found');
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
