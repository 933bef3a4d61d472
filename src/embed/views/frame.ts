import { html } from 'hono/html';
import type { Language } from '../../protocol/clauses.ts';
import type { DateStyle } from '../../protocol/dates.ts';
import { formMessages } from '../../protocol/messages/form.ts';
import type { ThreadState } from '../../protocol/states.ts';
import { type CommentView, commentItem } from './comment.ts';
import { type CommentListView, commentList } from './comment-list.ts';
import { documentPage, type Theme } from './document.ts';
import { commentForm, type FormView } from './form.ts';
import type { Markup } from './markup.ts';
import { type ReceiptView, receipt } from './receipt.ts';
import { type ReportClauses, type ReportView, reportTemplate } from './report-form.ts';

export interface FrameView {
  readonly language: Language;
  readonly theme: Theme;
  readonly dates: DateStyle;
  readonly now: Date;
  readonly stylesheets: readonly string[];
  readonly script: string;
  /** Addresses and limits that the script works with, as `data-` attributes of the root. */
  readonly settings: Readonly<Record<string, string>>;
  readonly state: ThreadState;
  readonly form: FormView;
  /** Shown in place of the form when a plain form was accepted. */
  readonly receipt?: ReceiptView;
  readonly list: CommentListView;
  readonly clauses: ReportClauses;
  readonly permalink: (id: string) => string;
  /** Where the plain page takes a reply. */
  readonly replyHref: (id: string) => string;
  /** Where it takes a report, and the one that it is about. */
  readonly reportHref: (id: string) => string;
  readonly report?: ReportView | undefined;
}

/** What stands under an article: the form, then what was published. It works as it is; the script only adds to it. */
export function framePage(view: FrameView): Markup {
  const { language, dates, now, state, form } = view;
  const messages = formMessages(language);
  const context = {
    messages,
    dates,
    now,
    permalink: view.permalink,
    reportHref: view.reportHref,
    report: view.report,
    ...(state === 'open' ? { replyHref: view.replyHref } : {}),
  };
  const failed = form.errors.length > 0;
  return documentPage({
    language,
    title: failed ? `${messages.errorPrefix} ${messages.comments}` : messages.comments,
    theme: view.theme,
    stylesheets: view.stylesheets,
    script: view.script,
    settings: view.settings,
    body: html`<main class="frame">
<h1 class="visually-hidden">${messages.comments}</h1>
${compose()}${commentList(view.list, context)}<template id="comment-template">${commentItem(blank(now), context)}</template>${reportTemplate(messages, view.clauses)}
</main>`,
  });

  function compose(): Markup {
    if (view.receipt) return receipt(messages, view.receipt);
    if (state !== 'open') {
      return html`<p class="closed">${state === 'paused' ? messages.threadPaused : messages.threadClosed}</p>\n`;
    }
    return html`<section class="compose" id="compose" aria-labelledby="form-heading">
<h2 id="form-heading">${messages.formHeading}</h2>
${commentForm(messages, dates.locale, form)}</section>
`;
  }
}

/** What the script clones and fills with text for each comment that it loads. */
function blank(now: Date): CommentView {
  return { id: '', title: '', name: '', text: '', publishedAt: now, removed: false, replies: [] };
}
