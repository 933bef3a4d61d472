import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './context.ts';

/** What kind of response it is; every response has one, and its headers follow from it alone. */
export type Surface =
  /** JSON of the public API, images of the security code: read by anyone, executes nothing. */
  | { readonly kind: 'public' }
  /** JSON that a session authorises. */
  | { readonly kind: 'desk' }
  /** Built scripts, styles and fonts; the loader among them is fetched by other people's pages. */
  | { readonly kind: 'asset' }
  /** The form and the comments, framed by the site's own pages and by nobody else. */
  | {
      readonly kind: 'frame';
      readonly ancestors: readonly string[];
      readonly fontOrigins?: readonly string[];
    }
  /** Pages for readers that stand alone: the status page, the demo articles (which load the embed). */
  | { readonly kind: 'page'; readonly embedOrigin?: string }
  | { readonly kind: 'dashboard' }
  /** The API reference, whose viewer styles itself. */
  | { readonly kind: 'reference' };

const INERT = "default-src 'none'; sandbox; frame-ancestors 'none'";
const OWN =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; " +
  "form-action 'self'; base-uri 'none'";
const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types adab";

/** Sets the headers after the route has answered, error or not, so that no route can forget them. */
export function securityHeaders(isHttps: boolean): MiddlewareHandler<AppEnv> {
  return async function securityHeaders(c, next) {
    c.set('surface', { kind: 'public' });
    await next();
    const surface = c.var.surface;
    const headers = c.res.headers;
    headers.set('Content-Security-Policy', toPolicy(surface));
    headers.set('X-Content-Type-Options', 'nosniff');
    // `no-referrer` would make a form post carry `Origin: null`.
    headers.set('Referrer-Policy', 'same-origin');
    headers.set('Cross-Origin-Resource-Policy', isCrossOrigin(surface) ? 'cross-origin' : 'same-origin');
    headers.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    if (surface.kind === 'dashboard') headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    if (isHttps) headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  };
}

function isCrossOrigin(surface: Surface): boolean {
  return surface.kind === 'public' || surface.kind === 'asset' || surface.kind === 'frame';
}

function toPolicy(surface: Surface): string {
  switch (surface.kind) {
    case 'public':
    case 'desk':
      return INERT;
    case 'asset':
      return "default-src 'none'; frame-ancestors 'none'";
    case 'frame': {
      const fonts = ["'self'", ...(surface.fontOrigins ?? [])].join(' ');
      const ancestors = surface.ancestors.length === 0 ? "'none'" : surface.ancestors.join(' ');
      return `${OWN}; font-src ${fonts}; ${TRUSTED_TYPES}; frame-ancestors ${ancestors}`;
    }
    case 'page': {
      const { embedOrigin } = surface;
      const policy = `${OWN}; font-src 'self'; ${TRUSTED_TYPES}; frame-ancestors 'none'`;
      // The lines that a publisher's page needs for the tag.
      return embedOrigin === undefined
        ? policy
        : `${policy.replace("script-src 'self'", `script-src 'self' ${embedOrigin}`)}; frame-src 'self' ${embedOrigin}`;
    }
    case 'dashboard':
      return `${OWN}; font-src 'self'; ${TRUSTED_TYPES}; frame-ancestors 'none'`;
    case 'reference':
      return (
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; " +
        "connect-src 'self'; base-uri 'none'; frame-ancestors 'none'"
      );
  }
}
