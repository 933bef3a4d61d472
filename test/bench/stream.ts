/**
 * `npm run bench:stream [lines]`: a million lines, made as they are read, through `screen` and out again; prints the memory of
 * the process that screens at ten points. The goal is that it stays where it was.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { composeComments } from './comments.ts';

const lines = Number(process.argv[2] ?? 1_000_000);
const comments = [...composeComments('en', 2000), ...composeComments('ar', 2000)];

const screen = spawn(process.execPath, ['src/cli/main.ts', 'screen'], { stdio: ['pipe', 'pipe', 'inherit'] });
let answered = 0;
let next = lines / 10;
const start = performance.now();

/** Megabytes that the process holds, and the most that it ever held. */
function residentMegabytes(): string {
  const status = readFileSync(`/proc/${screen.pid}/status`, 'utf8');
  const of = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  return `${of('VmRSS').toFixed(0).padStart(5)} MB, at most ${of('VmHWM').toFixed(0)} MB`;
}

screen.stdout.on('data', (chunk: Buffer) => {
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answered++;
  if (answered < next) return;
  const each = (performance.now() - start) / answered;
  console.log(
    `${String(answered).padStart(9)} lines ${residentMegabytes()}, ${(each * 1000).toFixed(0)} µs a line`,
  );
  while (next <= answered) next += lines / 10;
});

for (let line = 0; line < lines; line++) {
  const text = `${comments[line % comments.length]} ${line}`;
  if (!screen.stdin.write(`${JSON.stringify({ id: line, text })}\n`)) await once(screen.stdin, 'drain');
}
screen.stdin.end();
await once(screen, 'close');
console.log(`${answered} of ${lines} lines answered in ${((performance.now() - start) / 1000).toFixed(0)} s`);
