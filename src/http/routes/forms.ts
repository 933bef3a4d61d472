import { createRoute, z } from '@hono/zod-openapi';
import { CodeBody, CodeReply, FormReply } from '../../protocol/reading.ts';
import { PageId } from '../../protocol/submission.ts';
import { getForm } from '../../services/comments/get-form.ts';
import { issueCode } from '../../services/comments/issue-code.ts';
import type { App } from '../context.ts';
import { json, problemResponses, SiteParam } from '../openapi.ts';

const formRoute = createRoute({
  method: 'get',
  path: '/api/v1/sites/{site}/form',
  summary: 'What a form needs before it can be filled in',
  tags: ['comments'],
  request: { params: SiteParam, query: z.object({ page: PageId }) },
  responses: {
    200: { description: 'Terms, limits and the sealed time of issue', content: json(FormReply) },
    ...problemResponses('not-found', 'invalid'),
  },
});

const codeRoute = createRoute({
  method: 'post',
  path: '/api/v1/sites/{site}/codes',
  summary: 'Ask for a security code',
  description:
    'An image to type, with work for the device beside it; or, on the path `work`, more work and no image. A device whose ' +
    'key has published comments on the site is given light work alone, unless there is reason for suspicion.',
  tags: ['comments'],
  request: { params: SiteParam, body: { required: true, content: json(CodeBody) } },
  responses: {
    200: { description: 'A code for one comment', content: json(CodeReply) },
    ...problemResponses('not-found', 'invalid', 'malformed', 'unsupported-media-type'),
  },
});

export function mountForms(app: App): void {
  app.openapi(formRoute, async (c) => {
    const { site } = c.req.valid('param');
    return c.json(await getForm(c.var.deps, { siteId: site, page: c.req.valid('query').page }), 200);
  });

  app.openapi(codeRoute, async (c) => {
    const { site } = c.req.valid('param');
    const { path, language, readerKey } = c.req.valid('json');
    const issued = await issueCode(c.var.deps, {
      siteId: site,
      path,
      language,
      readerKey,
      clientAddress: c.var.clientAddress,
    });
    return c.json({ ...issued, expiresAt: issued.expiresAt.toISOString() }, 200);
  });
}
