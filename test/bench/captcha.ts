// `npm run bench:captcha [codes [issues]]`: what issuing, drawing and verifying cost on one core, what the solvers of
// test/captcha/solvers read of fresh codes, and what many codes issued leave in the database. 0 leaves a part out.

import { PGlite } from '@electric-sql/pglite';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import { alphabets, type Script } from '../../src/captcha/alphabet.ts';
import { drawText, issueChallenge, openChallenge } from '../../src/captcha/challenge.ts';
import { drawCode, IMAGE_WIDTH } from '../../src/captcha/draw.ts';
import { createCryptoRandom } from '../../src/captcha/random.ts';
import { openSeal } from '../../src/captcha/seal.ts';
import { openPglite } from '../../src/runtime/embedded-database.ts';
import { migrateEmbedded } from '../../src/runtime/migrate.ts';
import { issueCode } from '../../src/services/comments/issue-code.ts';
import { createSite } from '../../src/services/sites/create-site.ts';
import { createSealingKey } from '../captcha/sealing-keys.ts';
import { rasterize, toSvg } from '../captcha/solvers/bitmap.ts';
import { createGeometrySolver } from '../captcha/solvers/geometry.ts';
import { trainSolver } from '../captcha/solvers/learnt.ts';
import { formatRate, measureSolver } from '../captcha/solvers/measure.ts';
import { createOcrSolver } from '../captcha/solvers/ocr.ts';
import { createPixelSolver } from '../captcha/solvers/pixels.ts';
import { drawStock } from '../captcha/solvers/stock.ts';
import { solveStockByGeometry } from '../captcha/solvers/stock-geometry.ts';
import { solveStockByPixels } from '../captcha/solvers/stock-pixels.ts';
import { createTestDeps } from '../support/deps.ts';

const codes = Number(process.argv[2] ?? 500);
const issues = Number(process.argv[3] ?? 10_000);
const random = createCryptoRandom();
const scripts = Object.keys(alphabets) as Script[];
const print = (line: string) => process.stdout.write(`${line}\n`);

/** How many a server has under way at once. */
const ABREAST = 32;

/** By processor time, so that what else runs on the machine does not count, and by the clock beside it. */
async function perCall(calls: number, work: () => unknown): Promise<string> {
  const rounds = Math.ceil(calls / ABREAST);
  const round = () => Promise.all(Array.from({ length: ABREAST }, work));
  for (let i = 0; i < rounds / 5; i++) await round();
  const [before, began] = [process.cpuUsage(), performance.now()];
  for (let i = 0; i < rounds; i++) await round();
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(before);
  const each = (user + system) / (rounds * ABREAST);
  const perSecond = Math.round((rounds * ABREAST) / seconds);
  return `${(each / 1000).toFixed(3)} ms, ${Math.round(1e6 / each)} for a second of one core, ${perSecond} by the clock`;
}

async function benchSpeed(): Promise<void> {
  const keys = [await createSealingKey('k1')];
  const now = new Date();
  const asked = { keys, site: 'bench', path: 'image', now } as const;
  for (const script of scripts) {
    const drawings = Array.from({ length: 200 }, () => drawCode(drawText(script, random), script, random));
    const bytes = drawings.reduce((sum, { path }) => sum + path.length, 0) / drawings.length;
    const compressed = await Promise.all(
      drawings.map(async ({ path }) => {
        const stream = new Blob([path]).stream().pipeThrough(new CompressionStream('gzip'));
        return (await new Response(stream).arrayBuffer()).byteLength;
      }),
    );
    const gzip = compressed.reduce((sum, size) => sum + size, 0) / compressed.length;
    print(`draw, ${script}: ${await perCall(500, () => drawCode(drawText(script, random), script, random))}`);
    print(`  ${Math.round(bytes)} bytes an image, ${Math.round(gzip)} compressed`);
  }
  const work = { least: 1200, most: 2400 };
  print(
    `issue, image and work (goal 300): ${await perCall(500, () => issueChallenge({ ...asked, script: 'latin', work }))}`,
  );
  print(`issue, image alone: ${await perCall(500, () => issueChallenge({ ...asked, script: 'latin' }))}`);

  const issued = await issueChallenge({ ...asked, script: 'latin', work: { least: 5, most: 9 } });
  const { token } = issued;
  const { answer } = (await openSeal(keys, { purpose: 'security-code', site: 'bench' }, token)) as {
    answer: string;
  };
  const challenge = { parameters: issued.work } as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  const opened = { keys, site: 'bench', token, answer, solution, now };
  print(`verify, image and work (goal 10,000): ${await perCall(20_000, () => openChallenge(opened))}`);
}

