import { createRoute } from '@hono/zod-openapi';
import { AppealBody, EditBody, StatusReply } from '../../protocol/reading.ts';
import { appealDecision } from '../../services/comments/appeal.ts';
import { editComment } from '../../services/comments/edit.ts';
import { getCommentStatus } from '../../services/comments/get-status.ts';
import { withdrawComment } from '../../services/comments/withdraw.ts';
import type { App } from '../context.ts';
import { CommentParam, json, problemResponses, StatusTokenHeader } from '../openapi.ts';
import { readBearer } from '../public-api.ts';

const params = CommentParam;

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

const appealRoute = createRoute({
  method: 'post',
  path: '/api/v1/sites/{site}/comments/{comment}/appeal',
  summary: 'Appeal once against a comment of one’s own not being published',
  tags: ['own comments'],
  request: { params, headers: StatusTokenHeader, body: { required: true, content: json(AppealBody) } },
  responses: {
    200: { description: 'It is back in the queue, for another moderator', content: json(StatusReply) },
    ...problemResponses(
      'unauthenticated',
      'not-found',
      'conflict',
      'invalid',
      'malformed',
      'unsupported-media-type',
    ),
  },
});

const editRoute = createRoute({
  method: 'post',
  path: '/api/v1/sites/{site}/comments/{comment}/edit',
  summary: 'Change a comment of one’s own, shortly after sending it',
  description:
    'Until `editUntil` of its status. The words are screened and decided like a new comment’s; what is published stays so ' +
    'until they are approved. The same words again change nothing.',
  tags: ['own comments'],
  request: { params, headers: StatusTokenHeader, body: { required: true, content: json(EditBody) } },
  responses: {
    200: { description: 'The words are received', content: json(StatusReply) },
    ...problemResponses(
      'unauthenticated',
      'not-found',
      'not-editable',
      'thread-closed',
      'barred',
      'conflict',
      'invalid',
      'malformed',
      'unsupported-media-type',
      'rate-limited',
      'site-closed',
    ),
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

  app.openapi(appealRoute, async (c) => {
    const { site, comment } = c.req.valid('param');
    const token = readBearer(c.req.valid('header').authorization);
    const own = { siteId: site, commentId: comment, token };
    await appealDecision(c.var.deps, own, c.req.valid('json').text);
    return c.json(await getCommentStatus(c.var.deps, own), 200);
  });

  app.openapi(editRoute, async (c) => {
    const { site, comment } = c.req.valid('param');
    const token = readBearer(c.req.valid('header').authorization);
    const own = { siteId: site, commentId: comment, token };
    const { clientAddress } = c.var;
    await editComment(c.var.deps, { ...own, ...c.req.valid('json'), clientAddress });
    return c.json(await getCommentStatus(c.var.deps, own), 200);
  });
}
