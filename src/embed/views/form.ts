import { html } from 'hono/html';
import type { FormMessages } from '../../protocol/messages/form.ts';
import { fillSentence } from '../../protocol/messages/plural.ts';
import type { FieldError } from '../../protocol/problem.ts';
import type { FieldLimits } from '../../protocol/settings.ts';
import { errorSummary, summaryLabels } from './error-summary.ts';
import { controlAttributes, field, fieldErrors, fieldMaker } from './field.ts';
import { type Markup, slot } from './markup.ts';
import { type NudgeView, nudgeBox } from './nudge.ts';
import { type SecurityCodeView, securityCode } from './security-code.ts';
import { type TermsView, termsSection } from './terms.ts';

/** What the reader typed, kept through every error. The answer to a security code is never among it: each works once. */
export interface FormValues {
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly text: string;
  readonly agree: boolean;
}

export interface FormView {
  /** Where the plain form posts to. */
  readonly action: string;
  readonly values: FormValues;
  readonly errors: readonly FieldError[];
  readonly limits: FieldLimits;
  readonly terms: TermsView;
  /** Said above the terms when they changed since the reader saw them. */
  readonly termsChanged: boolean;
  readonly privacyUrl: string;
  /** The newsroom's address for whoever cannot read the image. */
  readonly contact: string;
  /** Absent where the site asks for none. */
  readonly code?: SecurityCodeView;
  /** Idempotency key and time of issue, sealed. */
  readonly seal: string;
  readonly nudge?: NudgeView;
  readonly parent?: { readonly id: string; readonly name: string; readonly cancel: string };
}

/** The comment form, field for field. */
export function commentForm(messages: FormMessages, locale: string, view: FormView): Markup {
  const { values, errors, limits, terms, parent } = view;
  const of = fieldMaker(messages, errors);
  const name = of('name', messages.name);
  const email = of('email', messages.email, { hint: messages.emailHint });
  const title = of('title', messages.title);
  const text = of('text', messages.text, { describedBy: ['text-count'] });
  const agree = of('agree', messages.agree);
  /** A plain answer takes focus by its id in the address: where a frame may not focus by itself, this still works. */
  const answer = (said: Markup) => {
    if (errors.length === 0 && view.nudge === undefined) return said;
    const heading = view.nudge === undefined ? 'error-summary-heading' : 'nudge-heading';
    return html`<div id="answer" role="group" tabindex="-1" aria-labelledby="${heading}">${said}</div>`;
  };
  return html`<form id="form" method="post" action="${view.action}#answer" novalidate>
<button class="default-button" tabindex="-1" aria-hidden="true" name="action" value="send">${messages.send}</button>
${answer(html`${errorSummary(messages, errors, summaryLabels(messages))}${nudgeBox(messages, view.nudge)}`)}<input type="hidden" name="seal" value="${view.seal}">
<input type="hidden" name="terms" value="${terms.version}">
<div class="form-columns">
<div class="details">
<p class="mandatory" title="${messages.mandatoryHint}">${messages.mandatory}</p>
${
  parent
    ? html`<p class="replying" id="replying"><input type="hidden" name="parent" value="${parent.id}">${slot(messages.replyingTo, html`<bdi>${parent.name}</bdi>`)} <a href="${parent.cancel}">${messages.cancelReply}</a></p>\n`
    : html`<p class="replying" id="replying" hidden></p>\n`
}${field(
  name,
  html`<input type="text" dir="auto" autocomplete="name" ${controlAttributes(name)} value="${values.name}">`,
)}${field(
  email,
  html`<input type="email" dir="ltr" autocomplete="email" inputmode="email" ${controlAttributes(email)} value="${values.email}">`,
)}<p class="remember" hidden><label class="choice" for="remember"><input type="checkbox" id="remember"> <span>${messages.rememberMe}</span></label></p>
${field(
  title,
  html`<input type="text" dir="auto" autocomplete="off" ${controlAttributes(title)} value="${values.title}">`,
)}${field(
  text,
  // The parser drops the first line end after the tag, so that one is given to it.
  html`<textarea dir="auto" rows="7" autocomplete="off" ${controlAttributes(text)}>
${values.text}</textarea>
<p class="count" id="text-count" data-limit="${limits.text}">${fillSentence(messages.upTo, locale, { count: limits.text })}</p>`,
)}</div>
${termsSection(messages, terms)}<div class="finish">
${view.termsChanged ? html`<p class="notice" id="terms-changed">${messages.termsChanged}</p>\n` : ''}<div class="field agree" data-field="agree">
${fieldErrors(agree)}<label class="choice" for="agree"><input type="checkbox" value="yes" ${controlAttributes(agree)}${values.agree ? html` checked` : ''}> <span>${messages.agree} <span class="star" aria-hidden="true">*</span></span></label>
${
  view.privacyUrl
    ? html`<p class="privacy"><a href="${view.privacyUrl}" target="_blank" rel="noopener">${messages.privacy}<span class="visually-hidden"> (${messages.opensNewTab})</span></a></p>\n`
    : ''
}</div>
<div class="trap" aria-hidden="true"><label>${messages.honeypot} <input type="text" name="homepage" tabindex="-1" autocomplete="off"></label></div>
${
  view.code
    ? securityCode(
        messages,
        view.code,
        errors.filter((error) => error.field === 'code'),
        view,
      )
    : ''
}<p class="send"><button type="submit" class="primary" name="action" value="send">${messages.send}</button> <span id="send-status" role="status"></span></p>
</div>
</div>
</form>
`;
}
