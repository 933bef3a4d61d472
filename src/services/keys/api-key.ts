import { findApiKey } from '../../db/api-keys.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';

const PREFIX = 'adab_';

/** A fresh key of 256 bits, to be shown once. */
export function createApiKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return PREFIX + Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What is stored of a key: enough to know it again. It is as long as a hash, so that it needs no salt. */
export async function hashApiKey(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The actor behind a key of the site. @throws {ServiceError} `unauthenticated`. */
export async function authenticateApiKey(
  deps: Deps,
  siteId: string,
  authorization: string | undefined,
): Promise<Actor & { kind: 'key' }> {
  const key = /^Bearer (adab_[0-9a-f]{64})$/.exec(authorization ?? '')?.[1];
  const row = key === undefined ? undefined : await findApiKey(deps.db, siteId, await hashApiKey(key));
  if (row === undefined) throw new ServiceError('unauthenticated');
  return { kind: 'key', id: row.id, siteId };
}
