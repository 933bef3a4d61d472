import { html } from 'hono/html';
import type { FormMessages } from '../../protocol/messages/form.ts';
import type { FieldError } from '../../protocol/problem.ts';
import type { Markup } from './markup.ts';

/**
 * All that is wrong, linked to the fields, where focus goes. Without scripts `autofocus` takes it there; with them it
 * stands hidden until it is filled.
 */
export function errorSummary(
  messages: FormMessages,
  errors: readonly FieldError[],
  fields: readonly string[],
): Markup {
  const shown = errors.length > 0;
  return html`<div id="error-summary" class="summary" role="alert" tabindex="-1" aria-labelledby="error-summary-heading"${
    shown ? html` autofocus` : html` hidden`
  }>
<h3 id="error-summary-heading">${messages.problemHeading}</h3>
<ul>${errors.map(
    ({ field, message }) =>
      html`<li>${fields.includes(field) ? html`<a href="#${field}">${message}</a>` : message}</li>`,
  )}</ul>
</div>
`;
}
