import { insertAudit } from '../../db/audit.ts';
import { newId } from '../../db/ids.ts';
import { findRole, listMemberships } from '../../db/members.ts';
import { deleteSavedView, findSavedView, insertSavedView, listSavedViews } from '../../db/saved-views.ts';
import { hasRight } from '../../moderation/permissions.ts';
import { QueueFilter } from '../../protocol/queue-filter.ts';
import { QUEUE_ORDERS, type QueueOrder } from '../../protocol/queue-order.ts';
import type { SavedView, SavedViewBody } from '../../protocol/saved-views.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';

/** One's own views, and those that the teams of one's sites share. */
export async function listViews(deps: Deps, actor: Actor): Promise<SavedView[]> {
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  const siteIds = (await listMemberships(deps.db, actor.id)).map(({ siteId }) => siteId);
  const rows = await listSavedViews(deps.db, actor.id, siteIds);
  return rows.map(({ view: { id, name, query, siteId, accountId }, by }) => ({
    id,
    name,
    query,
    team: siteId,
    by,
    isOwn: accountId === actor.id,
  }));
}

/** Keeps a view under a name. One for a team is of that team's site alone, whatever it was of before. */
export async function saveView(deps: Deps, actor: Actor, body: SavedViewBody): Promise<{ id: string }> {
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  const { name, team } = body;
  if (team !== undefined) await assertRight(deps.db, actor, team, 'view.share');
  const query = toQuery(body);
  const now = deps.now();
  const id = newId(now);
  await deps.transaction(async (tx) => {
    await insertSavedView(tx, {
      id,
      accountId: actor.id,
      siteId: team ?? null,
      name,
      query,
      createdAt: now,
    });
    if (team === undefined) return;
    await insertAudit(tx, {
      siteId: team,
      actor: { kind: 'account', id: actor.id },
      action: 'view.share',
      subject: { kind: 'view', id },
      details: { name, query },
      at: now,
    });
  });
  return { id };
}

/** Takes a view away: one's own, or, for whoever holds the right, one of the team. */
export async function removeView(deps: Deps, actor: Actor, id: string): Promise<void> {
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  const view = await findSavedView(deps.db, id);
  const siteId = view?.siteId ?? null;
  const isOwn = view?.accountId === actor.id;
  const role = siteId === null ? undefined : await findRole(deps.db, siteId, actor.id);
  // What one may not see is not there.
  if (view === undefined || (siteId === null ? !isOwn : role === undefined))
    throw new ServiceError('not-found');
  if (!isOwn && !hasRight(role, 'view.remove')) throw new ServiceError('forbidden');
  await deps.transaction(async (tx) => {
    await deleteSavedView(tx, id);
    if (siteId === null) return;
    await insertAudit(tx, {
      siteId,
      actor: { kind: 'account', id: actor.id },
      action: 'view.remove',
      subject: { kind: 'view', id },
      details: { name: view.name },
      at: deps.now(),
    });
  });
}

/** Only what a view may hold, so that nothing else is handed on to colleagues. */
function toQuery({ query, team }: SavedViewBody): string {
  const { order, ...rest } = Object.fromEntries(new URLSearchParams(query));
  const filter = QueueFilter.safeParse(team === undefined ? rest : { ...rest, site: team });
  if (!filter.success || (order !== undefined && !isOrder(order))) {
    throw new ServiceError('invalid', { faults: [{ field: 'query', code: 'invalid' }] });
  }
  const parts = Object.entries({ ...filter.data, order }).filter(([, value]) => value !== undefined);
  return new URLSearchParams(parts.map(([name, value]) => [name, String(value)])).toString();
}

function isOrder(text: string): text is QueueOrder {
  return (QUEUE_ORDERS as readonly string[]).includes(text);
}
