import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { service } from '../../src/db/schema/index.ts';
import { openEmbeddedDatabase } from '../../src/runtime/embedded-database.ts';
import { CODE_LEVEL } from '../../src/runtime/schema-level.ts';
import { type RunningService, runAdab, startService } from '../support/run-program.ts';

// One data directory goes through the life of an installation, test by test: PGlite takes seconds to make one.
describe('a service with an embedded database', { timeout: 120_000 }, () => {
  let directory: string;
  let running: RunningService;
  let secrets: Record<string, string> = {};
  const env = () => ({ DATA_DIR: directory, ...secrets });
  const restart = async () => {
    running = await startService(env());
  };
  const stop = async (signal: NodeJS.Signals) => {
    running.child.kill(signal);
    return running.finished;
  };
  const alter = async (write: (db: Database) => Promise<unknown>) => {
    const config = { kind: 'embedded', directory, durableCommits: false } as const;
    const opened = await openEmbeddedDatabase(config, new Date());
    await write(opened.db);
    await opened.close();
  };

  beforeAll(async () => {
    directory = join(mkdtempSync(join(tmpdir(), 'adab-service-')), 'data');
    await restart();
  });
  afterAll(async () => {
    await stop('SIGKILL');
    rmSync(directory, { recursive: true });
  });

  it('answers over HTTP, and makes a secret that only its owner can read', async () => {
    expect((await fetch(`${running.origin}/healthz`)).status).toBe(200);
    expect(statSync(join(directory, 'secret')).mode & 0o777).toBe(0o600);
    expect(statSync(directory).mode & 0o777).toBe(0o700);
  });

  it('refuses a second process on its directory, which names the first', async () => {
    const second = await runAdab(['serve'], { ...env(), PORT: '0' });
    expect(second.code).toBe(1);
    expect(second.stderr).toContain(`in use by process ${running.child.pid} `);
  });

  it('runs commands of the command line while it has the database open', async () => {
    const made = await runAdab(
      ['site', 'add', 'herald', '--name', 'Herald', '--origin', 'https://herald.example'],
      env(),
    );
    expect(made).toMatchObject({ code: 0, stdout: 'Made the site herald.\n' });
    const link = await runAdab(['moderator', 'invite', '--site', 'herald', '--role', 'owner'], env());
    expect(link.stdout).toMatch(/^http:\/\/localhost:\d+\/desk\/join#[\w-]{43}\n$/);
    const refused = await runAdab(['key', 'add', 'nosite', '--name', 'cms'], env());
    expect(refused).toMatchObject({ code: 1, stdout: 'Refused: not-found\n' });
  });

  it('keeps everything that it acknowledged when it is killed, and starts again at once', async () => {
    const key = await runAdab(['key', 'add', 'herald', '--name', 'cms'], env());
    const [text] = key.stdout.split('\n');
    const page = {
      page: 'a/b',
      url: 'https://herald.example/a/b',
      title: 'A',
      language: 'en',
      authors: ['M. H.'],
    };
    const register = (body: unknown) =>
      fetch(`${running.origin}/api/v1/sites/herald/threads`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${text}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect((await register(page)).status).toBe(200);
    await stop('SIGKILL');
    await restart();
    const found = await fetch(`${running.origin}/api/v1/sites/herald/threads?page=a/b`, {
      headers: { authorization: `Bearer ${text}` },
    });
    expect(await found.json()).toMatchObject({ title: 'A', verified: true });
  });

  it('answers what it has begun when it is told to stop, takes nothing more, and lets go of the directory', async () => {
    const { hostname, port } = new URL(running.origin);
    const body = '{"path":"image","language":"en"}';
    const socket = connect(Number(port), hostname);
    const head =
      'POST /api/v1/sites/demo/codes HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    // The server has begun once it asks for the rest of the body.
    const asked = new Promise((resolve) => socket.once('data', resolve));
    socket.write(`${head}Expect: 100-continue\r\nContent-Length: ${body.length}\r\n\r\n`);
    await asked;
    running.child.kill('SIGTERM');
    await running.printed('Stopping');
    await expect(fetch(`${running.origin}/healthz`)).rejects.toThrow();
    socket.write(body);
    const { code } = await running.finished;
    expect(code).toBe(0);
    expect(answer).toMatch(/HTTP\/1\.1 20\d /);
    await restart();
  });

  it('never writes a secret or a one-time link to the log', async () => {
    await runAdab(['moderator', 'invite', '--site', 'demo', '--role', 'owner'], env());
    const { stderr } = await stop('SIGTERM');
    const secret = readFileSync(join(directory, 'secret'), 'utf8').trim();
    expect(stderr).not.toContain(secret);
    expect(stderr).not.toContain('join#');
  });

  it('refuses to start with another secret, and follows a rotation', async () => {
    const own = readFileSync(join(directory, 'secret'), 'utf8').trim();
    const other = 'another secret of more than thirty-two characters';
    const refused = await runAdab(['serve'], { ...env(), ADAB_SECRET: other });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('belongs to another ADAB_SECRET');
    expect(refused.stderr).not.toContain(other);
    secrets = { ADAB_SECRET: other, ADAB_SECRET_PREVIOUS: own };
    await restart();
    await stop('SIGTERM');
    const behind = await runAdab(['serve'], { DATA_DIR: directory });
    expect(behind.stderr).toContain('belongs to another ADAB_SECRET');
  });

  it('starts on a database that newer code has expanded, and refuses one that it has contracted', async () => {
    await alter((db) =>
      db.execute(
        `insert into drizzle.__drizzle_migrations (hash, created_at) values ('newer', 9999999999999)`,
      ),
    );
    await restart();
    await stop('SIGTERM');
    const oldest = { key: 'oldest-code', value: String(CODE_LEVEL + 1) };
    await alter((db) => db.insert(service).values(oldest));
    const refused = await runAdab(['serve'], env());
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain(`needs a program of level ${CODE_LEVEL + 1} or above`);
    await alter((db) => db.delete(service).where(eq(service.key, 'oldest-code')));
  });

  it('says everything that is wrong with its configuration at once, and starts nothing', async () => {
    const refused = await runAdab(['serve'], { ...env(), PORT: 'high', TRUSTED_HOPS: 'two' });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/PORT.*TRUSTED_HOPS/s);
  });
});
