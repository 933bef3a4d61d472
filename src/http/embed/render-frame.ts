import type { Context } from 'hono';
import type { FormValues } from '../../embed/views/form.ts';
import { framePage } from '../../embed/views/frame.ts';
import type { NudgeView } from '../../embed/views/nudge.ts';
import type { ReceiptView } from '../../embed/views/receipt.ts';
import type { ReportView } from '../../embed/views/report-form.ts';
import { isCodeProvider } from '../../protocol/code-providers.ts';
import { type FormMessages, formMessages } from '../../protocol/messages/form.ts';
import { fillSentence } from '../../protocol/messages/plural.ts';
import type { FieldError } from '../../protocol/problem.ts';
import type { PublishedComment } from '../../protocol/reading.ts';
import { COMMENT_ORDERS } from '../../protocol/settings.ts';
import { getForm } from '../../services/comments/get-form.ts';
import { issueCode } from '../../services/comments/issue-code.ts';
import { listPublishedComments } from '../../services/comments/list-published.ts';
import { getSite } from '../../services/sites/get-site.ts';
import { isOnSite } from '../../services/threads/is-on-site.ts';
import type { AppEnv } from '../context.ts';
import { EMBED_ASSETS } from './assets.ts';
import { toCommentTree } from './comment-tree.ts';
import { toDateStyle } from './date-style.ts';
import { type FrameQuery, toFrameHref, toThemeHref } from './frame-query.ts';

/** Comments on one plain page, and loaded at a time. */
const PAGE_SIZE = 20;

/** What a plain submission left behind: everything typed, what is wrong with it, or that it was received. */
export interface FrameState {
  readonly values?: FormValues;
  readonly errors?: readonly FieldError[];
  readonly termsChanged?: boolean;
  /** The seal that the form was given out with, kept so that a corrected form is the same submission. */
  readonly seal?: string | undefined;
  readonly parent?: string | undefined;
  readonly renewed?: boolean;
  readonly nudge?: NudgeView | undefined;
  readonly receipt?: ReceiptView;
  /** What became of a report. */
  readonly report?: Pick<ReportView, 'id' | 'fault' | 'told'>;
}

const EMPTY: FormValues = { name: '', email: '', title: '', text: '', agree: false };

