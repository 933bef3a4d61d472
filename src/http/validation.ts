import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type Fault, ServiceError } from '../services/errors.ts';

/** What a strict schema refused, field by field: what is missing, what is of the wrong type, and what nobody asked for. */
export function toFaults(error: z.ZodError, value: unknown): readonly Fault[] {
  return error.issues.flatMap((issue): readonly Fault[] => {
    const field = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ field: [field, key].filter(Boolean).join('.'), code: 'unknown' }));
    }
    if (issue.code === 'too_big' && issue.origin === 'string') {
      return [{ field, code: 'too-long', values: { maximum: Number(issue.maximum) } }];
    }
    return [{ field, code: valueAt(value, issue.path) === undefined ? 'required' : 'invalid' }];
  });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

/** The JSON body, as the schema has it. @throws {ServiceError} `unsupported-media-type`, `malformed` or `invalid`. */
export async function parseJson<S extends z.ZodType>(c: Context, schema: S): Promise<z.output<S>> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
    throw new ServiceError('unsupported-media-type');
  }
  const body: unknown = await c.req.json().catch((cause) => {
    throw new ServiceError('malformed', { cause });
  });
  return parse(schema, body);
}

/** The query, as the schema has it. @throws {ServiceError} `invalid`. */
export function parseQuery<S extends z.ZodType>(c: Context, schema: S): z.output<S> {
  return parse(schema, c.req.query());
}

/** An id in a path; one that cannot be an id names nothing. @throws {ServiceError} `not-found`. */
export function asId(text: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) throw new ServiceError('not-found');
  return text;
}

/** `value` as the schema has it. @throws {ServiceError} `invalid`. */
export function parse<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value);
  if (!result.success) throw new ServiceError('invalid', { faults: toFaults(result.error, value) });
  return result.data;
}
