import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type CommentStatusView, type StatusPageView, statusPage } from '../../embed/views/status.ts';
import { toProblemTitle } from '../../protocol/messages/errors.ts';
import { formMessages } from '../../protocol/messages/form.ts';
import { AppealBody, SiteId, type StatusReply } from '../../protocol/reading.ts';
import { appealDecision } from '../../services/comments/appeal.ts';
import { getCommentStatus } from '../../services/comments/get-status.ts';
import type { OwnCommentInput } from '../../services/comments/own-comment.ts';
import { withdrawComment } from '../../services/comments/withdraw.ts';
import { ServiceError } from '../../services/errors.ts';
import { getSite } from '../../services/sites/get-site.ts';
import type { App, AppEnv } from '../context.ts';
import { EMBED_ASSETS } from '../embed/assets.ts';
import { toDateStyle } from '../embed/date-style.ts';
import { PROBLEM_STATUS } from '../problem.ts';

const PATH = '/s/:site/status';

const StatusForm = z.strictObject({
  code: z.string().max(400).default(''),
  action: z.enum(['show', 'withdraw', 'appeal']).default('show'),
  appeal: z.string().max(20_000).optional(),
});

/**
 * The private page of a comment. The code arrives in the body of a form, never in an address: the link carries it in the
 * fragment, from which the page's script takes it.
 */
export function mountStatusPage(app: App): void {
  app.get(PATH, async (c) => {
    const view = await pageView(c);
    return c.html(await statusPage(view));
  });

  app.post(PATH, async (c) => {
    const view = await pageView(c);
    const messages = formMessages(view.language);
    const form = StatusForm.safeParse(Object.fromEntries(new URLSearchParams(await c.req.text())));
    const own = form.success ? parseCode(c.req.param('site'), form.data.code) : undefined;
    if (!form.success || own === undefined) {
      const isBlank = form.success && form.data.code.trim() === '';
      const fault = isBlank ? messages.statusNeedsCode : messages.statusUnknown;
      return c.html(await statusPage({ ...view, fault }), 422);
    }
    const code = form.data.code.trim();
    const show = async (more: Partial<StatusPageView> = {}) =>
      statusPage({ ...view, code, ...more, comment: toView(view, await getCommentStatus(c.var.deps, own)) });
    try {
      switch (form.data.action) {
        case 'show':
          return c.html(await show());
        case 'withdraw':
          await withdrawComment(c.var.deps, own);
          return c.html(await show({ notice: messages.withdrawn }));
        case 'appeal': {
          const appeal = AppealBody.safeParse({ text: form.data.appeal ?? '' });
          if (!appeal.success) {
            const typed = { fault: messages.appealNeedsText, appealText: form.data.appeal ?? '' };
            return c.html(await show(typed), 422);
          }
          await appealDecision(c.var.deps, own, appeal.data.text);
          return c.html(await show({ notice: messages.appealed }));
        }
      }
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      const isUnknown = error.code === 'not-found';
      const fault = isUnknown ? messages.statusUnknown : toProblemTitle(error.code, view.language);
      return c.html(
        await statusPage({ ...view, code: isUnknown ? '' : code, fault }),
        PROBLEM_STATUS[error.code],
      );
    }
  });
}

async function pageView(c: Context<AppEnv, typeof PATH>): Promise<StatusPageView> {
  const siteId = SiteId.safeParse(c.req.param('site'));
  if (!siteId.success) throw new ServiceError('not-found');
  const site = await getSite(c.var.deps, siteId.data);
  const { language } = c.var;
  c.set('surface', { kind: 'page' });
  return {
    language,
    theme: site.settings.theme,
    dates: toDateStyle(language, site.settings),
    stylesheets: [EMBED_ASSETS.stylesheet],
    script: EMBED_ASSETS.status,
    siteName: site.name,
    action: `/s/${site.id}/status?lang=${language}`,
    code: '',
  };
}

function parseCode(siteId: string, code: string): OwnCommentInput | undefined {
  const [, commentId, token] = /^([0-9a-f-]{36})\.([\w-]{1,200})$/.exec(code.trim()) ?? [];
  return commentId && token ? { siteId, commentId, token } : undefined;
}

function toView({ language }: StatusPageView, reply: StatusReply): CommentStatusView {
  const { status, title, name, text, createdAt, decision, thread, canAppeal, appeal, standing } = reply;
  const messages = formMessages(language);
  const reason =
    decision?.clause?.text[language] ?? (decision?.ground && messages.outsideGround[decision.ground]);
  return {
    status,
    title,
    name,
    text,
    sentAt: new Date(createdAt),
    ...(decision === undefined || decision.by === 'reader'
      ? {}
      : {
          decision: {
            at: new Date(decision.at),
            ...(reason === undefined ? {} : { reason }),
            fromTerms: decision.clause !== undefined,
            automated: decision.by === 'machine',
            ...(decision.note === undefined ? {} : { note: decision.note }),
          },
        }),
    canAppeal,
    ...(appeal ? { appeal: { at: new Date(appeal.at), answered: appeal.answered } } : {}),
    ...(standing === undefined
      ? {}
      : { standing: { sentence: standing.sentence[language], cause: standing.cause } }),
    article: { url: thread.url, title: thread.title },
  };
}
