import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type StatusPageView, statusPage } from '../../embed/views/status.ts';
import { toFieldMessage, toProblemTitle } from '../../protocol/messages/errors.ts';
import { formMessages } from '../../protocol/messages/form.ts';
import { AppealBody, SiteId } from '../../protocol/reading.ts';
import { appealDecision } from '../../services/comments/appeal.ts';
import { editComment } from '../../services/comments/edit.ts';
import { getCommentStatus } from '../../services/comments/get-status.ts';
import type { OwnCommentInput } from '../../services/comments/own-comment.ts';
import { withdrawComment } from '../../services/comments/withdraw.ts';
import { ServiceError } from '../../services/errors.ts';
import { getSite } from '../../services/sites/get-site.ts';
import type { App, AppEnv } from '../context.ts';
import { EMBED_ASSETS } from '../embed/assets.ts';
import { toDateStyle } from '../embed/date-style.ts';
import { type TypedEdit, toEditForm, toStatusView } from '../embed/status-view.ts';
import { PROBLEM_STATUS } from '../problem.ts';

const PATH = '/s/:site/status';

const StatusForm = z.strictObject({
  code: z.string().max(400).default(''),
  action: z.enum(['show', 'withdraw', 'appeal', 'edit']).default('show'),
  appeal: z.string().max(20_000).optional(),
  title: z.string().max(200_000).default(''),
  text: z.string().max(200_000).default(''),
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
    const show = async (more: Partial<StatusPageView> = {}, typed?: TypedEdit) => {
      const reply = await getCommentStatus(c.var.deps, own);
      const editing = toEditForm(view, reply, c.var.deps.now(), typed);
      return statusPage({
        ...view,
        code,
        ...more,
        ...(editing ? { editing } : { notice: more.notice ?? typed?.errors[0]?.message, unsent: typed }),
        comment: toStatusView(view.language, reply),
      });
    };
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
        case 'edit':
          return await edit(form.data);
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

    async function edit({ title, text }: { title: string; text: string }) {
      try {
        const { clientAddress } = c.var;
        await editComment(c.var.deps, { ...own!, title, text, clientAddress });
      } catch (error) {
        if (!(error instanceof ServiceError) || error.code === 'not-found') throw error;
        const { faults = [], retryAfter } = error.options;
        if (retryAfter !== undefined) c.header('Retry-After', String(Math.max(1, Math.ceil(retryAfter))));
        const errors = faults.map((fault) => ({
          field: fault.field,
          code: fault.code,
          message: toFieldMessage(fault, view.language),
        }));
        const whole = { field: '', code: error.code, message: toProblemTitle(error.code, view.language) };
        const typed = { title, text, errors: errors.length > 0 ? errors : [whole] };
        return c.html(await show({ fault: whole.message }, typed), PROBLEM_STATUS[error.code]);
      }
      const reply = await getCommentStatus(c.var.deps, own!);
      const became = reply.edit?.status ?? reply.status;
      const notice = {
        waiting: messages.editReceived,
        published: messages.editPublished,
        'not-published': messages.editRefused,
        withdrawn: messages.editRefused,
      }[became];
      return c.html(await show({ notice }));
    }
  });
}

interface StatusPage extends StatusPageView {
  /** The most characters that a comment may have. */
  readonly limit: number;
}

async function pageView(c: Context<AppEnv, typeof PATH>): Promise<StatusPage> {
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
    limit: site.settings.limits.text,
  };
}

function parseCode(siteId: string, code: string): OwnCommentInput | undefined {
  const [, commentId, token] = /^([0-9a-f-]{36})\.([\w-]{1,200})$/.exec(code.trim()) ?? [];
  return commentId && token ? { siteId, commentId, token } : undefined;
}
