import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { LANGUAGES } from '../../protocol/clauses.ts';
import { SiteId } from '../../protocol/reading.ts';
import { COMMENT_ORDERS } from '../../protocol/settings.ts';
import { PageId, PageTitle, PageUrl } from '../../protocol/submission.ts';
import { TAG_SIGNATURE } from '../../protocol/tag-signature.ts';
import { type ThemeValues, toThemeValues } from '../../protocol/theme.ts';
import type { AppEnv } from '../context.ts';
import { parse } from '../validation.ts';

/**
 * What the tag says of its page, and what the reader chose in the frame. Only the page is needed: an odd title or order is
 * no reason to show a reader nothing.
 */
const FrameQuery = z.object({
  site: SiteId,
  page: PageId,
  url: PageUrl.optional().catch(undefined),
  title: PageTitle.optional().catch(undefined),
  authors: z.string().max(600).optional().catch(undefined),
  signature: z.string().regex(TAG_SIGNATURE).optional().catch(undefined),
  lang: z.enum(LANGUAGES).catch('en'),
  theme: z.enum(['auto', 'light', 'dark']).optional().catch(undefined),
  order: z.enum(COMMENT_ORDERS).optional().catch(undefined),
  after: z.string().max(64).optional().catch(undefined),
  reply: z.uuid().optional().catch(undefined),
  report: z.uuid().optional().catch(undefined),
});
export type FrameQuery = z.infer<typeof FrameQuery> & {
  /** The page's looks, as far as they may be used. */
  readonly looks: ThemeValues;
};

/** @throws {ServiceError} `invalid` without a site and a page that could exist. */
export function parseFrameQuery(c: Context<AppEnv>): FrameQuery {
  const query = parse(FrameQuery, { ...c.req.query(), site: c.req.param('site') });
  c.set('language', query.lang);
  return { ...query, looks: readLooks(c) };
}

/** Address of the frame with some of the reader's choices changed; `undefined` drops one. A report is never kept. */
export function toFrameHref(
  query: FrameQuery,
  change: { [Name in 'order' | 'after' | 'reply' | 'report']?: string | undefined } = {},
): string {
  const { site, looks, report: _, ...rest } = query;
  const entries = Object.entries({ ...rest, ...toLookParameters(looks), ...change }).filter(
    (entry) => entry[1] !== undefined,
  );
  return `/embed/${site}?${new URLSearchParams(entries as [string, string][])}`;
}

/** The looks in an address, `--accent=#0a5a73`; what may not be used is left out. */
export function readLooks(c: Context<AppEnv>): ThemeValues {
  return toThemeValues((name) => c.req.query(`--${name}`));
}

function toLookParameters(looks: ThemeValues): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(looks).map(([name, value]) => [`--${name}`, value]));
}

/** Address of the stylesheet with the page's looks and the site's font; undefined where there are none. */
export function toThemeHref(
  { site, looks }: FrameQuery,
  fontUrl: string,
  revision: number,
): string | undefined {
  const parameters = toLookParameters(looks);
  if (fontUrl === '' && Object.keys(parameters).length === 0) return undefined;
  return `/embed/${site}/theme.css?${new URLSearchParams({ ...parameters, v: String(revision) })}`;
}
