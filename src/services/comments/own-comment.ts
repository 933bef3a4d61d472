import { findComment } from '../../db/comments.ts';
import type { Database } from '../../db/database.ts';
import type { Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { isStatusToken } from './status-token.ts';

/** A comment that its writer names by the private token. */
export interface OwnCommentInput {
  readonly siteId: string;
  readonly commentId: string;
  readonly token: string;
}

/** @throws {ServiceError} `not-found` for a wrong token as for no comment, so that guessing tells nothing. */
export async function getOwnComment(
  deps: Deps,
  db: Database,
  { siteId, commentId, token }: OwnCommentInput,
  lock?: 'update',
) {
  const isOwn = await isStatusToken(deps, siteId, commentId, token);
  const found = isOwn ? await findComment(db, siteId, commentId, lock) : undefined;
  if (found === undefined) throw new ServiceError('not-found');
  return found;
}
