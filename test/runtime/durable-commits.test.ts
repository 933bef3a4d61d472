import { mkdtempSync, rmSync } from 'node:fs';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { service } from '../../src/db/schema/index.ts';
import { openEmbeddedDatabase } from '../../src/runtime/embedded-database.ts';
import { migrateEmbedded } from '../../src/runtime/migrate.ts';
import type { OpenedDatabase } from '../../src/runtime/opened-database.ts';

/** The prototype of the handles through which files are synced: what the tests watch and hold up. */
async function handlePrototype(): Promise<FileHandle> {
  await using handle = await open(import.meta.filename);
  return Object.getPrototypeOf(handle) as FileHandle;
}

describe('durable commits', () => {
  let directory: string;
  let opened: OpenedDatabase;
  let handles: FileHandle;
  const reopen = async (durableCommits: boolean) => {
    await opened?.close();
    opened = await openEmbeddedDatabase({ kind: 'embedded', directory, durableCommits }, new Date());
  };
  const write = (key: string, value: string) =>
    opened.transaction((tx) =>
      tx.insert(service).values({ key, value }).onConflictDoUpdate({ target: service.key, set: { value } }),
    );

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'adab-durable-'));
    handles = await handlePrototype();
    await reopen(true);
    await migrateEmbedded(opened.db);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  afterAll(async () => {
    await opened.close();
    rmSync(directory, { recursive: true });
  });

  it('answer only when the log on the disk holds what was written', async () => {
    const datasync = handles.datasync;
    const synced: Buffer[] = [];
    vi.spyOn(handles, 'datasync').mockImplementation(async function (this: FileHandle) {
      await datasync.call(this);
      if ((await this.stat()).isFile()) synced.push(await readFile(`/proc/self/fd/${this.fd}`));
    });
    await write('marker', 'a value that stands in the log 7f3a');
    expect(synced.some((file) => file.includes('a value that stands in the log 7f3a'))).toBe(true);
  });

  it('wait for the disk: nothing is answered before it', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const reached = new Promise<void>((resolve) => {
      vi.spyOn(handles, 'datasync').mockImplementation(() => {
        resolve();
        return gate;
      });
    });
    let isAnswered = false;
    const answered = write('held', 'up').then(() => {
      isAnswered = true;
    });
    await reached;
    const [row] = await opened.db.select().from(service).where(eq(service.key, 'held'));
    expect(row?.value).toBe('up');
    expect(isAnswered).toBe(false);
    release();
    await answered;
  });

  it('cover a write outside a transaction, and cost a read nothing', async () => {
    const datasync = vi.spyOn(handles, 'datasync');
    await opened.db.select().from(service).where(eq(service.key, 'marker'));
    expect(datasync).not.toHaveBeenCalled();
    await opened.db.update(service).set({ value: 'other' }).where(eq(service.key, 'marker'));
    expect(datasync).toHaveBeenCalled();
  });

  it('share one sync when many commit together', async () => {
    const datasync = vi.spyOn(handles, 'datasync');
    await Promise.all(Array.from({ length: 40 }, (_, i) => write(`many-${i}`, 'x')));
    expect(datasync.mock.calls.length).toBeLessThan(40);
  });

  it('sync every segment of the log that one statement filled', async () => {
    const datasync = vi.spyOn(handles, 'datasync');
    await write(
      'large',
      'x'.repeat(20) + Array.from({ length: 500_000 }, () => crypto.randomUUID()).join(''),
    );
    expect(datasync.mock.calls.length).toBeGreaterThanOrEqual(2);
  });

  it('fail once and for all when the disk refuses: the pages may be gone', async () => {
    vi.spyOn(handles, 'datasync').mockRejectedValueOnce(new Error('EIO'));
    await expect(write('lost', '1')).rejects.toThrow('EIO');
    await expect(write('later', '1')).rejects.toThrow('EIO');
    await reopen(true);
    await write('again', '1');
  });

  it('are not waited for where they are switched off', async () => {
    await reopen(false);
    const datasync = vi.spyOn(handles, 'datasync');
    await write('fast', '1');
    expect(datasync).not.toHaveBeenCalled();
  });
});
