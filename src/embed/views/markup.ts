import { html } from 'hono/html';

/** Markup in which every value was escaped; only Hono's `html` template makes it. */
export type Markup = ReturnType<typeof html>;

/** `sentence` with its one slot filled by markup; the words around it are escaped as usual. */
export function slot(sentence: string, value: Markup): Markup {
  const [before = '', after = ''] = sentence.split(/\{\w+\}/);
  return html`${before}${value}${after}`;
}
