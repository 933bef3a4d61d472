import { readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Held until released or until the process is gone, however it went: the kernel lets go of it. */
export interface DirectoryLock {
  release(): void;
}

/** Another process has the directory; the message is a sentence that names it. */
export class DirectoryInUseError extends Error {
  override readonly name = 'DirectoryInUseError';
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

const SQLITE_BUSY = 5;

/** A handle that nobody refers to is collected, and its lock with it. */
const held = new Set<DatabaseSync>();

/**
 * Takes `directory` for this process alone. The lock is SQLite's on an empty file in it, held by a transaction that never
 * ends: an immediate one, since of two that start together exactly one gets it, where two exclusive ones can each stand in
 * the other's way. Who holds it is written beside, for people, and never decides anything.
 *
 * @throws {DirectoryInUseError} when another process, or this one, has it already.
 */
export function lockDirectory(directory: string, now: Date): DirectoryLock {
  const holderFile = join(directory, 'holder.json');
  const lock = new DatabaseSync(join(directory, 'lock.db'), { timeout: 0 });
  try {
    // Without a journal on the disk: one that a killed holder left would have to be rolled back, under a lock both want.
    lock.exec('pragma journal_mode = memory; begin immediate');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
    throw new DirectoryInUseError(describe(directory, readHolder(holderFile)));
  }
  const holder: Holder = { pid: process.pid, host: hostname(), since: now.toISOString() };
  writeFileSync(holderFile, JSON.stringify(holder));
  held.add(lock);
  return {
    release() {
      held.delete(lock);
      lock.close();
    },
  };
}

function describe(directory: string, holder: Holder | undefined): string {
  const who =
    holder === undefined
      ? 'another process'
      : `process ${holder.pid} on ${holder.host} (since ${holder.since})`;
  return (
    `The data directory ${directory} is in use by ${who}. An embedded database is opened by one process at a time: ` +
    'stop that one, set DATA_DIR to another directory, or put several processes on a server with DATABASE_URL.'
  );
}

/** The note may be of a dead holder, whose successor has not written its own yet: then nobody is named. */
function readHolder(file: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Holder;
    if (holder.host === hostname()) process.kill(holder.pid, 0);
    return holder;
  } catch (error) {
    // A process of another user is alive all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
      ? (JSON.parse(readFileSync(file, 'utf8')) as Holder)
      : undefined;
  }
}
