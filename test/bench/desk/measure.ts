import { readdirSync, readFileSync } from 'node:fs';
import { hashPassword } from 'better-auth/crypto';
import { replacePassword } from '../../../src/db/accounts.ts';
import type { QueuePage } from '../../../src/protocol/desk.ts';
import { SERVICE_ORIGIN } from '../../contracts/http/harness.ts';
import type { NodeHttp } from '../../support/node-http.ts';
import { listMeasured, type Measured, type Request } from './requests.ts';
import { createRandom, type Seeded } from './seed.ts';

const WARM_UP = 10;
const REQUESTS = 100;
/** The name of the database, by which its backends are known. */
export const DATABASE = 'bench';
export const EMAIL = 'bench-0@example.com';
export const PASSWORD = 'correct horse battery staple';

/** Milliseconds: on the clock, and of processor time, here and at the database, which other programs do not lengthen. */
export interface Figures {
  readonly clock: Spread;
  readonly processor: Spread;
}

export interface Spread {
  readonly median: number;
  readonly p95: number;
}

async function measure(http: NodeHttp, cookie: string, measured: Measured): Promise<Figures> {
  const random = createRandom(1);
  const clock: number[] = [];
  const processor: number[] = [];
  for (let i = -WARM_UP; i < REQUESTS; i += 1) {
    const request = measured.ask(random);
    const worked = readProcessorTime();
    const start = performance.now();
    await send(http, cookie, request);
    const end = performance.now();
    if (i < 0) continue;
    clock.push(end - start);
    processor.push(readProcessorTime() - worked);
  }
  return { clock: toSpread(clock), processor: toSpread(processor) };
}

function toSpread(times: number[]): Spread {
  times.sort((a, b) => a - b);
  return { median: times[REQUESTS * 0.5]!, p95: times[REQUESTS * 0.95]! };
}

/** Milliseconds that this process and the database's processes have run, as Linux counts them. */
function readProcessorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + listDatabaseProcesses().reduce((sum, pid) => sum + readRunTime(pid), 0);
}

let databaseProcesses: readonly string[] | undefined;

/** The backends of the pool stay for the whole of the bench. */
function listDatabaseProcesses(): readonly string[] {
  databaseProcesses ??= readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(`postgres ${DATABASE} `);
    } catch {
      return false;
    }
  });
  return databaseProcesses;
}

function readRunTime(pid: string): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    // A connection of the seeding that has ended meanwhile: it worked for no request.
    return 0;
  }
}

async function send(http: NodeHttp, cookie: string, { method, path, body }: Request): Promise<unknown> {
  const response = await http.app.request(`${SERVICE_ORIGIN}/api/desk/v1${path}`, {
    method,
    headers: { cookie, origin: SERVICE_ORIGIN, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
  return answer;
}

/** Every request of the list, whole, from the request to the answer's last byte; each is told of when it is measured. */
export async function measureAll(
  http: NodeHttp,
  cookie: string,
  seeded: Seeded,
  tell: (name: string, figures: Figures) => void,
): Promise<ReadonlyMap<string, Figures>> {
  const page = await send(http, cookie, {
    method: 'GET',
    path: '/queue?status=pending&order=risk&limit=100',
  });
  const waiting = (page as QueuePage).entries.map(({ id }) => id);
  const figures = new Map<string, Figures>();
  for (const measured of listMeasured(seeded, waiting)) {
    const found = await measure(http, cookie, measured);
    figures.set(measured.name, found);
    tell(measured.name, found);
  }
  return figures;
}

/** Signs one account of the bench in, and gives the cookies of its session. */
export async function signIn(http: NodeHttp, userId: string): Promise<string> {
  const passwordHash = await hashPassword(PASSWORD);
  await replacePassword(http.deps.db, { userId, passwordHash, now: new Date() });
  const signedIn = await http.app.request(`${SERVICE_ORIGIN}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: SERVICE_ORIGIN },
    body: JSON.stringify({ email: EMAIL, password: PASSWORD }),
  });
  const cookies = signedIn.headers.getSetCookie();
  return cookies.map((cookie) => cookie.split(';')[0]).join('; ');
}
