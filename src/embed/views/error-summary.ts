import { html } from 'hono/html';
import type { FormMessages } from '../../protocol/messages/form.ts';
import type { FieldError } from '../../protocol/problem.ts';
import type { Markup } from './markup.ts';

/** The fields that the summary links to, with the name that it gives them where the sentence gives none. */
export function summaryLabels(messages: FormMessages): Readonly<Record<string, string>> {
  const { name, email, title, text } = messages;
  return { name, email, title, text, agree: '', code: '' };
}

/** "Comment Title: Please fill in this field." Read apart from the field, a sentence must say which one it means. */
export const named = (label: string | undefined, message: string): string =>
  label ? `${label}: ${message}` : message;

/**
 * All that is wrong, linked to the fields, where focus goes. Without scripts `autofocus` takes it there; with them it
 * stands hidden until it is filled.
 */
export function errorSummary(
  messages: FormMessages,
  errors: readonly FieldError[],
  labels: Readonly<Record<string, string>>,
): Markup {
  const shown = errors.length > 0;
  return html`<div id="error-summary" class="summary" role="alert" tabindex="-1" aria-labelledby="error-summary-heading"${
    shown ? html` autofocus` : html` hidden`
  }>
<h3 id="error-summary-heading">${messages.problemHeading}</h3>
<ul>${errors.map(
    ({ field, message }) =>
      html`<li>${
        Object.hasOwn(labels, field)
          ? html`<a href="#${field}">${named(labels[field], message)}</a>`
          : message
      }</li>`,
  )}</ul>
</div>
`;
}
