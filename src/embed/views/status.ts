import { html } from 'hono/html';
import type { Language } from '../../protocol/clauses.ts';
import { absoluteDate, type DateStyle } from '../../protocol/dates.ts';
import { type FormMessages, formMessages } from '../../protocol/messages/form.ts';
import type { ReaderStatus } from '../../protocol/states.ts';
import { ownDirection } from './comment.ts';
import { documentPage, type Theme } from './document.ts';
import { type EditFormView, editForm } from './edit-form.ts';
import { controlAttributes, field } from './field.ts';
import { type Markup, slot } from './markup.ts';

/** What was decided, and why. */
export interface DecisionView {
  readonly at: Date;
  /** In the words of the terms or of a ground outside them. */
  readonly reason?: string;
  /** Whether the reason is a clause of the publishing terms. */
  readonly fromTerms: boolean;
  readonly automated: boolean;
  /** What the moderator wrote, in their own language. */
  readonly note?: string;
}

/** What the writer of a comment is told of it. */
export interface CommentStatusView {
  readonly status: ReaderStatus;
  readonly title: string;
  readonly name: string;
  readonly text: string;
  readonly sentAt: Date;
  /** When the words that readers see were written anew. */
  readonly editedAt?: Date;
  readonly decision?: DecisionView;
  /** A change that readers do not see, or not yet. */
  readonly edit?: {
    readonly status: 'waiting' | 'not-published';
    readonly title: string;
    readonly text: string;
    readonly at: Date;
    readonly decision?: DecisionView;
  };
  readonly canAppeal: boolean;
  readonly appeal?: { readonly at: Date; readonly answered: boolean };
  /** What holds for everything that this author sends. */
  readonly standing?: { readonly sentence: string; readonly cause: string };
  readonly article?: { readonly url: string; readonly title: string };
}

export interface StatusPageView {
  readonly language: Language;
  readonly theme: Theme;
  readonly dates: Required<DateStyle>;
  readonly stylesheets: readonly string[];
  readonly script: string;
  readonly siteName: string;
  /** Where the forms of this page post to. */
  readonly action: string;
  /** The private code, once it was given; it is only ever put into hidden fields of this page's own forms. */
  readonly code: string;
  readonly comment?: CommentStatusView;
  /** What became of the last act: a wrong code, a withdrawal. */
  readonly fault?: string;
  /** Where the comment may still be changed. */
  readonly editing?: EditFormView;
  /** An appeal that could not be taken, kept as it was typed. */
  readonly appealText?: string;
  readonly notice?: string | undefined;
  /** A change that came too late, kept so that it can be copied. */
  readonly unsent?: { readonly title: string; readonly text: string } | undefined;
}

/** The private page of one comment: its state, the decision, and withdrawing it. */
export function statusPage(view: StatusPageView): Markup {
  const { language, theme, stylesheets, script, comment, siteName } = view;
  const messages = formMessages(language);
  return documentPage({
    language,
    title: `${view.fault ? `${messages.errorPrefix} ` : ''}${messages.statusHeading} · ${siteName}`,
    theme,
    stylesheets,
    script,
    settings: { locale: view.dates.locale, calendar: view.dates.calendar },
    body: html`<main class="status-page">
<p class="site-name"><bdi>${siteName}</bdi></p>
<h1>${messages.statusHeading}</h1>
${view.notice ? html`<p class="notice strong" role="status" tabindex="-1" autofocus>${view.notice}</p>\n` : ''}${view.unsent ? unsentWords(messages, view.unsent) : ''}${
  comment ? shownStatus(messages, view, comment) : codeForm(messages, view)
}</main>`,
  });
}

function unsentWords(messages: FormMessages, { title, text }: { title: string; text: string }): Markup {
  return html`<section aria-labelledby="unsent">
<h2 id="unsent">${messages.editUnsent}</h2>
<p dir="auto" class="strong">${title}</p>
<textarea dir="auto" rows="7" readonly aria-labelledby="unsent">
${text}</textarea>
</section>
`;
}

function codeForm(messages: FormMessages, view: StatusPageView): Markup {
  const code = {
    name: 'code',
    label: messages.statusCode,
    hint: messages.statusIntro,
    errors: view.fault ? [{ field: 'code', code: 'invalid', message: view.fault }] : [],
    errorPrefix: messages.errorPrefix,
  };
  return html`<form id="status-form" method="post" action="${view.action}" novalidate>
${field(code, html`<input type="text" dir="ltr" autocomplete="off" spellcheck="false" ${controlAttributes(code)} value="${view.code}">`)}<p><button type="submit" class="primary">${messages.showStatus}</button></p>
</form>
`;
}

