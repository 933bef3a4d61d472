import { z } from '@hono/zod-openapi';
import { FIELD_CODES } from '../protocol/messages/errors.ts';
import { PROBLEM_CODES, PROBLEM_MEDIA_TYPE, type ProblemCode } from '../protocol/problem.ts';
import { SiteId } from '../protocol/reading.ts';
import { PROBLEM_STATUS } from './problem.ts';

const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(PROBLEM_CODES),
    requestId: z.string().optional(),
    errors: z
      .array(z.object({ field: z.string(), code: z.enum(FIELD_CODES), message: z.string() }))
      .optional(),
  })
  .loose()
  .openapi('Problem');

/** The problem documents that a route answers with, in the words of the API's reference. */
export function problemResponses(...codes: readonly ProblemCode[]) {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const status = PROBLEM_STATUS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, of]) => [
      status,
      { description: of.join(', '), content: { [PROBLEM_MEDIA_TYPE]: { schema: Problem } } },
    ]),
  );
}

/** JSON content of a request or a response. */
export function json<S extends z.ZodType>(schema: S) {
  return { 'application/json': { schema } };
}

export const SiteParam = z.object({ site: SiteId });
export const CommentParam = SiteParam.extend({ comment: z.uuid() });

/** The private token of a comment, as a bearer. */
export const StatusTokenHeader = z.object({
  authorization: z
    .string()
    .optional()
    .openapi({ description: '`Bearer` and the token of the private status link' }),
});