/** Issues through the service on the embedded database, and shows what that asked of the database and left in it. */
async function benchRows(): Promise<void> {
  const statements = new Map<string, number>();
  const logQuery = (text: string) => {
    const [verb = ''] = text.trim().split(/\s/, 1);
    statements.set(verb, (statements.get(verb) ?? 0) + 1);
  };
  const pglite = await PGlite.create();
  const opened = openPglite(pglite, { statements: { logQuery } });
  await migrateEmbedded(opened.db);
  const deps = createTestDeps(opened);
  await createSite(deps, { id: 'bench', name: 'Bench', origins: [], languages: ['en', 'ar'] });
  const end = async () =>
    (await pglite.query<{ at: string }>('select pg_current_wal_insert_lsn() at')).rows[0]!.at;
  const count = async (table: string) =>
    (await pglite.query<{ rows: number }>(`select count(*)::int rows from ${table}`)).rows[0]!.rows;
  statements.clear();
  const before = await end();
  let [images, work] = [0, 0];
  for (let i = 1; i <= issues; i++) {
    const issued = await issueCode(deps, {
      siteId: 'bench',
      path: i % 2 ? 'image' : 'work',
      language: i % 3 ? 'en' : 'ar',
      clientAddress: `10.${(i >> 16) & 255}.${(i >> 8) & 255}.${i & 255}`,
    });
    if (issued.image) images++;
    if (issued.work) work++;
    if (i !== issues && i % 100_000 !== 0) continue;
    const asked = [...statements].map(([verb, times]) => `${times} ${verb}`).join(', ');
    print(`${i} codes issued through the service, ${images} drawn, ${work} with work: ${asked}`);
    print(`  rows: ${await count('spent_codes')} spent, ${await count('rates')} counted`);
    print(`  end of the write-ahead log: ${before} before, ${await end()} after`);
  }
  await opened.close();
}

async function benchStock(): Promise<void> {
  const stock = Array.from({ length: codes }, () => drawStock());
  const rate = (solve: (svg: string) => string) =>
    `${((100 * stock.filter(({ text, svg }) => solve(svg) === text).length) / codes).toFixed(1)} %`;
  print(`L0 on svg-captcha: ${rate(solveStockByGeometry)} of ${codes}`);
  print(`L1 on svg-captcha: ${rate(solveStockByPixels)} of ${codes}`);
}

async function benchSolvers(script: Script): Promise<void> {
  const input = { script, codes, random };
  const geometry = createGeometrySolver(script, 60, random);
  print(`L0, ${script}: ${formatRate(await measureSolver(input, ({ path }) => geometry.solve(path)))}`);
  for (const byParts of [false, true]) {
    const { solve } = createPixelSolver({ script, perSign: 200, components: 48, byParts, random });
    const rate = await measureSolver(input, (drawing) => solve(rasterize(toSvg(drawing), IMAGE_WIDTH)));
    print(
      `L1, ${script}, ${byParts ? 'either polarity part by part' : 'dark on light'}: ${formatRate(rate)}`,
    );
  }
  if (script === 'latin') {
    const ocr = await createOcrSolver(alphabets[script].drawn);
    print(`L2, ${script}: ${formatRate(await measureSolver(input, (drawing) => ocr.solve(toSvg(drawing))))}`);
    await ocr.close();
  }
  const learnt = trainSolver({ script, labelled: 3000, epochs: 12, random });
  const rate = await measureSolver(input, (drawing) => learnt.solve(rasterize(toSvg(drawing), IMAGE_WIDTH)));
  print(`L3, ${script}, from 3,000 labelled codes: ${formatRate(rate)}`);
}

await benchSpeed();
if (issues > 0) await benchRows();
if (codes > 0) await benchStock();
if (codes > 0) for (const script of scripts) await benchSolvers(script);
