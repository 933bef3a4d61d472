import type { MiddlewareHandler } from 'hono';
import { CODE_PROVIDERS, type CodeProviderId } from '../protocol/code-providers.ts';
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
      /** Whose widget the form may load. */
      readonly codeProvider?: CodeProviderId;
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
      const policy = `${OWN}; font-src ${fonts}; ${TRUSTED_TYPES}; frame-ancestors ${ancestors}`;
      return surface.codeProvider === undefined ? policy : withProvider(policy, surface.codeProvider);
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

/** Lets a provider's widget in. Providers' scripts do not go through Trusted Types, so these cannot be asked for here. */
function withProvider(policy: string, provider: CodeProviderId): string {
  const sources: Readonly<Record<string, string>> = CODE_PROVIDERS[provider].sources;
  const directives = policy.replace(`${TRUSTED_TYPES}; `, '').split('; ');
  const widened = directives.map((directive) => {
    const more = sources[directive.split(' ', 1)[0] ?? ''];
    return more === undefined ? directive : `${directive} ${more}`;
  });
  return [...widened, `frame-src ${sources['frame-src']}`].join('; ');
}
