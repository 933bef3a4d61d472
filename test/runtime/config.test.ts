import { describe, expect, it } from 'vitest';
import { type Config, ConfigError, readConfig } from '../../src/runtime/config.ts';

const SECRET = 'a secret of more than thirty-two characters';
const SERVER = { DATABASE_URL: 'postgres://adab@localhost/adab', ADAB_SECRET: SECRET };

function problemsOf(env: Record<string, string>): ConfigError['problems'] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  it('needs nothing for the embedded database', () => {
    expect(readConfig({})).toEqual({
      database: { kind: 'embedded', directory: './data', durableCommits: true },
      secret: undefined,
      previousSecret: undefined,
      host: '127.0.0.1',
      port: 3000,
      publicOrigin: 'http://localhost:3000',
      dashboardOrigin: 'http://localhost:3000',
      embedOrigin: 'http://localhost:3000',
      trustedHops: 0,
      codeKeys: { turnstile: {}, hcaptcha: {} },
    } satisfies Config);
  });

  it('reads a database server, with hosts of their own for the dashboard and the embed', () => {
    const config = readConfig({
      ...SERVER,
      DATABASE_CONNECTIONS: '25',
      PUBLIC_ORIGIN: 'https://comments.news.example',
      DASHBOARD_ORIGIN: 'https://desk.news.example',
      EMBED_ORIGIN: 'https://embed.news.example',
      TRUSTED_HOPS: '2',
    });
    expect(config).toMatchObject({
      database: { kind: 'server', url: SERVER.DATABASE_URL, connections: 25 },
      publicOrigin: 'https://comments.news.example',
      dashboardOrigin: 'https://desk.news.example',
      embedOrigin: 'https://embed.news.example',
      trustedHops: 2,
    });
  });

  it('reads the secrets of the providers’ widgets by site key', () => {
    const { codeKeys } = readConfig({
      TURNSTILE_KEYS: '0x4AAA:0x4AAA-s, 0x4BBB:0x4BBB-s',
      HCAPTCHA_KEYS: 'a-b:ES_c',
    });
    expect(codeKeys).toEqual({
      turnstile: { '0x4AAA': '0x4AAA-s', '0x4BBB': '0x4BBB-s' },
      hcaptcha: { 'a-b': 'ES_c' },
    });
    expect(problemsOf({ HCAPTCHA_KEYS: 'a-b' })).toMatchObject([{ variable: 'HCAPTCHA_KEYS' }]);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' }).port).toBe(3000);
  });

  it('freezes what it read', () => {
    const config = readConfig({});
    expect(Object.isFrozen(config) && Object.isFrozen(config.database)).toBe(true);
  });

  it.each<[string, Record<string, string>, string]>([
    ['a database URL of another kind', { ...SERVER, DATABASE_URL: 'mysql://localhost/adab' }, 'DATABASE_URL'],
    ['a database URL that is none', { ...SERVER, DATABASE_URL: 'localhost' }, 'DATABASE_URL'],
    [
      'a database URL without a database',
      { ...SERVER, DATABASE_URL: 'postgres://localhost' },
      'DATABASE_URL',
    ],
    ['a server without a secret', { DATABASE_URL: SERVER.DATABASE_URL }, 'ADAB_SECRET'],
    ['a short secret', { ADAB_SECRET: 'short' }, 'ADAB_SECRET'],
    ['a previous secret alone', { ADAB_SECRET_PREVIOUS: SECRET }, 'ADAB_SECRET_PREVIOUS'],
    [
      'a previous secret that is the current one',
      { ADAB_SECRET: SECRET, ADAB_SECRET_PREVIOUS: SECRET },
      'ADAB_SECRET_PREVIOUS',
    ],
    ['a switch that is neither on nor off', { DURABLE_COMMITS: 'yes' }, 'DURABLE_COMMITS'],
    ['no connections', { ...SERVER, DATABASE_CONNECTIONS: '0' }, 'DATABASE_CONNECTIONS'],
    ['a port out of range', { PORT: '65536' }, 'PORT'],
    ['a port that is no number', { PORT: '3000x' }, 'PORT'],
    ['a host with a space', { HOST: 'my host' }, 'HOST'],
    ['an origin with a path', { PUBLIC_ORIGIN: 'https://news.example/comments' }, 'PUBLIC_ORIGIN'],
    ['an origin with a slash at its end', { DASHBOARD_ORIGIN: 'https://news.example/' }, 'DASHBOARD_ORIGIN'],
    ['an origin that is no URL', { EMBED_ORIGIN: 'news.example' }, 'EMBED_ORIGIN'],
    ['a negative number of hops', { TRUSTED_HOPS: '-1' }, 'TRUSTED_HOPS'],
  ])('refuses %s', (_, env, variable) => {
    expect(problemsOf(env).map((p) => p.variable)).toEqual([variable]);
  });

  it('reports all problems at once, each with its variable and an example', () => {
    const problems = problemsOf({ PORT: 'x', HOST: '!', TRUSTED_HOPS: 'x', ADAB_SECRET: 'x' });
    expect(problems.map((p) => p.variable)).toEqual(['ADAB_SECRET', 'HOST', 'PORT', 'TRUSTED_HOPS']);
    expect(new ConfigError(problems).message).toContain('for example: PORT=3000');
  });

  it('never repeats a value, which may be a secret', () => {
    const { message } = new ConfigError(
      problemsOf({ ADAB_SECRET: 'hunter2', DATABASE_URL: 'x://u:hunter3@h/d' }),
    );
    expect(message).not.toMatch(/hunter/);
  });
});
