import { deleteClaim, findClaim, lockNextUnclaimed, upsertClaim } from '../../db/claims.ts';
import type { Database } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { listMemberships } from '../../db/members.ts';
import { hasRight } from '../../moderation/permissions.ts';
import { ROLES } from '../../protocol/states.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { announce } from '../live/announce.ts';

/** How long a claim lives without being renewed; the desk renews it while the comment is open. */
export const LEASE_SECONDS = 300;

const DECIDERS = ROLES.filter((role) => hasRight(role, 'comment.decide'));

export interface HeldClaim {
  readonly siteId: string;
  readonly commentId: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/**
 * Claims a comment that was opened, or renews the claim.
 *
 * @throws {ServiceError} `conflict` naming the holder when a colleague has it open.
 */
export async function claimComment(
  deps: Deps,
  actor: Actor,
  input: { siteId: string; commentId: string },
): Promise<HeldClaim> {
  await assertRight(deps.db, actor, input.siteId, 'comment.decide');
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  return deps.transaction(async (tx) => {
    const now = deps.now();
    const before = await findClaim(tx, input.siteId, input.commentId, now);
    if (before !== undefined && before.accountId !== actor.id) throw toConflict(before.holder);
    // A renewal keeps the token, so that what is being typed under it stays valid.
    const claim = { ...toLease(now), ...input, accountId: actor.id };
    const held = { ...claim, token: before?.token ?? claim.token };
    if (!(await upsertClaim(tx, held, now))) {
      throw toConflict((await findClaim(tx, input.siteId, input.commentId, now))?.holder);
    }
    if (before === undefined) await announceClaim(deps, tx, actor, held);
    return toHeld(held);
  });
}

/** Claims the oldest waiting comment that nobody has open and that is the account's to decide, on the sites where it may. */
export async function claimNext(
  deps: Deps,
  actor: Actor,
  input: { siteId?: string | undefined } = {},
): Promise<HeldClaim | undefined> {
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  const siteIds = (await listMemberships(deps.db, actor.id))
    .filter(({ role, siteId }) => hasRight(role, 'comment.decide') && siteId === (input.siteId ?? siteId))
    .map(({ siteId }) => siteId);
  if (siteIds.length === 0) return undefined;
  for (;;) {
    const taken = await deps.transaction((tx) => takeNext(deps, tx, siteIds, actor));
    // Lost to a colleague whose claim came between our looking and our taking: the next one is another comment.
    if (taken !== 'lost') return taken;
  }
}

async function takeNext(
  deps: Deps,
  tx: Database,
  siteIds: readonly string[],
  actor: Account,
): Promise<HeldClaim | undefined | 'lost'> {
  const now = deps.now();
  const { id: accountId } = actor;
  const next = await lockNextUnclaimed(tx, { siteIds, accountId, deciders: DECIDERS, now });
  if (next === undefined) return undefined;
  const claim = { ...toLease(now), siteId: next.siteId, commentId: next.id, accountId };
  if (!(await upsertClaim(tx, claim, now))) return 'lost';
  await announceClaim(deps, tx, actor, claim);
  return toHeld(claim);
}

/** Gives a claim back; one that is not the caller's any more is left alone. */
export async function releaseClaim(
  deps: Deps,
  actor: Actor,
  input: { siteId: string; token: string },
): Promise<void> {
  await assertRight(deps.db, actor, input.siteId, 'comment.decide');
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  await deps.transaction(async (tx) => {
    const commentId = await deleteClaim(tx, input.siteId, input.token);
    if (commentId === undefined) return;
    await announce(deps, tx, { kind: 'claim', siteId: input.siteId, commentId, by: actor.id, holder: null });
  });
}

type Account = Extract<Actor, { kind: 'account' }>;

function announceClaim(
  deps: Deps,
  tx: Database,
  { id, name }: Account,
  { siteId, commentId }: { siteId: string; commentId: string },
): Promise<void> {
  return announce(deps, tx, { kind: 'claim', siteId, commentId, by: id, holder: name });
}

function toLease(now: Date): { token: string; expiresAt: Date } {
  return { token: newId(now), expiresAt: new Date(now.getTime() + LEASE_SECONDS * 1000) };
}

function toHeld({ siteId, commentId, token, expiresAt }: HeldClaim): HeldClaim {
  return { siteId, commentId, token, expiresAt };
}

function toConflict(holder: string | undefined): ServiceError {
  return new ServiceError('conflict', { extra: { holder: { name: holder ?? null } } });
}
