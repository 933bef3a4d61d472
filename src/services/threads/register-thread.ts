import { insertAudit } from '../../db/audit.ts';
import { newId } from '../../db/ids.ts';
import { type ThreadRow, upsertThread } from '../../db/threads.ts';
import type { ThreadBody, ThreadReply } from '../../protocol/thread-registration.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { getSite } from '../sites/get-site.ts';
import { isOnSite } from './is-on-site.ts';

/** Takes what the publisher's server says of a page; from then on it is verified, whatever a tag said before. */
export async function registerThread(
  deps: Deps,
  actor: Actor & { kind: 'key' },
  body: ThreadBody,
): Promise<ThreadReply> {
  const site = await getSite(deps, actor.siteId);
  if (!isOnSite(body.url, site.origins)) {
    throw new ServiceError('invalid', { faults: [{ field: 'url', code: 'not-on-site' }] });
  }
  const now = deps.now();
  return deps.transaction(async (tx) => {
    const { state, ...described } = body;
    const thread = await upsertThread(tx, {
      ...described,
      ...(state === undefined ? {} : { state }),
      siteId: site.id,
      id: newId(now),
      verified: true,
      createdAt: now,
    });
    await insertAudit(tx, {
      siteId: site.id,
      actor: { kind: 'key', id: actor.id },
      action: 'thread.register',
      subject: { kind: 'thread', id: thread.id },
      details: { page: thread.page, state: thread.state },
      at: now,
    });
    return toThreadReply(thread);
  });
}

export function toThreadReply(thread: ThreadRow): ThreadReply {
  const { id, page, url, title, language, authors, state, verified } = thread;
  return { id, page, url, title, language, authors: [...authors], state, verified };
}
