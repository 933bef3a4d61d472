import type { z } from '@hono/zod-openapi';
import type { Fault } from '../services/errors.ts';

/** What a strict schema refused, field by field: what is missing, what is of the wrong type, and what nobody asked for. */
export function toFaults(error: z.ZodError): readonly Fault[] {
  return error.issues.flatMap((issue): readonly Fault[] => {
    const field = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ field: [field, key].filter(Boolean).join('.'), code: 'unknown' }));
    }
    const isMissing = issue.code === 'invalid_type' && issue.input === undefined;
    return [{ field, code: isMissing ? 'required' : 'invalid' }];
  });
}
