import { cors } from 'hono/cors';
import { ServiceError } from '../services/errors.ts';

/** The public API holds no ambient authority: no cookie counts there, so that every page may read it. */
export const publicCors = cors({
  origin: '*',
  allowMethods: ['GET', 'POST', 'PUT'],
  allowHeaders: ['Content-Type', 'Idempotency-Key', 'Authorization', 'Accept-Language', 'If-None-Match'],
  exposeHeaders: ['ETag', 'Retry-After'],
  maxAge: 600,
});

/** The token that a private link carries. @throws {ServiceError} `unauthenticated` when there is none. */
export function readBearer(authorization: string | undefined): string {
  const token = /^Bearer ([\w-]{1,200})$/.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new ServiceError('unauthenticated');
  return token;
}

/** What was read a moment ago may be shown again for half a minute, so that a take-down is seen by all within one. */
export const PUBLIC_CACHE = 'public, max-age=30';