/** The frame for a page, with a fresh code, as HTML that works by itself. */
export async function renderFrame(c: Context<AppEnv>, query: FrameQuery, state: FrameState = {}) {
  const { deps } = c.var;
  const { site: siteId, page, lang: language } = query;
  const site = await getSite(deps, siteId);
  const order = query.order ?? site.settings.order;
  const form = await getForm(deps, { siteId, page });
  const list = await listPublishedComments(deps, {
    siteId,
    page,
    order,
    after: query.after,
    limit: PAGE_SIZE,
  });
  const code =
    form.code === 'none'
      ? undefined
      : await issueCode(deps, { siteId, path: 'image', language, clientAddress: c.var.clientAddress });
  const { fontUrl } = site.settings;
  const theme = toThemeHref(query, fontUrl, site.revision);
  c.set('surface', {
    kind: 'frame',
    ancestors: site.origins,
    ...(fontUrl === '' ? {} : { fontOrigins: [new URL(fontUrl).origin] }),
    ...(isCodeProvider(form.code) ? { codeProvider: form.code } : {}),
  });

  const messages = formMessages(language);
  const dates = toDateStyle(language, site.settings);
  const { locale } = dates;
  const clauses = form.terms.clauses.map(({ id, text }) => ({ id, text: text[language] }));
  const report = state.report ?? (query.report === undefined ? undefined : { id: query.report });
  const parentId = state.parent ?? query.reply;
  const parent = list.comments.find(({ id }) => id === parentId);
  return framePage({
    language,
    theme: query.theme ?? form.theme,
    dates,
    now: deps.now(),
    stylesheets: [EMBED_ASSETS.stylesheet, ...(theme === undefined ? [] : [theme])],
    script: EMBED_ASSETS.frame,
    settings: {
      site: siteId,
      page,
      url: query.url ?? '',
      title: query.title ?? '',
      authors: query.authors ?? '',
      signature: query.signature ?? '',
      host: hostOrigin(c, query, site.origins),
      api: `/api/v1/sites/${siteId}`,
      worker: EMBED_ASSETS.worker,
      locale,
      calendar: site.settings.calendar,
      limits: JSON.stringify(form.limits),
    },
    state: form.thread.state,
    form: {
      action: toFrameHref(query, { after: undefined, reply: undefined }),
      values: state.values ?? toEmptyForm(parent, messages, locale),
      errors: state.errors ?? [],
      limits: form.limits,
      terms: { version: form.terms.version, text: form.terms.text[language] },
      termsChanged: state.termsChanged ?? false,
      privacyUrl: toWebAddress(form.privacyUrl[language]),
      contact: form.contact,
      ...(code
        ? {
            code: {
              token: code.token,
              image: code.image,
              work: JSON.stringify(code.work ?? null),
              renewed: state.renewed ?? false,
              ...(isCodeProvider(form.code)
                ? { check: { provider: form.code, siteKey: form.codeSiteKey } }
                : {}),
            },
          }
        : {}),
      seal: state.seal ?? form.issued,
      ...(state.nudge ? { nudge: state.nudge } : {}),
      ...(parent
        ? { parent: { ...parent, cancel: `${toFrameHref(query, { reply: undefined })}#form` } }
        : {}),
    },
    ...(state.receipt ? { receipt: state.receipt } : {}),
    list: {
      total: list.count.value,
      comments: toCommentTree(list.comments, site.settings.replyDepth),
      orders: COMMENT_ORDERS.map((choice) => ({
        label: { newest: messages.newestFirst, oldest: messages.oldestFirst, replied: messages.mostReplied }[
          choice
        ],
        href: toFrameHref(query, { order: choice, after: undefined, reply: undefined }),
        current: choice === order,
      })),
      ...(list.next === null ? {} : { more: toFrameHref(query, { after: list.next, reply: undefined }) }),
    },
    clauses,
    reportHref: (id) => `${toFrameHref(query, { report: id, reply: undefined })}#comment-${id}`,
    ...(report === undefined
      ? {}
      : {
          report: {
            ...report,
            clauses,
            action: toReportAction(query, report.id),
            cancel: `${toFrameHref(query)}#comment-${report.id}`,
          },
        }),
    permalink: (id) => `${(query.url ?? '').split('#')[0]}#comment-${id}`,
    replyHref: (id) => `${toFrameHref(query, { reply: id })}#form`,
  });
}

/**
 * The page around the frame, which alone is told the frame's height: who frames us, as the browser says, or the page that
 * the tag names; always one of the site's own origins.
 */
function hostOrigin(c: Context<AppEnv>, query: FrameQuery, origins: readonly string[]): string {
  const named = [c.req.header('referer'), query.url].find(
    (url) => url !== undefined && isOnSite(url, origins),
  );
  return named === undefined ? '' : new URL(named).origin;
}

/** Where the report of a comment is posted to: the same place in the list, so that the answer stands under the comment. */
function toReportAction(query: FrameQuery, id: string): string {
  const [path, search] = toFrameHref(query, { reply: undefined }).split('?');
  return `${path}/report?${search}#comment-${id}`;
}

/** A reply begins with the title of what it answers. */
function toEmptyForm(
  parent: PublishedComment | undefined,
  messages: FormMessages,
  locale: string,
): FormValues {
  if (parent === undefined) return EMPTY;
  return { ...EMPTY, title: fillSentence(messages.replyTitle, locale, { title: parent.title }) };
}

/** Settings hold what a publisher typed; only an address of the web becomes a link. */
function toWebAddress(url: string): string {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : '';
}
