import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { commentsFragment } from '../../embed/views/fragment.ts';
import type { NudgeView } from '../../embed/views/nudge.ts';
import { themeStylesheet } from '../../embed/views/theme.ts';
import type { Nudge } from '../../moderation/nudge.ts';
import type { Language } from '../../protocol/clauses.ts';
import { toStored } from '../../protocol/field-rules.ts';
import { toFieldMessage, toProblemTitle } from '../../protocol/messages/errors.ts';
import { formMessages } from '../../protocol/messages/form.ts';
import type { FieldError, ProblemCode } from '../../protocol/problem.ts';
import { listPublishedComments } from '../../services/comments/list-published.ts';
import { reportComment } from '../../services/comments/report.ts';
import { submitComment } from '../../services/comments/submit.ts';
import { ServiceError } from '../../services/errors.ts';
import { getSite } from '../../services/sites/get-site.ts';
import type { App, AppEnv, AppOptions } from '../context.ts';
import { toCommentTree } from '../embed/comment-tree.ts';
import { toDateStyle } from '../embed/date-style.ts';
import { type FrameQuery, parseFrameQuery, readLooks, toFrameHref } from '../embed/frame-query.ts';
import {
  type PlainForm,
  readPlainForm,
  readPlainReport,
  toFormValues,
  toSubmitBody,
} from '../embed/plain-form.ts';
import { renderFrame } from '../embed/render-frame.ts';
import { PROBLEM_STATUS } from '../problem.ts';
import { PUBLIC_CACHE } from '../public-api.ts';
import { toSubmitReply } from '../submit-reply.ts';

/** What a reader can be told in the form itself. Anything else is the service's own trouble and goes the way of all errors. */
const TOLD_IN_THE_FORM: readonly ProblemCode[] = [
  'invalid',
  'forbidden',
  'thread-closed',
  'site-closed',
  'barred',
  'rate-limited',
  'reconsider',
  'terms-changed',
  'conflict',
  'idempotency-mismatch',
];

/** First-level comments in the piece of HTML for the article itself. */
const FRAGMENT_SIZE = 50;

/** The frame under an article, and the plain form in it: the same phases, the same rules, HTML in place of JSON. */
export function mountEmbed(app: App, options: AppOptions): void {
  app.get('/embed/:site', async (c) => c.html(await renderFrame(c, parseFrameQuery(c))));

  app.get('/embed/:site/theme.css', async (c) => {
    const site = await getSite(c.var.deps, c.req.param('site'));
    c.set('surface', { kind: 'asset' });
    // The address changes with the page's looks and with the site's settings.
    c.header('Cache-Control', 'public, max-age=86400');
    c.header('Content-Type', 'text/css; charset=utf-8');
    return c.body(themeStylesheet(readLooks(c), site.settings.fontUrl));
  });

  app.get('/embed/:site/comments.html', async (c) => {
    const query = parseFrameQuery(c);
    const { deps } = c.var;
    const site = await getSite(deps, query.site);
    const { comments } = await listPublishedComments(deps, {
      siteId: site.id,
      page: query.page,
      order: query.order ?? site.settings.order,
      after: query.after,
      limit: FRAGMENT_SIZE,
    });
    c.header('Cache-Control', PUBLIC_CACHE);
    const fragment = commentsFragment(query.lang, toCommentTree(comments, site.settings.replyDepth), {
      messages: formMessages(query.lang),
      dates: toDateStyle(query.lang, site.settings),
      now: deps.now(),
      permalink: (id) => `#comment-${id}`,
    });
    return c.html(fragment);
  });

  app.post('/embed/:site/report', takeReport);

  app.post('/embed/:site', async (c) => {
    const query = parseFrameQuery(c);
    const form = await readPlainForm(c);
    if (form.action === 'new-code') return c.html(await renderFrame(c, query, kept(form)));
    try {
      const outcome = await submitComment(c.var.deps, {
        siteId: query.site,
        door: 'form',
        origin: c.req.header('origin'),
        ownOrigins: Object.values(options.origins),
        clientAddress: c.var.clientAddress,
        body: toSubmitBody(form, query),
      });
      const reply = await toSubmitReply(c, options, { siteId: query.site, language: query.lang }, outcome);
      const [page, code] = reply.statusUrl?.split('#') ?? [];
      const receipt = {
        message: reply.message,
        again: toFrameHref(query, { reply: undefined }),
        ...(page && code ? { status: { page, code } } : {}),
      };
      return c.html(await renderFrame(c, query, { receipt }), 202);
    } catch (error) {
      if (error instanceof ServiceError && TOLD_IN_THE_FORM.includes(error.code)) {
        return refuse(c, query, form, error);
      }
      throw error;
    }
  });
}

/** A report by a reader without scripts, who counts once for each address prefix. */
async function takeReport(c: Context<AppEnv>) {
  const query = parseFrameQuery(c);
  const { comment, clause } = await readPlainReport(c);
  const messages = formMessages(query.lang);
  const show = async (report: { fault?: string; told?: string }, status: ContentfulStatusCode = 200) =>
    c.html(await renderFrame(c, query, { report: { id: comment, ...report } }), status);
  if (clause === undefined) return show({ fault: messages.reportChoose }, 422);
  try {
    const { clientAddress } = c.var;
    const outcome = await reportComment(c.var.deps, {
      siteId: query.site,
      commentId: comment,
      clause,
      clientAddress,
    });
    return await show({ told: outcome === 'received' ? messages.reported : messages.reportedBefore });
  } catch (error) {
    // It went while the reader was choosing.
    if (error instanceof ServiceError && error.code === 'not-found') return await show({}, 404);
    if (!(error instanceof ServiceError) || error.code !== 'rate-limited') throw error;
    return show({ fault: toProblemTitle(error.code, query.lang) }, PROBLEM_STATUS[error.code]);
  }
}

/** The same form again with the same status as the API would give, everything typed kept, and a fresh code. */
async function refuse(c: Context<AppEnv>, query: FrameQuery, form: PlainForm, error: ServiceError) {
  const { faults = [], retryAfter } = error.options;
  const { lang } = query;
  const errors: FieldError[] = faults.map((fault) => ({
    field: fault.field,
    code: fault.code,
    message: toFieldMessage(fault, lang),
  }));
  const nudge =
    error.code === 'reconsider' ? toNudgeView(form, lang, error.options.extra?.nudge as Nudge) : undefined;
  if ((errors.length === 0 && nudge === undefined) || error.code === 'terms-changed') {
    errors.unshift({
      field: error.code === 'terms-changed' ? 'agree' : '',
      code: error.code,
      message: toProblemTitle(error.code, lang),
    });
  }
  const termsChanged = error.code === 'terms-changed';
  const values = toFormValues(form);
  if (retryAfter !== undefined) c.header('Retry-After', String(Math.max(1, Math.ceil(retryAfter))));
  const page = await renderFrame(c, query, {
    ...kept(form),
    values: termsChanged ? { ...values, agree: false } : values,
    errors,
    nudge,
    termsChanged,
    // The key is bound to another comment that did arrive: this one begins anew.
    ...(error.code === 'idempotency-mismatch' ? { seal: undefined } : {}),
  });
  return c.html(page, PROBLEM_STATUS[error.code]);
}

function toNudgeView(form: PlainForm, language: Language, { clause, spans }: Nudge): NudgeView {
  const words = spans.map(({ field, start, end }) => toStored(field, form[field]).slice(start, end));
  return { clause: clause.text[language], words: [...new Set(words)] };
}

function kept(form: PlainForm) {
  return { values: toFormValues(form), seal: form.seal, parent: form.parent, renewed: true };
}
