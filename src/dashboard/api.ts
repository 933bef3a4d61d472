import type { Problem } from '../protocol/problem.ts';
import { language } from './language.ts';

/** What the service said was wrong; `status` 0 when it did not answer at all. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly problem: Partial<Problem> & {
    readonly winner?: Winner;
    readonly holder?: { readonly name: string | null };
  };

  constructor(status: number, problem: ApiError['problem']) {
    super(problem.errors?.[0]?.message ?? problem.title ?? String(status));
    this.status = status;
    this.problem = problem;
  }
}

export interface Winner {
  readonly name: string | null;
  readonly status: string | null;
}

/** Asks the desk's API. @throws {ApiError} for everything but success. */
export async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const url = new URL(path, location.origin);
  url.searchParams.set('lang', language.value);
  const response = await fetch(url, {
    method,
    headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => undefined);
  if (response === undefined) throw new ApiError(0, {});
  const text = await response.text();
  const answer: unknown = text === '' ? undefined : parse(text);
  if (!response.ok) throw new ApiError(response.status, (answer ?? {}) as ApiError['problem']);
  return answer as T;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
