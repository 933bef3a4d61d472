import { Hono } from 'hono';
import { z } from 'zod';
import { AuditQuery } from '../../protocol/audit-log.ts';
import { NoteBody, StandingBody } from '../../protocol/authors.ts';
import {
  BulkBody,
  BulkPreviewBody,
  CreateLinkBody,
  DecideBody,
  SettingsBody,
  TermsBody,
  ThreadStateBody,
} from '../../protocol/desk.ts';
import { QueueFilter } from '../../protocol/queue-filter.ts';
import { QUEUE_ORDERS } from '../../protocol/queue-order.ts';
import { BacktestBody, RulesBody, TryBody } from '../../protocol/rules.ts';
import { ROLES } from '../../protocol/states.ts';
import { getMe } from '../../services/accounts/get-me.ts';
import { exportAudit, readAudit } from '../../services/audit/read-audit.ts';
import { getAuthor } from '../../services/authors/get-author.ts';
import { liftStanding, noteAuthor, setStanding } from '../../services/authors/set-standing.ts';
import { claimComment, claimNext, releaseClaim } from '../../services/queue/claim.ts';
import { decideComment } from '../../services/queue/decide.ts';
import { decideBulk } from '../../services/queue/decide-bulk.ts';
import { escalateComment, takeEscalationBack } from '../../services/queue/escalate.ts';
import { findPrecedents } from '../../services/queue/find-precedents.ts';
import { getQueued } from '../../services/queue/get-queued.ts';
import { listQueue } from '../../services/queue/list-queue.ts';
import { previewBulk } from '../../services/queue/preview-bulk.ts';
import { undoDecision } from '../../services/queue/undo.ts';
import { undoBulk } from '../../services/queue/undo-bulk.ts';
import { applyRules } from '../../services/rules/apply-rules.ts';
import { backtestRules } from '../../services/rules/backtest-rules.ts';
import { getRules } from '../../services/rules/get-rules.ts';
import { tryRules } from '../../services/rules/try-rules.ts';
import { changeSiteSettings, getSiteSettings } from '../../services/sites/site-settings.ts';
import { inviteToTeam, listModerators, listTeam, setTeamRole } from '../../services/team/site-team.ts';
import { listTerms, publishTerms } from '../../services/terms/publish-terms.ts';
import { withdrawTerms } from '../../services/terms/withdraw-terms.ts';
import { setThreadState } from '../../services/threads/set-thread-state.ts';
import type { App, AppOptions } from '../context.ts';
import { asId, parseJson, parseQuery } from '../validation.ts';
import { type DeskEnv, ownPagesOnly, requireAccount } from './auth.ts';
import { mountTeamDesk } from './desk-team.ts';
import { mountLive } from './live.ts';

