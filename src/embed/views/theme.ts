import type { ThemeValues } from '../../protocol/theme.ts';

/** The stylesheet of one page's looks: the site's own font, and the custom properties that the page passed. */
export function themeStylesheet(values: ThemeValues, fontUrl: string | undefined): string {
  // `href` of a URL has no quote, no backslash and no line end, so that it cannot leave the string.
  const face = fontUrl
    ? `@font-face{font-family:"Site";src:url("${new URL(fontUrl).href}");font-display:swap}\n:root{--adab-font:"Site",system-ui,sans-serif}\n`
    : '';
  const properties = Object.entries(values).map(([name, value]) => `--adab-${name}:${value}`);
  return `${face}:root{${properties.join(';')}}\n`;
}
