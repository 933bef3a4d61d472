import { html } from 'hono/html';
import type { Language } from '../../protocol/clauses.ts';
import { type CommentContext, type CommentView, commentItem } from './comment.ts';
import type { Markup } from './markup.ts';

/** Published comments as a piece of HTML for the article itself, where search engines read it; it has no script and no form. */
export function commentsFragment(
  language: Language,
  comments: readonly CommentView[],
  context: CommentContext,
): Markup {
  return html`<ol class="adab-comments" lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
${comments.map((comment) => commentItem(comment, context))}</ol>
`;
}
