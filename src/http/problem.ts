import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { toFieldMessage, toProblemTitle } from '../protocol/messages/errors.ts';
import { PROBLEM_MEDIA_TYPE, type Problem, type ProblemCode } from '../protocol/problem.ts';
import { ServiceError, toServiceError } from '../services/errors.ts';
import type { AppEnv, AppOptions } from './context.ts';

/** A code without a status does not compile. */
export const PROBLEM_STATUS = {
  invalid: 422,
  malformed: 400,
  'unsupported-media-type': 415,
  'too-large': 413,
  'not-found': 404,
  unauthenticated: 401,
  forbidden: 403,
  'insecure-origin': 403,
  'thread-closed': 403,
  'site-closed': 503,
  barred: 403,
  'rate-limited': 429,
  reconsider: 409,
  'terms-changed': 409,
  'appeal-for-another': 403,
  'not-editable': 403,
  conflict: 409,
  'idempotency-mismatch': 422,
  unavailable: 503,
  internal: 500,
} as const satisfies Record<ProblemCode, ContentfulStatusCode>;

/** Turns whatever was thrown into a problem document; what is not ours to explain is logged once and told as `internal`. */
export function onError(options: AppOptions) {
  return (cause: Error, c: Context<AppEnv>): Response => {
    const error = explain(cause);
    if (error.code === 'internal' || error.code === 'unavailable') {
      options.log.error('request failed', {
        requestId: c.var.requestId,
        path: c.req.routePath,
        error: describe(cause),
      });
    }
    return toProblemResponse(c, error);
  };
}

export function toProblemResponse(c: Context<AppEnv>, error: ServiceError): Response {
  const { retryAfter } = error.options;
  return c.body(JSON.stringify(toProblem(c, error)), PROBLEM_STATUS[error.code], {
    'Content-Type': PROBLEM_MEDIA_TYPE,
    'Content-Language': c.var.language,
    ...(retryAfter === undefined ? {} : { 'Retry-After': String(Math.max(1, Math.ceil(retryAfter))) }),
  });
}

function toProblem(c: Context<AppEnv>, { code, options }: ServiceError): Problem {
  const language = c.var.language;
  return {
    ...options.extra,
    type: `urn:adab:problem:${code}`,
    title: toProblemTitle(code, language),
    status: PROBLEM_STATUS[code],
    code,
    requestId: c.var.requestId,
    ...(options.faults === undefined
      ? {}
      : {
          errors: options.faults.map((fault) => ({
            field: fault.field,
            code: fault.code,
            message: toFieldMessage(fault, language),
          })),
        }),
  };
}

function explain(cause: Error): ServiceError {
  if (cause instanceof HTTPException) {
    if (cause.status === 400) return new ServiceError('malformed', { cause });
    if (cause.status === 413) return new ServiceError('too-large', { cause });
    if (cause.status === 415) return new ServiceError('unsupported-media-type', { cause });
  }
  return toServiceError(cause);
}

/** Names and messages down the chain of causes; never the parameters of a statement, which hold what people typed. */
function describe(error: unknown): string {
  const parts: string[] = [];
  for (let at = error; at instanceof Error && parts.length < 5; at = at.cause) {
    parts.push(`${at.name}: ${at.message.split('\nparams:')[0]}`);
  }
  return parts.join(' < ');
}
