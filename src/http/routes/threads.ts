import { createRoute, z } from '@hono/zod-openapi';
import { PageId } from '../../protocol/submission.ts';
import { ThreadBody, ThreadReply } from '../../protocol/thread-registration.ts';
import { authenticateApiKey } from '../../services/keys/api-key.ts';
import { getThread } from '../../services/threads/get-thread.ts';
import { registerThread } from '../../services/threads/register-thread.ts';
import type { App } from '../context.ts';
import { json, problemResponses, SiteParam } from '../openapi.ts';

const headers = z.object({
  authorization: z.string().optional().openapi({ description: '`Bearer` and an API key of the site' }),
});

const registerRoute = createRoute({
  method: 'put',
  path: '/api/v1/sites/{site}/threads',
  summary: 'Say what a page is, and whether it takes comments',
  tags: ['threads'],
  request: { params: SiteParam, headers, body: { required: true, content: json(ThreadBody) } },
  responses: {
    200: { description: 'The thread', content: json(ThreadReply) },
    ...problemResponses('unauthenticated', 'invalid', 'malformed', 'unsupported-media-type'),
  },
});

const getRoute = createRoute({
  method: 'get',
  path: '/api/v1/sites/{site}/threads',
  summary: 'What is known of a page',
  tags: ['threads'],
  request: { params: SiteParam, headers, query: z.object({ page: PageId }) },
  responses: {
    200: { description: 'The thread', content: json(ThreadReply) },
    ...problemResponses('unauthenticated', 'not-found', 'invalid'),
  },
});

export function mountThreads(app: App): void {
  app.openapi(registerRoute, async (c) => {
    const actor = await authenticateApiKey(
      c.var.deps,
      c.req.valid('param').site,
      c.req.valid('header').authorization,
    );
    return c.json(await registerThread(c.var.deps, actor, c.req.valid('json')), 200);
  });

  app.openapi(getRoute, async (c) => {
    const actor = await authenticateApiKey(
      c.var.deps,
      c.req.valid('param').site,
      c.req.valid('header').authorization,
    );
    return c.json(await getThread(c.var.deps, actor, c.req.valid('query').page), 200);
  });
}