const QueueQuery = QueueFilter.extend({
  order: z.enum(QUEUE_ORDERS).default('oldest'),
  /** The language in which errors are put into words. */
  lang: z.string().optional(),
  after: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

const RoleBody = z.strictObject({ role: z.enum(ROLES).nullable() });

/** The moderators' desk: every route behind a session, every right checked by its service. */
export function mountDesk(app: App, options: AppOptions): void {
  const desk = new Hono<DeskEnv>();
  desk.use(ownPagesOnly(options));
  desk.use(requireAccount(options));

  desk.get('/me', async (c) => c.json(await getMe(c.var.deps, c.var.account, options.notices.list())));

  mountLive(desk, options);

  desk.get('/queue', async (c) => {
    const { order, after, limit, lang: _, ...filter } = parseQuery(c, QueueQuery);
    return c.json(await listQueue(c.var.deps, c.var.actor, { filter, order, after, limit }));
  });
  desk.get('/sites/:site/comments/:comment', async (c) => {
    const { site, comment } = c.req.param();
    return c.json(await getQueued(c.var.deps, c.var.actor, { siteId: site, commentId: asId(comment) }));
  });
  desk.post('/sites/:site/comments/:comment/decisions', async (c) => {
    const { site, comment } = c.req.param();
    const body = await parseJson(c, DecideBody);
    const input = { siteId: site, commentId: asId(comment), ...body };
    return c.json(await decideComment(c.var.deps, c.var.actor, input));
  });

  desk.post('/sites/:site/comments/:comment/decisions/:decision/undo', async (c) => {
    const { site, comment, decision } = c.req.param();
    const input = { siteId: site, commentId: asId(comment), decisionId: asId(decision) };
    return c.json(await undoDecision(c.var.deps, c.var.actor, input));
  });
  desk.post('/queue/next', async (c) => {
    const { site } = await parseJson(c, z.strictObject({ site: z.string().optional() }));
    return c.json({ claim: (await claimNext(c.var.deps, c.var.actor, { siteId: site })) ?? null });
  });
  desk.put('/sites/:site/comments/:comment/claim', async (c) => {
    const { site, comment } = c.req.param();
    return c.json(await claimComment(c.var.deps, c.var.actor, { siteId: site, commentId: asId(comment) }));
  });
  desk.delete('/sites/:site/claims/:token', async (c) => {
    const { site, token } = c.req.param();
    await releaseClaim(c.var.deps, c.var.actor, { siteId: site, token: asId(token) });
    return c.body(null, 204);
  });

  desk.get('/sites/:site/comments/:comment/precedents', async (c) => {
    const { site, comment } = c.req.param();
    return c.json(await findPrecedents(c.var.deps, c.var.actor, { siteId: site, commentId: asId(comment) }));
  });
  desk.get('/sites/:site/authors/:author', async (c) => {
    const { site, author } = c.req.param();
    return c.json(await getAuthor(c.var.deps, c.var.actor, { siteId: site, authorHash: author }));
  });
  desk.put('/sites/:site/authors/:author/standing', async (c) => {
    const { site, author } = c.req.param();
    const body = await parseJson(c, StandingBody);
    await setStanding(c.var.deps, c.var.actor, { siteId: site, authorHash: author, ...body });
    return c.body(null, 204);
  });
  desk.delete('/sites/:site/authors/:author/standing', async (c) => {
    const { site, author } = c.req.param();
    await liftStanding(c.var.deps, c.var.actor, { siteId: site, authorHash: author });
    return c.body(null, 204);
  });
  desk.post('/sites/:site/authors/:author/notes', async (c) => {
    const { site, author } = c.req.param();
    const { text } = await parseJson(c, NoteBody);
    await noteAuthor(c.var.deps, c.var.actor, { siteId: site, authorHash: author, text });
    return c.body(null, 204);
  });
  desk.get('/sites/:site/audit', async (c) => {
    const input = { siteId: c.req.param('site'), query: parseQuery(c, AuditQuery) };
    return c.json(await readAudit(c.var.deps, c.var.actor, input));
  });
  desk.get('/sites/:site/audit.csv', async (c) => {
    const input = { siteId: c.req.param('site'), query: parseQuery(c, AuditQuery) };
    return c.body(await exportAudit(c.var.deps, c.var.actor, input), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="audit.csv"`,
    });
  });
  desk.put('/sites/:site/comments/:comment/escalation', async (c) => {
    const { site, comment } = c.req.param();
    await escalateComment(c.var.deps, c.var.actor, { siteId: site, commentId: asId(comment) });
    return c.body(null, 204);
  });
  desk.delete('/sites/:site/comments/:comment/escalation', async (c) => {
    const { site, comment } = c.req.param();
    await takeEscalationBack(c.var.deps, c.var.actor, { siteId: site, commentId: asId(comment) });
    return c.body(null, 204);
  });
  desk.post('/sites/:site/bulk/preview', async (c) => {
    const body = await parseJson(c, BulkPreviewBody);
    return c.json(await previewBulk(c.var.deps, c.var.actor, { siteId: c.req.param('site'), ...body }));
  });
  desk.post('/sites/:site/bulk', async (c) => {
    const body = await parseJson(c, BulkBody);
    return c.json(await decideBulk(c.var.deps, c.var.actor, { siteId: c.req.param('site'), ...body }));
  });
  desk.post('/sites/:site/bulk/:bulk/undo', async (c) => {
    const { site, bulk } = c.req.param();
    return c.json(await undoBulk(c.var.deps, c.var.actor, { siteId: site, bulkId: asId(bulk) }));
  });

  desk.post('/sites/:site/threads/:thread/state', async (c) => {
    const { site, thread } = c.req.param();
    const { state } = await parseJson(c, ThreadStateBody);
    await setThreadState(c.var.deps, c.var.actor, { siteId: site, threadId: asId(thread), state });
    return c.body(null, 204);
  });

  desk.get('/sites/:site/settings', async (c) =>
    c.json(await getSiteSettings(c.var.deps, c.var.actor, c.req.param('site'))),
  );
  desk.patch('/sites/:site/settings', async (c) => {
    const change = await parseJson(c, SettingsBody);
    await changeSiteSettings(c.var.deps, c.var.actor, { siteId: c.req.param('site'), change });
    return c.body(null, 204);
  });

  desk.get('/sites/:site/terms', async (c) =>
    c.json(await listTerms(c.var.deps, c.var.actor, c.req.param('site'))),
  );
  desk.post('/sites/:site/terms', async (c) => {
    const body = await parseJson(c, TermsBody);
    return c.json(await publishTerms(c.var.deps, c.var.actor, { siteId: c.req.param('site'), body }), 201);
  });
  desk.delete('/sites/:site/terms/:version', async (c) => {
    const { site, version } = c.req.param();
    await withdrawTerms(c.var.deps, c.var.actor, { siteId: site, version: Number(version) });
    return c.body(null, 204);
  });

  desk.get('/sites/:site/rules', async (c) =>
    c.json(await getRules(c.var.deps, c.var.actor, c.req.param('site'))),
  );
  desk.put('/sites/:site/rules', async (c) => {
    const body = await parseJson(c, RulesBody);
    return c.json(await applyRules(c.var.deps, c.var.actor, { siteId: c.req.param('site'), ...body }));
  });
  desk.post('/sites/:site/rules/try', async (c) => {
    const body = await parseJson(c, TryBody);
    return c.json(await tryRules(c.var.deps, c.var.actor, { siteId: c.req.param('site'), ...body }));
  });
  desk.post('/sites/:site/rules/backtest', async (c) => {
    const body = await parseJson(c, BacktestBody);
    return c.json(await backtestRules(c.var.deps, c.var.actor, { siteId: c.req.param('site'), ...body }));
  });

  desk.get('/sites/:site/moderators', async (c) =>
    c.json(await listModerators(c.var.deps, c.var.actor, c.req.param('site'))),
  );
  desk.get('/sites/:site/team', async (c) =>
    c.json(await listTeam(c.var.deps, c.var.actor, c.req.param('site'))),
  );
  desk.post('/sites/:site/team', async (c) => {
    const { email, role } = await parseJson(c, CreateLinkBody);
    const input = { siteId: c.req.param('site'), origin: options.origins.dashboard, email, role };
    return c.json(await inviteToTeam(c.var.deps, c.var.actor, input), 201);
  });
  desk.put('/sites/:site/team/:account', async (c) => {
    const { site, account } = c.req.param();
    const { role } = await parseJson(c, RoleBody);
    await setTeamRole(c.var.deps, c.var.actor, { siteId: site, accountId: asId(account), role });
    return c.body(null, 204);
  });

  mountTeamDesk(desk);
  app.route('/api/desk/v1', desk);
}
