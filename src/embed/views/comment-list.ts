import { html } from 'hono/html';
import { fillSentence } from '../../protocol/messages/plural.ts';
import { type CommentContext, type CommentView, commentItem } from './comment.ts';
import type { Markup } from './markup.ts';

export interface CommentListView {
  /** Published comments on the page in all, as far as it was counted. */
  readonly total: number;
  readonly comments: readonly CommentView[];
  /** The orders that the reader may choose, with the page in each; the current one is marked. */
  readonly orders: readonly { readonly label: string; readonly href: string; readonly current: boolean }[];
  /** The page with the next comments; absent when all are shown. */
  readonly more?: string;
}

/** The published comments. The template is what the script fills for comments that it loads later. */
export function commentList(view: CommentListView, context: CommentContext): Markup {
  const { total, comments, orders, more } = view;
  const { messages, dates } = context;
  return html`<section id="comments" class="comments" aria-labelledby="comments-heading">
<div class="comments-head">
<h2 id="comments-heading">${total === 0 ? messages.comments : fillSentence(messages.commentCount, dates.locale, { count: total })}</h2>
${
  total > 1
    ? html`<nav class="orders" aria-label="${messages.sortedBy}">${orders.map(
        ({ label, href, current }) =>
          html`<a href="${href}"${current ? html` aria-current="true"` : ''}>${label}</a>`,
      )}</nav>\n`
    : ''
}</div>
${total === 0 ? html`<p class="empty">${messages.noComments} ${messages.beFirst}</p>\n` : ''}<ol id="comment-list" class="comment-list">${comments.map(
    (comment) => commentItem(comment, context),
  )}</ol>
${more ? html`<p class="more"><a class="button" id="more" rel="next" href="${more}">${messages.loadMore}</a></p>\n` : ''}<p id="list-status" class="notice" role="status"></p>
</section>
`;
}
