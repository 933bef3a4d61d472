import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of `adab` to its end, with nothing of this process's environment but PATH. */
export async function runAdab(args: readonly string[], env: Record<string, string>): Promise<Finished> {
  return startAdab(args, env).finished;
}

export interface Started {
  readonly child: ChildProcess;
  readonly finished: Promise<Finished>;
  /** Resolves when `text` has been printed; rejects when the process ends without. */
  printed(text: string): Promise<void>;
}

export function startAdab(args: readonly string[], env: Record<string, string>): Started {
  return startScript('src/cli/main.ts', args, env);
}

export function startScript(script: string, args: readonly string[], env: Record<string, string>): Started {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk;
  });
  const finished = once(child, 'close').then(([code]) => ({ code: code as number | null, stdout, stderr }));
  return {
    child,
    finished,
    printed: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (stdout.includes(text)) resolve();
        };
        child.stdout.on('data', look);
        finished.then(() => reject(new Error(`It ended without printing ${text}:\n${stdout}\n${stderr}`)));
        look();
      }),
  };
}

/** A service of its own on a free port. */
export interface RunningService extends Started {
  readonly origin: string;
  readonly env: Record<string, string>;
}

export async function startService(env: Record<string, string>): Promise<RunningService> {
  const port = await findFreePort();
  const full = { PORT: String(port), ...env };
  const started = startAdab(['serve'], full);
  await started.printed('Adab is running');
  return { ...started, origin: `http://127.0.0.1:${port}`, env: full };
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
