import { html } from 'hono/html';
import type { FormMessages } from '../../protocol/messages/form.ts';
import type { Markup } from './markup.ts';

export interface NudgeView {
  /** The clause of the terms, in the reader's language. */
  readonly clause: string;
  /** The reader's own words. */
  readonly words: readonly string[];
}

/** Asks a reader once to think again: the clause, the words, and the way on. Hidden until the script or the server fills it. */
export function nudgeBox(messages: FormMessages, nudge: NudgeView | undefined): Markup {
  return html`<div id="nudge" class="nudge" role="group" tabindex="-1" aria-labelledby="nudge-heading"${
    nudge ? html` autofocus` : html` hidden`
  }>
<h3 id="nudge-heading">${messages.nudgeHeading}</h3>
<p>${messages.nudgeClause}</p>
<blockquote id="nudge-clause" dir="auto">${nudge?.clause}</blockquote>
<p>${messages.nudgeWords}</p>
<ul id="nudge-words">${(nudge?.words ?? []).map((words) => html`<li dir="auto">${words}</li>`)}</ul>
<p>${messages.nudgeChoice}</p>
<p><button type="submit" class="button" name="action" value="send">${messages.sendAnyway}</button></p>
${nudge ? html`<input type="hidden" name="reconsidered" value="yes">\n` : ''}</div>
`;
}
