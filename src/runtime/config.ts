import type { CodeProviderId } from '../protocol/code-providers.ts';
import type { IdentityProvider } from '../services/accounts/auth.ts';

/** What the program was told by its environment: checked as a whole, then frozen. Nothing else reads the environment. */
export interface Config {
  readonly database: EmbeddedDatabase | ServerDatabase;
  readonly secret?: string | undefined;
  /** The secret before the last rotation; it still opens what it sealed. */
  readonly previousSecret?: string | undefined;
  readonly host: string;
  readonly port: number;
  /** Where readers and publishers reach the API, e.g. `https://comments.news.example`. */
  readonly publicOrigin: string;
  readonly dashboardOrigin: string;
  readonly embedOrigin: string;
  /** How many proxies in front are ours: that many last entries of `X-Forwarded-For` are believed. */
  readonly trustedHops: number;
  /** Secrets of the providers' widgets, by site key. */
  readonly codeKeys: Readonly<Record<CodeProviderId, Readonly<Record<string, string>>>>;
  /** An OpenID Connect provider that the newsroom signs in with. */
  readonly identityProvider?: IdentityProvider | undefined;
}

export interface EmbeddedDatabase {
  readonly kind: 'embedded';
  readonly directory: string;
  /** Whether a commit reaches the disk before it is answered. */
  readonly durableCommits: boolean;
}

export interface ServerDatabase {
  readonly kind: 'server';
  readonly url: string;
  readonly connections: number;
}

export interface ConfigProblem {
  readonly variable: string;
  readonly problem: string;
  readonly example: string;
}

