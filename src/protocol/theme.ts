/** A colour in any notation of CSS, without functions that fetch or refer. */
const COLOR =
  /^(?:#[0-9a-f]{3,8}|[a-z]{3,24}|(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([\d\s.,%/a-z-]{1,60}\))$/i;
const LENGTH = /^\d{0,4}\.?\d{1,4}(?:px|rem|em|ch|%)$/i;
const FONTS = /^[\p{L}\p{N}\s,'"_-]{1,200}$/u;

/**
 * The custom properties, `--adab-…`, by which a page gives the embed its looks, with what each may hold. Whatever else a
 * page says is left out: the values become part of a stylesheet.
 */
export const THEME_PROPERTIES = {
  font: FONTS,
  'font-size': LENGTH,
  ink: COLOR,
  muted: COLOR,
  rule: COLOR,
  edge: COLOR,
  background: COLOR,
  surface: COLOR,
  quiet: COLOR,
  accent: COLOR,
  'accent-ink': COLOR,
  error: COLOR,
  radius: LENGTH,
  measure: LENGTH,
} as const satisfies Readonly<Record<string, RegExp>>;

export type ThemeProperty = keyof typeof THEME_PROPERTIES;
export type ThemeValues = Readonly<Partial<Record<ThemeProperty, string>>>;

export const THEME_NAMES = Object.keys(THEME_PROPERTIES) as readonly ThemeProperty[];

/** The values among `given` that may be used, in the order of the properties. */
export function toThemeValues(given: (name: ThemeProperty) => string | null | undefined): ThemeValues {
  return Object.fromEntries(
    THEME_NAMES.flatMap((name) => {
      const value = given(name)?.trim();
      return value && THEME_PROPERTIES[name].test(value) ? [[name, value]] : [];
    }),
  );
}
