import { html } from 'hono/html';
import { absoluteDate, type DateStyle, relativeDate } from '../../protocol/dates.ts';
import { hasOwnDirection } from '../../protocol/direction.ts';
import type { FormMessages } from '../../protocol/messages/form.ts';
import { fillSentence } from '../../protocol/messages/plural.ts';
import type { Markup } from './markup.ts';
import { plainReport, type ReportView } from './report-form.ts';

/** A published comment as the page shows it. */
export interface CommentView {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly text: string;
  readonly publishedAt: Date;
  /** When its writer changed it, where that was after readers could see it. */
  readonly editedAt?: Date | undefined;
  /** It is gone; only the replies to it still stand. */
  readonly removed: boolean;
  readonly replies: readonly CommentView[];
}

export interface CommentContext {
  readonly messages: FormMessages;
  readonly dates: DateStyle;
  readonly now: Date;
  /** Address that leads to a comment, for sharing. */
  readonly permalink: (id: string) => string;
  /** Where the plain page takes a report of a comment; absent where none is taken. */
  readonly reportHref?: (id: string) => string;
  /** The report that the plain page is about. */
  readonly report?: ReportView | undefined;
  /** Where the plain page takes a reply to a comment; absent where none is taken. */
  readonly replyHref?: (id: string) => string;
}

/**
 * One comment with its replies. Everything a reader wrote is a text node; the comment takes its direction from its title,
 * the text from itself, and the name is isolated, so that no comment can disturb its neighbours.
 */
export function commentItem(comment: CommentView, context: CommentContext): Markup {
  const { messages, dates, now, replyHref, reportHref, permalink, report } = context;
  const { id, title, name, text, publishedAt, editedAt, replies } = comment;
  if (comment.removed) {
    return html`<li class="comment" id="comment-${id}" data-id="${id}" tabindex="-1">
<p class="removed">${messages.commentRemoved}</p>
<ol class="replies">${replies.map((reply) => commentItem(reply, context))}</ol>
</li>
`;
  }
  return html`<li class="comment" id="comment-${id}" data-id="${id}" tabindex="-1">
<article${ownDirection(title)} aria-labelledby="title-${id}">
<h3 class="comment-title" id="title-${id}">${title}</h3>
<p class="byline"><bdi class="comment-name">${name}</bdi> <a class="permalink" href="${permalink(id)}" target="_top" title="${absoluteDate(publishedAt, dates)}" aria-description="${messages.permalink}"><time dir="${pageDirection(dates.locale)}" datetime="${publishedAt.toISOString()}">${relativeDate(publishedAt, now, dates)}</time></a> ${edited()}</p>
<p class="comment-text"${ownDirection(text)}>${text}</p>
<p class="actions">${
    replyHref
      ? html`<a class="reply" href="${replyHref(id)}" aria-label="${fillSentence(messages.replyTo, dates.locale, { name })}">${messages.reply}</a> `
      : ''
  }${
    reportHref
      ? html`<a class="report" href="${reportHref(id)}" aria-label="${fillSentence(messages.reportOf, dates.locale, { name })}">${messages.report}</a>`
      : ''
  }</p>
${report?.id === id ? plainReport(messages, report) : ''}</article>
<ol class="replies"${replies.length === 0 ? html` hidden` : ''}>${replies.map((reply) => commentItem(reply, context))}</ol>
</li>
`;

  /** Stands hidden in a comment that was not edited, for the template's sake. */
  function edited(): Markup {
    const when = editedAt
      ? html` datetime="${editedAt.toISOString()}" title="${absoluteDate(editedAt, dates)}"`
      : html` hidden`;
    const said =
      editedAt && fillSentence(messages.edited, dates.locale, { date: relativeDate(editedAt, now, dates) });
    return html`<time class="edited" dir="${pageDirection(dates.locale)}"${when}>${said}</time>`;
  }
}

/** The attribute that gives an element the direction of its text, where the text has one. */
export const ownDirection = (text: string): Markup | '' => (hasOwnDirection(text) ? html` dir="auto"` : '');

/** Words of the page inside a comment keep the direction of the page. */
const pageDirection = (locale: string) => (locale.startsWith('ar') ? 'rtl' : 'ltr');
