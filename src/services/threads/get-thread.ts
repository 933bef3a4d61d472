import { findThreadByPage } from '../../db/threads.ts';
import type { ThreadReply } from '../../protocol/thread-registration.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { toThreadReply } from './register-thread.ts';

/** What is known of a page, for the publisher's server. @throws {ServiceError} `not-found`. */
export async function getThread(
  deps: Deps,
  actor: Actor & { kind: 'key' },
  page: string,
): Promise<ThreadReply> {
  const thread = await findThreadByPage(deps.db, actor.siteId, page);
  if (thread === undefined) throw new ServiceError('not-found');
  return toThreadReply(thread);
}
