import { isUnavailable } from '../db/driver-errors.ts';
import type { FieldCode } from '../protocol/messages/errors.ts';
import type { ProblemCode } from '../protocol/problem.ts';

/** One fault of one field, before it is put into words. `values` fill the sentence's slots. */
export interface Fault {
  readonly field: string;
  readonly code: FieldCode;
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface ServiceErrorOptions extends ErrorOptions {
  readonly faults?: readonly Fault[];
  /** Seconds after which to try again. */
  readonly retryAfter?: number;
  /** Members added to the problem document: the new terms, the winner of a conflict. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** The only error that services throw on purpose; http maps its code to a status in one record. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly code: ProblemCode;
  readonly options: ServiceErrorOptions;

  constructor(code: ProblemCode, options: ServiceErrorOptions = {}) {
    super(code, options);
    this.code = code;
    this.options = options;
  }
}

/** What was thrown, as the program tells it: its own errors as they are, a silent database as one, the rest as `internal`. */
export function toServiceError(cause: unknown): ServiceError {
  if (cause instanceof ServiceError) return cause;
  return isUnavailable(cause)
    ? new ServiceError('unavailable', { cause, retryAfter: 5 })
    : new ServiceError('internal', { cause });
}
