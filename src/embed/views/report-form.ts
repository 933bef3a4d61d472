import { html } from 'hono/html';
import type { FormMessages } from '../../protocol/messages/form.ts';
import type { Markup } from './markup.ts';

/** The clauses that a report can cite, in the reader's language. */
export type ReportClauses = readonly { readonly id: string; readonly text: string }[];

/** The form that the script puts under a comment when a reader wants to report it. */
export function reportForm(messages: FormMessages, clauses: ReportClauses): Markup {
  return html`<template id="report-template"><form class="report-form" novalidate>
<fieldset><legend>${messages.reportHeading}</legend>
${clauses.map(
  ({ id, text }) =>
    html`<label class="choice"><input type="radio" name="clause" value="${id}"> <span dir="auto">${text}</span></label>\n`,
)}</fieldset>
<p class="error" role="alert" hidden>${messages.reportChoose}</p>
<p class="code-choices"><button type="submit" class="button">${messages.reportSend}</button> <button type="button" class="quiet" data-cancel>${messages.reportCancel}</button></p>
</form></template>`;
}
