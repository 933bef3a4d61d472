import { html } from 'hono/html';
import type { FormMessages } from '../../protocol/messages/form.ts';
import type { Markup } from './markup.ts';

/** The clauses that a report can cite, in the reader's language. */
export type ReportClauses = readonly { readonly id: string; readonly text: string }[];

/** A report that a plain page takes, or has taken. */
export interface ReportView {
  /** The comment that it is about. */
  readonly id: string;
  /** Where the form posts to, and where it is put away. */
  readonly action: string;
  readonly cancel: string;
  readonly clauses: ReportClauses;
  /** Why it could not be taken. */
  readonly fault?: string | undefined;
  /** What became of it, in the form's place. */
  readonly told?: string | undefined;
}

/** The form under a comment that a reader wants to report, or what became of it. */
export function plainReport(messages: FormMessages, view: ReportView): Markup {
  const { id, action, cancel, clauses, fault, told } = view;
  if (told !== undefined) return html`<p class="notice" role="status" tabindex="-1" autofocus>${told}</p>\n`;
  return html`<form class="report-form" id="report" method="post" action="${action}" novalidate>
<input type="hidden" name="comment" value="${id}">
${choices(messages, clauses, fault)}<p class="code-choices"><button type="submit" class="button">${messages.reportSend}</button> <a class="quiet" href="${cancel}">${messages.reportCancel}</a></p>
</form>
`;
}

/** The same form as the script clones it. */
export function reportTemplate(messages: FormMessages, clauses: ReportClauses): Markup {
  return html`<template id="report-template"><form class="report-form" novalidate>
${choices(messages, clauses, undefined)}<p class="code-choices"><button type="submit" class="button">${messages.reportSend}</button> <button type="button" class="quiet" data-cancel>${messages.reportCancel}</button></p>
</form></template>`;
}

function choices(messages: FormMessages, clauses: ReportClauses, fault: string | undefined): Markup {
  return html`<fieldset><legend>${messages.reportHeading}</legend>
${clauses.map(
  ({ id, text }) =>
    html`<label class="choice"><input type="radio" name="clause" value="${id}"> <span dir="auto">${text}</span></label>\n`,
)}</fieldset>
<p class="error" role="alert"${fault === undefined ? html` hidden` : ''}>${fault ?? messages.reportChoose}</p>
`;
}
