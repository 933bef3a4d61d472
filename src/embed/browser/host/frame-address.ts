import { type ThemeValues, toThemeValues } from '../../../protocol/theme.ts';

/** What the tag on the page says of the page. */
export interface TagOptions {
  /** Short name of the publication. */
  readonly site: string;
  /** The publisher's own page id; may hold slashes. */
  readonly page: string;
  readonly url: string;
  readonly title: string;
  /** Names of the article's authors, parted by `;`. */
  readonly authors?: string;
  /** The publisher's signature over the five above. */
  readonly signature?: string;
  readonly language: string;
  readonly theme?: string;
  /** Values of the custom properties that the page sets for the embed. */
  readonly looks: ThemeValues;
}

const LANGUAGES = ['en', 'ar'];

/** Reads the tag's attributes, and from the page itself what the tag leaves out. */
export function readTag(tag: HTMLElement): TagOptions {
  const { site = '', page, url, title, authors, signature, lang, theme } = tag.dataset;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const address = url ?? canonical ?? location.href.split('#')[0] ?? '';
  const styles = getComputedStyle(tag.parentElement ?? document.body);
  const language = (lang ?? (tag.closest<HTMLElement>('[lang]')?.lang || 'en')).slice(0, 2).toLowerCase();
  return {
    site,
    page: page ?? location.pathname,
    url: address,
    title: title ?? document.title,
    language: LANGUAGES.includes(language) ? language : 'en',
    looks: toThemeValues((name) => styles.getPropertyValue(`--adab-${name}`)),
    ...(authors ? { authors } : {}),
    ...(signature ? { signature } : {}),
    ...(theme ? { theme } : {}),
  };
}

/** Address of the frame for `options`; a comment that the page's own address points at is passed on in the fragment. */
export function frameAddress(service: string, options: TagOptions): string {
  const { site, page, url, title, authors, signature, language, theme, looks } = options;
  const address = new URL(`/embed/${encodeURIComponent(site)}`, service);
  const query = address.searchParams;
  query.set('page', page);
  query.set('url', url);
  // Long enough for any headline, and short enough that no proxy refuses the address.
  query.set('title', title.slice(0, 300));
  if (authors) query.set('authors', authors.slice(0, 600));
  if (signature) query.set('signature', signature);
  query.set('lang', language);
  if (theme) query.set('theme', theme);
  for (const [name, value] of Object.entries(looks)) query.set(`--${name}`, value);
  address.hash = soughtComment();
  return address.href;
}

/** `comment-…` from the address of the page, or nothing. */
export function soughtComment(): string {
  return /^#(comment-[0-9a-f-]{36})$/.exec(location.hash)?.[1] ?? '';
}
