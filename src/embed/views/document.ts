import { html } from 'hono/html';
import type { Language } from '../../protocol/clauses.ts';
import type { Markup } from './markup.ts';

export type Theme = 'auto' | 'light' | 'dark';

export interface DocumentView {
  readonly language: Language;
  readonly title: string;
  readonly theme: Theme;
  readonly stylesheets: readonly string[];
  readonly script?: string;
  /** What the script needs to know, as `data-` attributes of the root. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly body: Markup;
}

/** The page around every screen that a reader meets. */
export function documentPage(view: DocumentView): Markup {
  const { language, title, theme, stylesheets, script, settings = {}, body } = view;
  const attributes = Object.entries({ ...settings, theme }).map(
    ([name, value]) => html` data-${name}="${value}"`,
  );
  return html`<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
${stylesheets.map((href) => html`<link rel="stylesheet" href="${href}">\n`)}${
  script ? html`<script type="module" src="${script}"></script>\n` : ''
}</head>
<body>
${body}
</body>
</html>
`;
}
