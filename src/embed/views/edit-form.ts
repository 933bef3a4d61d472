import { html } from 'hono/html';
import type { FormMessages } from '../../protocol/messages/form.ts';
import { fillSentence } from '../../protocol/messages/plural.ts';
import type { FieldError } from '../../protocol/problem.ts';
import { errorSummary, summaryLabels } from './error-summary.ts';
import { controlAttributes, field, fieldMaker } from './field.ts';
import type { Markup } from './markup.ts';

export interface EditFormView {
  /** How much longer the comment may be changed. */
  readonly minutes: number;
  readonly title: string;
  readonly text: string;
  /** The most that the text may have, in characters as a reader counts them. */
  readonly limit: number;
  readonly errors: readonly FieldError[];
}

/** Other words for a comment, with the rules of the form; it stands open where something is to be corrected. */
export function editForm(
  messages: FormMessages,
  page: { readonly action: string; readonly code: string; readonly dates: { readonly locale: string } },
  { minutes, title, text, limit, errors }: EditFormView,
): Markup {
  const { locale } = page.dates;
  const of = fieldMaker(messages, errors);
  const titleField = of('title', messages.title);
  const textField = of('text', messages.text, { describedBy: ['text-count'] });
  return html`<details class="act edit"${errors.length > 0 ? html` open` : ''}>
<summary>${messages.edit}</summary>
<form method="post" action="${page.action}" novalidate>
<p class="hint">${fillSentence(messages.editExplain, locale, { minutes })}</p>
${errors.length > 0 ? errorSummary(messages, errors, summaryLabels(messages)) : ''}<input type="hidden" name="code" value="${page.code}">
${field(titleField, html`<input type="text" dir="auto" autocomplete="off" ${controlAttributes(titleField)} value="${title}">`)}${field(
  textField,
  html`<textarea dir="auto" rows="7" autocomplete="off" ${controlAttributes(textField)}>
${text}</textarea>
<p class="count" id="text-count" data-limit="${limit}">${fillSentence(messages.upTo, locale, { count: limit })}</p>`,
)}<p><button type="submit" class="primary" name="action" value="edit">${messages.editSend}</button></p>
</form>
</details>
`;
}
