import { createRoute, z } from '@hono/zod-openapi';
import { checkHealth } from '../../services/check-health.ts';
import type { App } from '../context.ts';

const route = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Whether the program runs and its database answers',
  tags: ['service'],
  responses: {
    200: {
      description: 'Both do',
      content: { 'application/json': { schema: z.object({ status: z.literal('ok') }) } },
    },
  },
});

export function mountHealth(app: App): void {
  app.openapi(route, async (c) => {
    await checkHealth(c.var.deps);
    return c.json({ status: 'ok' as const }, 200);
  });
}
