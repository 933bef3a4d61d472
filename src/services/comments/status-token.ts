import type { Deps } from '../deps.ts';

/** Whoever holds it sees what became of the comment and can withdraw it. Made from the id whenever needed, never stored. */
export function toStatusToken(deps: Pick<Deps, 'keys'>, siteId: string, commentId: string): Promise<string> {
  return deps.keys.mac('status', JSON.stringify([siteId, commentId]));
}

export function isStatusToken(
  deps: Pick<Deps, 'keys'>,
  siteId: string,
  commentId: string,
  token: string,
): Promise<boolean> {
  return deps.keys.verifyMac('status', JSON.stringify([siteId, commentId]), token);
}
