import { html, raw } from 'hono/html';
import { CODE_PROVIDERS, type CodeProviderId } from '../../protocol/code-providers.ts';
import type { FormMessages } from '../../protocol/messages/form.ts';
import { fillSentence } from '../../protocol/messages/plural.ts';
import type { FieldError } from '../../protocol/problem.ts';
import { controlAttributes, fieldErrors } from './field.ts';
import type { Markup } from './markup.ts';

export interface SecurityCodeView {
  /** The sealed challenge; the answer is in it, encrypted, and nowhere else. */
  readonly token: string;
  /**
   * One path in the colour of the text, so that it is sharp on every screen and follows the theme. Absent where the site
   * asks for work alone: nothing is typed, and without scripts nothing can be sent.
   */
  readonly image?:
    | { readonly viewBox: string; readonly path: string; readonly script: 'latin' | 'arabic-indic' }
    | undefined;
  /** Parameters of the work beside the image, as JSON for the script. */
  readonly work: string;
  /** The provider's widget that takes the image's place where scripts run. */
  readonly check?: { readonly provider: CodeProviderId; readonly siteKey: string };
  /** Whether an answer typed before must be typed anew, because the code is another one. */
  readonly renewed: boolean;
}

/** The image, what is typed from it, and the two ways out: another image, or none. */
export function securityCode(
  messages: FormMessages,
  code: SecurityCodeView,
  errors: readonly FieldError[],
  form: { readonly action: string; readonly contact: string },
): Markup {
  const { contact } = form;
  const view = {
    name: 'code',
    label: messages.code,
    hint: messages.codeHint,
    errors,
    errorPrefix: messages.errorPrefix,
    describedBy: code.renewed && errors.length === 0 ? ['code-renewed'] : [],
  };
  return html`<div class="field code" data-field="code" data-path="${code.image ? 'image' : 'work'}" data-work="${code.work}"${
    code.check ? html` data-provider="${code.check.provider}" data-site-key="${code.check.siteKey}"` : ''
  }>
<input type="hidden" name="challenge" value="${code.token}">
${
  code.check
    ? html`<div id="code-by-check" hidden>
<p class="label" id="check-heading">${messages.checkHeading} <span class="star" aria-hidden="true">*</span></p>
<p class="hint">${fillSentence(messages.checkHint, '', { provider: CODE_PROVIDERS[code.check.provider].name })}</p>
<div id="check-widget" role="group" aria-labelledby="check-heading"></div>
</div>
`
    : ''
}<div id="code-by-image"${code.image ? '' : raw(' hidden')}>
<label for="code">${messages.code} <span class="star" aria-hidden="true">*</span></label>
<p class="hint" id="code-hint">${messages.codeHint}</p>
${view.describedBy.length > 0 ? html`<p class="notice" id="code-renewed">${messages.refreshedCode}</p>\n` : ''}${fieldErrors(view)}<div class="code-row">
<svg class="code-image" role="img" aria-label="${messages.codeImage}" viewBox="${code.image?.viewBox ?? '0 0 1 1'}" preserveAspectRatio="xMidYMid meet"><path fill="currentColor" d="${code.image?.path ?? ''}"/></svg>
<input type="text" dir="ltr" autocomplete="off" autocapitalize="characters" inputmode="${code.image?.script === 'arabic-indic' ? 'numeric' : 'text'}" autocorrect="off" spellcheck="false" ${controlAttributes(view)}>
</div>
</div>
<p class="code-choices">
<button type="submit" class="quiet" name="action" value="new-code" formaction="${form.action}#code" formnovalidate${code.image ? '' : raw(' hidden')}>${messages.newCode}</button>
<button type="button" class="quiet" id="code-by-work" hidden>${messages.cannotUseImage}</button>
</p>
<p id="code-status" class="notice" role="status"></p>
<noscript><p class="hint">${messages.needsScripts}${
    contact ? html` ${messages.writeToUs} <a href="mailto:${contact}"><bdi>${contact}</bdi></a>` : ''
  }</p></noscript>
</div>
`;
}