function shownStatus(messages: FormMessages, view: StatusPageView, comment: CommentStatusView): Markup {
  const { dates, action, code } = view;
  const { status, title, name, text, sentAt, editedAt, decision, edit, article, standing } = comment;
  const on = (sentence: string, at: Date) => slot(sentence, time(at, dates));
  return html`<section class="verdict" data-status="${status}" aria-labelledby="verdict">
<h2 id="verdict">${messages.status[status]}</h2>
<p>${messages.statusText[status]}</p>
${decision ? verdictReason(messages, dates, decision) : ''}${
  standing
    ? html`<p class="strong">${standing.sentence}</p>\n<blockquote dir="auto">${standing.cause}</blockquote>\n`
    : ''
}</section>
<article class="comment own"${ownDirection(title)} aria-labelledby="own-title">
<h3 class="comment-title" id="own-title">${title}</h3>
<p class="byline"><bdi class="comment-name">${name}</bdi> <span dir="${view.language === 'ar' ? 'rtl' : 'ltr'}">${on(messages.sentOn, sentAt)}${editedAt ? html` · ${on(messages.edited, editedAt)}` : ''}</span></p>
<p class="comment-text"${ownDirection(text)}>${text}</p>
${article ? html`<p class="byline">${messages.underArticle}: <a href="${article.url}" dir="auto">${article.title}</a></p>\n` : ''}</article>
${edit ? ownEdit(messages, view, edit) : ''}${view.editing ? editForm(messages, view, view.editing) : ''}${
  comment.appeal
    ? html`<p class="hint">${on(comment.appeal.answered ? messages.appealAnswered : messages.appealOpen, comment.appeal.at)}</p>\n`
    : ''
}${comment.canAppeal ? appealForm(messages, view) : ''}<p class="hint">${messages.whoDecides}</p>
${
  status === 'withdrawn'
    ? ''
    : html`<details class="act withdraw">
<summary>${messages.withdraw}</summary>
<form method="post" action="${action}">
<p>${messages.withdrawExplain}</p>
<input type="hidden" name="code" value="${code}">
<p><button type="submit" class="danger" name="action" value="withdraw">${messages.withdrawConfirm}</button></p>
</form>
</details>\n`
}`;
}

/** In the server's time zone, which it names, until a script tells it in the reader's. */
const time = (at: Date, dates: DateStyle): Markup =>
  html`<time datetime="${at.toISOString()}">${absoluteDate(at, dates)}</time>`;

function verdictReason(
  messages: FormMessages,
  dates: DateStyle,
  { reason, fromTerms, note, automated, at }: DecisionView,
): Markup {
  return html`${
    reason
      ? html`<p class="reason-label">${fromTerms ? messages.clauseCited : messages.reason}</p>
<blockquote dir="auto">${reason}</blockquote>\n`
      : ''
  }${note ? html`<blockquote dir="auto">${note}</blockquote>\n` : ''}<p class="hint">${automated ? messages.decidedByMachine : messages.decidedByPerson} ${slot(messages.decidedOn, time(at, dates))}</p>\n`;
}

/** The words that wait, or were refused, under those that readers see. */
function ownEdit(
  messages: FormMessages,
  { dates, language }: StatusPageView,
  { status, title, text, at, decision }: NonNullable<CommentStatusView['edit']>,
): Markup {
  return html`<section class="own-edit" data-edit="${status}" aria-labelledby="edit-heading">
<h2 id="edit-heading">${messages.editHeading}: ${messages.status[status]}</h2>
<p>${status === 'waiting' ? messages.editWaits : messages.editStays}</p>
${decision ? verdictReason(messages, dates, decision) : ''}<article class="comment own"${ownDirection(title)} aria-labelledby="edit-title">
<h3 class="comment-title" id="edit-title">${title}</h3>
<p class="byline"><span dir="${language === 'ar' ? 'rtl' : 'ltr'}">${slot(messages.sentOn, time(at, dates))}</span></p>
<p class="comment-text"${ownDirection(text)}>${text}</p>
</article>
</section>
`;
}

function appealForm(
  messages: FormMessages,
  { action, code, fault, appealText = '' }: StatusPageView,
): Markup {
  const text = {
    name: 'appeal',
    label: messages.appealText,
    hint: messages.appealExplain,
    errors: fault ? [{ field: 'appeal', code: 'invalid', message: fault }] : [],
    errorPrefix: messages.errorPrefix,
  };
  return html`<details class="act appeal"${fault ? html` open` : ''}>
<summary>${messages.appeal}</summary>
<form method="post" action="${action}" novalidate>
<input type="hidden" name="code" value="${code}">
${field(
  text,
  html`<textarea dir="auto" rows="4" ${controlAttributes(text)}>
${appealText}</textarea>`,
)}<p><button type="submit" class="primary" name="action" value="appeal">${messages.appealSend}</button></p>
</form>
</details>
`;
}