/** Every problem of a configuration at once, each with its variable and an example. Values are never repeated. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    const lines = problems.map(
      (p) => `  ${p.variable} ${p.problem}\n    for example: ${p.variable}=${p.example}`,
    );
    super(`The configuration cannot be used:\n${lines.join('\n')}`);
    this.problems = problems;
  }
}

const SECRET_EXAMPLE = '"$(openssl rand -base64 32)"';
const KEYS_EXAMPLE = '"site-key:secret other-site-key:its-secret"';
const MINIMUM_SECRET_LENGTH = 32;

/** @throws {ConfigError} listing everything that is wrong with `env`. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: ConfigProblem[] = [];
  const read = <T>(variable: string, fallback: T, example: string, parse: (text: string) => T | Fault): T => {
    const text = env[variable]?.trim();
    if (text === undefined || text === '') return fallback;
    const parsed = parse(text);
    if (!(parsed instanceof Fault)) return parsed;
    problems.push({ variable, problem: parsed.problem, example });
    return fallback;
  };

  const url = read(
    'DATABASE_URL',
    undefined,
    'postgres://adab:password@db.internal:5432/adab',
    parseDatabaseUrl,
  );
  const database: Config['database'] =
    url === undefined
      ? {
          kind: 'embedded',
          directory: read('DATA_DIR', './data', './data', (text) => text),
          durableCommits: read('DURABLE_COMMITS', true, 'on', parseSwitch),
        }
      : {
          kind: 'server',
          url,
          connections: read('DATABASE_CONNECTIONS', 10, '10', parseInteger(1, 500)),
        };

  const secret = read('ADAB_SECRET', undefined, SECRET_EXAMPLE, parseSecret);
  const previousSecret = read('ADAB_SECRET_PREVIOUS', undefined, SECRET_EXAMPLE, parseSecret);
  if (
    database.kind === 'server' &&
    secret === undefined &&
    !problems.some((p) => p.variable === 'ADAB_SECRET')
  ) {
    const problem = 'is required with DATABASE_URL: every process on one database shares it';
    problems.push({ variable: 'ADAB_SECRET', problem, example: SECRET_EXAMPLE });
  }
  if (previousSecret !== undefined && secret === undefined) {
    const problem = 'makes sense only beside ADAB_SECRET';
    problems.push({ variable: 'ADAB_SECRET_PREVIOUS', problem, example: SECRET_EXAMPLE });
  } else if (previousSecret !== undefined && previousSecret === secret) {
    const problem = 'is the same as ADAB_SECRET';
    problems.push({ variable: 'ADAB_SECRET_PREVIOUS', problem, example: SECRET_EXAMPLE });
  }

  const host = read('HOST', '127.0.0.1', '0.0.0.0', parseHost);
  const port = read('PORT', 3000, '3000', parseInteger(0, 65_535));
  const publicOrigin = read(
    'PUBLIC_ORIGIN',
    `http://localhost:${port}`,
    'https://comments.news.example',
    parseOrigin,
  );
  const issuer = read('OIDC_ISSUER', undefined, 'https://login.news.example', parseIssuer);
  const clientId = read('OIDC_CLIENT_ID', '', 'adab', (text) => text);
  const clientSecret = read('OIDC_CLIENT_SECRET', '', '"$(cat oidc-secret)"', (text) => text);
  const providerName = read('OIDC_NAME', 'OpenID', '"News Login"', (text) => text);
  for (const [variable, value, example] of [
    ['OIDC_CLIENT_ID', clientId, 'adab'],
    ['OIDC_CLIENT_SECRET', clientSecret, '"$(cat oidc-secret)"'],
  ] as const) {
    if (issuer !== undefined && value === '') {
      problems.push({ variable, problem: 'is required with OIDC_ISSUER', example });
    }
  }
  const config: Config = {
    database: Object.freeze(database),
    secret,
    previousSecret,
    host,
    port,
    publicOrigin,
    dashboardOrigin: read('DASHBOARD_ORIGIN', publicOrigin, 'https://desk.news.example', parseOrigin),
    embedOrigin: read('EMBED_ORIGIN', publicOrigin, 'https://embed.news.example', parseOrigin),
    trustedHops: read('TRUSTED_HOPS', 0, '1', parseInteger(0, 10)),
    codeKeys: Object.freeze({
      turnstile: read('TURNSTILE_KEYS', {}, KEYS_EXAMPLE, parseKeys),
      hcaptcha: read('HCAPTCHA_KEYS', {}, KEYS_EXAMPLE, parseKeys),
    }),
    identityProvider:
      issuer === undefined ? undefined : { issuer, clientId, clientSecret, name: providerName },
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.freeze(config);
}

class Fault {
  readonly problem: string;
  constructor(problem: string) {
    this.problem = problem;
  }
}

function parseDatabaseUrl(text: string): string | Fault {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    return new Fault('is not a postgres:// URL');
  }
  return url.hostname === '' || url.pathname.length < 2 ? new Fault('names no host or no database') : text;
}

function parseSwitch(text: string): boolean | Fault {
  if (text === 'on') return true;
  return text === 'off' ? false : new Fault('is neither on nor off');
}

function parseSecret(text: string): string | Fault {
  return text.length < MINIMUM_SECRET_LENGTH
    ? new Fault(`is shorter than ${MINIMUM_SECRET_LENGTH} characters`)
    : text;
}

function parseKeys(text: string): Readonly<Record<string, string>> | Fault {
  const pairs = text.split(/[\s,]+/).map((pair) => pair.split(':'));
  return pairs.every((pair) => pair.length === 2 && pair.every((part) => /^[\w.-]+$/.test(part)))
    ? Object.freeze(Object.fromEntries(pairs) as Record<string, string>)
    : new Fault('is not a list of site keys, each with a colon and its secret');
}

const parseInteger = (least: number, most: number) => (text: string) => {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most
    ? value
    : new Fault(`is not a whole number from ${least} to ${most}`);
};

function parseHost(text: string): string | Fault {
  return /^[\w.:-]+$/.test(text) ? text : new Fault('is not a host name or address');
}

/** https, or plain http on this very machine. */
function parseIssuer(text: string): string | Fault {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLocal = url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url?.protocol === 'https:' || isLocal ? text : new Fault('is not an https address');
}

function parseOrigin(text: string): string | Fault {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol))
    return new Fault('is not an http(s) origin');
  return url.origin === text ? text : new Fault(`is not an origin: nothing may follow ${url.origin}`);
}
