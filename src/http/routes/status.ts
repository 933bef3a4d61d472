import { createRoute, z } from '@hono/zod-openapi';
import { StatusReply } from '../../protocol/reading.ts';
import { getCommentStatus } from '../../services/comments/get-status.ts';
import { withdrawComment } from '../../services/comments/withdraw.ts';
import type { App } from '../context.ts';
import { json, problemResponses, SiteParam, StatusTokenHeader } from '../openapi.ts';
import { readBearer } from '../public-api.ts';

const params = SiteParam.extend({ comment: z.uuid() });

const statusRoute = createRoute({
  method: 'get',
  path: '/api/v1/sites/{site}/comments/{comment}/status',
  summary: 'What became of a comment of one’s own',
  tags: ['own comments'],
  request: { params, headers: StatusTokenHeader },
  responses: {
    200: { description: 'What the writer is told', content: json(StatusReply) },
    ...problemResponses('unauthenticated', 'not-found'),
  },
});

const withdrawRoute = createRoute({
  method: 'post',
  path: '/api/v1/sites/{site}/comments/{comment}/withdraw',
  summary: 'Take a comment of one’s own back',
  tags: ['own comments'],
  request: { params, headers: StatusTokenHeader },
  responses: {
    200: { description: 'It is withdrawn', content: json(StatusReply) },
    ...problemResponses('unauthenticated', 'not-found', 'conflict'),
  },
});

export function mountStatus(app: App): void {
  app.openapi(statusRoute, async (c) => {
    const { site, comment } = c.req.valid('param');
    const token = readBearer(c.req.valid('header').authorization);
    return c.json(await getCommentStatus(c.var.deps, { siteId: site, commentId: comment, token }), 200);
  });

  app.openapi(withdrawRoute, async (c) => {
    const { site, comment } = c.req.valid('param');
    const token = readBearer(c.req.valid('header').authorization);
    const own = { siteId: site, commentId: comment, token };
    await withdrawComment(c.var.deps, own);
    return c.json(await getCommentStatus(c.var.deps, own), 200);
  });
}
