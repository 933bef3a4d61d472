import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv, AppOptions } from '../../src/http/context.ts';
import { answerOnOwnHosts } from '../../src/http/own-hosts.ts';

const SERVICE = 'https://comments.example';
const DESK = 'https://desk.example';
const EMBED = 'https://embed.example';

function answers(origins: AppOptions['origins']) {
  const app = new Hono<AppEnv>();
  app.onError((error, c) => c.text(error.message, 404));
  app.use(answerOnOwnHosts({ origins } as AppOptions));
  app.all('*', (c) => c.text('here'));
  return async (address: string) => (await app.request(address)).status === 200;
}

describe('a desk and an embed with hosts of their own', () => {
  const isAnswered = answers({ service: SERVICE, dashboard: DESK, embed: EMBED });

  it.each(['/desk', '/desk/settings', '/api/desk/v1/me', '/api/auth/sign-in/email'])(
    'answer %s on the desk’s alone',
    async (path) => {
      expect(await Promise.all([SERVICE, DESK, EMBED].map((origin) => isAnswered(origin + path)))).toEqual([
        false,
        true,
        false,
      ]);
    },
  );

  it.each(['/embed/herald', '/s/herald/status'])('answer %s on the embed’s alone', async (path) => {
    expect(await Promise.all([SERVICE, DESK, EMBED].map((origin) => isAnswered(origin + path)))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it.each(['/api/v1/sites/herald/comments', '/assets/embed/loader.js', '/healthz', '/deskful'])(
    'answer %s wherever it is asked for',
    async (path) => {
      expect(await Promise.all([SERVICE, DESK, EMBED].map((origin) => isAnswered(origin + path)))).toEqual([
        true,
        true,
        true,
      ]);
    },
  );

  it('answer everything on one host where there is one', async () => {
    const isAnsweredThere = answers({ service: SERVICE, dashboard: SERVICE, embed: SERVICE });
    for (const path of ['/desk', '/embed/herald', '/api/auth/x']) {
      expect(await isAnsweredThere(SERVICE + path)).toBe(true);
    }
  });
});
