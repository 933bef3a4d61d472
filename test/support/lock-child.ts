import { createInterface } from 'node:readline';
import { lockDirectory } from '../../src/runtime/directory-lock.ts';

// Takes each directory that it is told of on a line, and says whether it got it. It keeps what it has until it ends.
process.stdout.write('ready\n');
for await (const directory of createInterface(process.stdin)) {
  try {
    lockDirectory(directory, new Date());
    process.stdout.write(`${directory} taken\n`);
  } catch (error) {
    process.stdout.write(`${directory} ${(error as Error).name}\n`);
  }
}
