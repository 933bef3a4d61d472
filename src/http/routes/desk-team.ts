import type { Hono } from 'hono';
import { SavedViewBody } from '../../protocol/saved-views.ts';
import { StatisticsQuery } from '../../protocol/statistics.ts';
import { TemplateBody } from '../../protocol/templates.ts';
import { getStatistics } from '../../services/statistics/get-statistics.ts';
import {
  addSiteTemplate,
  changeSiteTemplate,
  listSiteTemplates,
  removeSiteTemplate,
} from '../../services/templates/site-templates.ts';
import { listViews, removeView, saveView } from '../../services/views/saved-views.ts';
import { asId, parseJson, parseQuery } from '../validation.ts';
import type { DeskEnv } from './auth.ts';

/** What a newsroom keeps for itself: sentences for readers, named views, and how it is doing. */
export function mountTeamDesk(desk: Hono<DeskEnv>): void {
  desk.get('/sites/:site/templates', async (c) =>
    c.json(await listSiteTemplates(c.var.deps, c.var.actor, c.req.param('site'))),
  );
  desk.post('/sites/:site/templates', async (c) => {
    const input = { siteId: c.req.param('site'), template: await parseJson(c, TemplateBody) };
    return c.json(await addSiteTemplate(c.var.deps, c.var.actor, input), 201);
  });
  desk.put('/sites/:site/templates/:template', async (c) => {
    const { site, template: id } = c.req.param();
    const template = await parseJson(c, TemplateBody);
    await changeSiteTemplate(c.var.deps, c.var.actor, { siteId: site, id: asId(id), template });
    return c.body(null, 204);
  });
  desk.delete('/sites/:site/templates/:template', async (c) => {
    const { site, template: id } = c.req.param();
    await removeSiteTemplate(c.var.deps, c.var.actor, { siteId: site, id: asId(id) });
    return c.body(null, 204);
  });

  desk.get('/sites/:site/statistics', async (c) => {
    const input = { siteId: c.req.param('site'), query: parseQuery(c, StatisticsQuery) };
    return c.json(await getStatistics(c.var.deps, c.var.actor, input));
  });

  desk.get('/views', async (c) => c.json(await listViews(c.var.deps, c.var.actor)));
  desk.post('/views', async (c) =>
    c.json(await saveView(c.var.deps, c.var.actor, await parseJson(c, SavedViewBody)), 201),
  );
  desk.delete('/views/:view', async (c) => {
    await removeView(c.var.deps, c.var.actor, asId(c.req.param('view')));
    return c.body(null, 204);
  });
}
