import { html } from 'hono/html';
import type { FormMessages } from '../../protocol/messages/form.ts';
import type { Markup } from './markup.ts';

export interface TermsView {
  readonly version: number;
  /** In full, in the reader's language. */
  readonly text: string;
}

/** The publishing terms in full, set as text that one reads. */
export function termsSection(messages: FormMessages, terms: TermsView): Markup {
  return html`<section class="terms" aria-labelledby="terms-heading">
<h3 id="terms-heading">${messages.termsHeading}</h3>
<p>${messages.publishingTerms} <span id="terms-text">${terms.text}</span></p>
</section>
`;
}
