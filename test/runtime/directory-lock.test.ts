import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DirectoryInUseError, lockDirectory } from '../../src/runtime/directory-lock.ts';
import { type Started, startScript } from '../support/run-program.ts';

const PAIRS = 100;

describe('lockDirectory', () => {
  let root: string;
  const started: Started[] = [];
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'adab-lock-'));
  });
  afterAll(async () => {
    for (const { child } of started) child.kill('SIGKILL');
    await Promise.all(started.map(({ finished }) => finished));
    rmSync(root, { recursive: true });
  });

  const directory = (name: string) => {
    const path = join(root, name);
    mkdirSync(path, { recursive: true });
    return path;
  };
  const startHolder = async () => {
    const holder = startScript('test/support/lock-child.ts', [], {});
    started.push(holder);
    await holder.printed('ready');
    return holder;
  };
  const take = ({ child, printed }: Started, path: string) => {
    child.stdin?.write(`${path}\n`);
    return Promise.race([
      printed(`${path} taken`).then(() => true),
      printed(`${path} DirectoryInUseError`).then(() => false),
    ]);
  };

  it('refuses a directory that another process has, and names that process', async () => {
    const path = directory('held');
    const holder = await startHolder();
    expect(await take(holder, path)).toBe(true);
    expect(() => lockDirectory(path, new Date())).toThrow(DirectoryInUseError);
    expect(() => lockDirectory(path, new Date())).toThrow(`process ${holder.child.pid} on`);
  });

  it('refuses a directory that this process has', () => {
    const path = directory('own');
    const lock = lockDirectory(path, new Date());
    expect(() => lockDirectory(path, new Date())).toThrow(`process ${process.pid} on`);
    lock.release();
    lockDirectory(path, new Date()).release();
  });

  it('names nobody while the note is of a process that is gone', async () => {
    const path = directory('note');
    const holder = await startHolder();
    await take(holder, path);
    const { pid } = JSON.parse(readFileSync(join(path, 'holder.json'), 'utf8')) as { pid: number };
    expect(pid).toBe(holder.child.pid);
    holder.child.kill('SIGKILL');
    await holder.finished;
    lockDirectory(path, new Date()).release();
  });

  it(`gives a stale lock to exactly one of two processes, ${PAIRS} times`, async () => {
    const paths = Array.from({ length: PAIRS }, (_, i) => directory(`pair-${i}`));
    const dead = await startHolder();
    for (const path of paths) expect(await take(dead, path)).toBe(true);
    dead.child.kill('SIGKILL');
    await dead.finished;
    const [one, other] = [await startHolder(), await startHolder()];
    const winners = await Promise.all(
      paths.map(
        async (path) => (await Promise.all([take(one, path), take(other, path)])).filter(Boolean).length,
      ),
    );
    expect(winners).toEqual(paths.map(() => 1));
  });

  it('gives a stale lock to exactly one of two processes that start together', async () => {
    const path = directory('start');
    const dead = await startHolder();
    await take(dead, path);
    dead.child.kill('SIGKILL');
    await dead.finished;
    const pair = await Promise.all(
      [startHolder(), startHolder()].map(async (holder) => take(await holder, path)),
    );
    expect(pair.filter(Boolean)).toHaveLength(1);
  });
});
