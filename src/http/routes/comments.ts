import { createRoute, z } from '@hono/zod-openapi';
import { etag } from 'hono/etag';
import { CommentPage, CountsReply, ReportBody, ReportReply } from '../../protocol/reading.ts';
import { COMMENT_ORDERS } from '../../protocol/settings.ts';
import { IdempotencyKey, PageId, SubmitBody, SubmitReply } from '../../protocol/submission.ts';
import { countPublishedComments } from '../../services/comments/count-published.ts';
import { getPublishedComment } from '../../services/comments/get-published.ts';
import { listPublishedComments } from '../../services/comments/list-published.ts';
import { reportComment } from '../../services/comments/report.ts';
import { submitComment } from '../../services/comments/submit.ts';
import type { App, AppOptions } from '../context.ts';
import { CommentParam, json, problemResponses, SiteParam } from '../openapi.ts';
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

const oneRoute = createRoute({
  method: 'get',
  path: '/api/v1/sites/{site}/comments/{comment}',
  summary: 'Read one published comment with all that stands around it',
  tags: ['comments'],
  middleware: [etag()] as const,
  request: { params: CommentParam },
  responses: {
    200: { description: 'Its first-level comment with the replies', content: json(CommentPage) },
    ...problemResponses('not-found', 'invalid'),
  },
});

const countRoute = createRoute({
  method: 'get',
  path: '/api/v1/sites/{site}/counts',
  summary: 'How many comments are published under each page',
  tags: ['comments'],
  middleware: [etag()] as const,
  request: {
    params: SiteParam,
    query: z.object({
      page: z
        .union([PageId, z.array(PageId).min(1).max(50)])
        .openapi({ description: 'Up to fifty pages, each as a parameter of its own' }),
    }),
  },
  responses: {
    200: { description: 'The counts by page id', content: json(CountsReply) },
    ...problemResponses('not-found', 'invalid'),
  },
});

const reportRoute = createRoute({
  method: 'post',
  path: '/api/v1/sites/{site}/comments/{comment}/reports',
  summary: 'Report a published comment',
  description: 'Reports never hide a comment; enough of them have a moderator look at it again.',
  tags: ['comments'],
  request: { params: CommentParam, body: { required: true, content: json(ReportBody) } },
  responses: {
    202: { description: 'Received', content: json(ReportReply) },
    ...problemResponses('not-found', 'invalid', 'malformed', 'unsupported-media-type', 'rate-limited'),
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

  app.openapi(countRoute, async (c) => {
    const { page } = c.req.valid('query');
    const pages = typeof page === 'string' ? [page] : page;
    const reply = await countPublishedComments(c.var.deps, { siteId: c.req.valid('param').site, pages });
    c.header('Cache-Control', PUBLIC_CACHE);
    return c.json(reply, 200);
  });

  app.openapi(oneRoute, async (c) => {
    const { site, comment } = c.req.valid('param');
    const page = await getPublishedComment(c.var.deps, { siteId: site, commentId: comment });
    c.header('Cache-Control', PUBLIC_CACHE);
    return c.json(page, 200);
  });

  app.openapi(reportRoute, async (c) => {
    const { site, comment } = c.req.valid('param');
    const outcome = await reportComment(c.var.deps, {
      siteId: site,
      commentId: comment,
      ...c.req.valid('json'),
      clientAddress: c.var.clientAddress,
    });
    return c.json({ outcome }, 202);
  });
}
