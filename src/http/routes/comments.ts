import { createRoute, z } from '@hono/zod-openapi';
import { etag } from 'hono/etag';
import { COMMENT_ORDERS, CommentPage } from '../../protocol/reading.ts';
import { IdempotencyKey, PageId, SubmitBody, SubmitReply } from '../../protocol/submission.ts';
import { listPublishedComments } from '../../services/comments/list-published.ts';
import { submitComment } from '../../services/comments/submit.ts';
import type { App, AppOptions } from '../context.ts';
import { json, problemResponses, SiteParam } from '../openapi.ts';
import { PUBLIC_CACHE } from '../public-api.ts';
import { toSubmitReply } from '../submit-reply.ts';

const submitRoute = createRoute({
  method: 'post',
  path: '/api/v1/sites/{site}/comments',
  summary: 'Send a comment',
  description:
    'Send the same `Idempotency-Key` with the same body again whenever no answer came: the comment is kept once.',
  tags: ['comments'],
  request: {
    params: SiteParam,
    headers: z.object({ 'idempotency-key': IdempotencyKey.optional() }),
    body: { required: true, content: json(SubmitBody) },
  },
  responses: {
    202: { description: 'Received', content: json(SubmitReply) },
    ...problemResponses(
      'malformed',
      'forbidden',
      'thread-closed',
      'barred',
      'not-found',
      'reconsider',
      'terms-changed',
      'too-large',
      'unsupported-media-type',
      'invalid',
      'idempotency-mismatch',
      'rate-limited',
      'site-closed',
    ),
  },
});

const listRoute = createRoute({
  method: 'get',
  path: '/api/v1/sites/{site}/comments',
  summary: 'Read the published comments of a page',
  tags: ['comments'],
  middleware: [etag()] as const,
  request: {
    params: SiteParam,
    query: z.object({
      page: PageId,
      order: z.enum(COMMENT_ORDERS).default('newest'),
      after: z.string().max(64).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(20),
    }),
  },
  responses: {
    200: { description: 'A page of comments', content: json(CommentPage) },
    ...problemResponses('not-found', 'invalid'),
  },
});

export function mountComments(app: App, options: AppOptions): void {
  app.openapi(submitRoute, async (c) => {
    const { site } = c.req.valid('param');
    const body = c.req.valid('json');
    c.set('language', body.language);
    const outcome = await submitComment(c.var.deps, {
      siteId: site,
      door: 'api',
      origin: c.req.header('origin'),
      ownOrigins: Object.values(options.origins),
      clientAddress: c.var.clientAddress,
      idempotencyKey: c.req.valid('header')['idempotency-key'],
      body,
    });
    return c.json(await toSubmitReply(c, options, { siteId: site, language: body.language }, outcome), 202);
  });

  app.openapi(listRoute, async (c) => {
    const { site } = c.req.valid('param');
    const comments = await listPublishedComments(c.var.deps, { siteId: site, ...c.req.valid('query') });
    c.header('Cache-Control', PUBLIC_CACHE);
    return c.json(comments, 200);
  });
}
