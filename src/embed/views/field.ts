import { html } from 'hono/html';
import type { FormMessages } from '../../protocol/messages/form.ts';
import type { FieldError } from '../../protocol/problem.ts';
import type { Markup } from './markup.ts';

export interface FieldView {
  /** Name of the form control, and its id. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly errors: readonly FieldError[];
  /** "Error:", read before each fault by a screen reader. */
  readonly errorPrefix: string;
  /** Further elements that describe the control, by id. */
  readonly describedBy?: readonly string[];
}

/** Makes the fields of one form; each takes its own of the form's faults. */
export function fieldMaker(messages: FormMessages, errors: readonly FieldError[]) {
  return (name: string, label: string, more: Pick<FieldView, 'hint' | 'describedBy'> = {}): FieldView => ({
    name,
    label,
    errors: errors.filter((error) => error.field === name),
    errorPrefix: messages.errorPrefix,
    ...more,
  });
}

/** Attributes that tie a control to its label, its hint and its faults. */
export function controlAttributes({ name, hint, errors, describedBy = [] }: FieldView): Markup {
  const ids = [
    ...(hint ? [`${name}-hint`] : []),
    ...(errors.length > 0 ? [`${name}-error`] : []),
    ...describedBy,
  ];
  return html`id="${name}" name="${name}" required aria-invalid="${errors.length > 0 ? 'true' : 'false'}"${
    ids.length > 0 ? html` aria-describedby="${ids.join(' ')}"` : ''
  }`;
}

/** One field: label above the control, hint under the label, what is wrong beside the control. */
export function field(view: FieldView, control: Markup): Markup {
  const { name, label, hint } = view;
  return html`<div class="field" data-field="${name}">
<label for="${name}">${label} <span class="star" aria-hidden="true">*</span></label>
${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>\n` : ''}${fieldErrors(view)}${control}
</div>
`;
}

/** What is wrong with one field, in words. Empty and hidden while nothing is. */
export function fieldErrors({ name, errors, errorPrefix }: FieldView): Markup {
  return html`<p class="error" id="${name}-error"${errors.length === 0 ? html` hidden` : ''}>${
    errors.length > 0
      ? html`<span class="visually-hidden">${errorPrefix} </span>${errors.map((e) => e.message).join(' ')}`
      : ''
  }</p>
`;
}
