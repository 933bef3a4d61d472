import { chmodSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** What a command printed, and how it ended. */
export interface CommandAnswer {
  readonly output: string;
  readonly exitCode: number;
}

// A socket's address holds no more than this on Linux and macOS.
const LONGEST_PATH = 103;

const socketOf = (directory: string) => resolve(join(directory, 'control.sock'));

/**
 * Lets the command line act on an embedded database that this process has open: one line of JSON with the arguments in, one
 * with the answer out, over a socket that only the owner of the directory can reach. The directory's lock must be held.
 */
export async function listenForCommands(
  directory: string,
  run: (args: readonly string[]) => Promise<CommandAnswer>,
): Promise<{ close(): void } | undefined> {
  const path = socketOf(directory);
  if (path.length > LONGEST_PATH || process.platform === 'win32') return undefined;
  rmSync(path, { force: true });
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    createInterface(socket).once('line', async (line) => {
      const answer = await run(JSON.parse(line) as string[]);
      socket.end(`${JSON.stringify(answer)}\n`);
    });
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(path, ready);
  });
  chmodSync(path, 0o600);
  return {
    close() {
      server.close();
      rmSync(path, { force: true });
    },
  };
}

/** The answer of the process that has the directory open; undefined where none listens. */
export async function sendCommand(
  directory: string,
  args: readonly string[],
): Promise<CommandAnswer | undefined> {
  const socket = connect(socketOf(directory));
  try {
    socket.write(`${JSON.stringify(args)}\n`);
    for await (const line of createInterface(socket)) return JSON.parse(line) as CommandAnswer;
  } catch {
    return undefined;
  } finally {
    socket.destroy();
  }
  return undefined;
}
