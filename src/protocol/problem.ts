/** Media type of every error of the API (RFC 9457). */
export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** What can go wrong as a whole; each has one status and one sentence per language. */
export const PROBLEM_CODES = [
  'invalid', // 422: one or more fields; `errors[]` says which
  'malformed', // 400: the body cannot be read as what it claims to be
  'unsupported-media-type', // 415
  'too-large', // 413
  'not-found', // 404
  'unauthenticated', // 401
  'forbidden', // 403
  'insecure-origin', // 403: signing in over plain http, elsewhere than on this machine
  'thread-closed', // 403
  'site-closed', // 503: the whole site's ceiling is reached
  'barred', // 403
  'rate-limited', // 429
  'reconsider', // 409: `nudge` says which clause the words seem to break; sent again with `reconsidered` it is taken
  'terms-changed', // 409: `terms` carries the new text
  'appeal-for-another', // 403: whoever decided first does not answer the appeal
  'not-editable', // 403: the time for it has passed, or the comment was refused or withdrawn
  'conflict', // 409: someone else was first; `winner` says who
  'idempotency-mismatch', // 422: the key was used with another body
  'unavailable', // 503: the database does not answer
  'internal', // 500
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One fault of one field. `code` is stable; `message` is a sentence in the reader's language. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail?: string;
  /** Names the request in the log. */
  readonly requestId?: string;
  readonly errors?: readonly FieldError[];
}
