import { html } from 'hono/html';
import type { FormMessages } from '../../protocol/messages/form.ts';
import type { Markup } from './markup.ts';

export interface ReceiptView {
  /** What became of it at once, and what happens next. */
  readonly message: string;
  /** The private code as text, and the page that takes it; absent for what was received before. */
  readonly status?: { readonly code: string; readonly page: string };
  /** The form again. */
  readonly again: string;
}

/** What a plain form is answered with: received, what happens next, the private code. */
export function receipt(messages: FormMessages, view: ReceiptView): Markup {
  return html`<section id="answer" class="receipt" role="status" tabindex="-1" autofocus>
<h2>${messages.receivedHeading}</h2>
<p>${view.message}</p>
${
  view.status
    ? html`<p>${messages.statusCodeIntro}</p>
<p class="status-code"><code dir="ltr">${view.status.code}</code></p>
<p><a href="${view.status.page}" target="_blank">${messages.statusPageLink}<span class="visually-hidden"> (${messages.opensNewTab})</span></a></p>\n`
    : ''
}<p><a href="${view.again}">${messages.writeAnother}</a></p>
</section>
`;
}
