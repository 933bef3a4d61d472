// `npm run bench:captcha [codes]`: what the solvers of test/captcha/solvers read of fresh codes, and what issuing, drawing
// and verifying cost on one core.

import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import { alphabets, type Script } from '../../src/captcha/alphabet.ts';
import { drawText, issueChallenge, openChallenge } from '../../src/captcha/challenge.ts';
import { drawCode, IMAGE_WIDTH } from '../../src/captcha/draw.ts';
import { createCryptoRandom } from '../../src/captcha/random.ts';
import { openSeal } from '../../src/captcha/seal.ts';
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

const codes = Number(process.argv[2] ?? 500);
const random = createCryptoRandom();
const scripts = Object.keys(alphabets) as Script[];
const print = (line: string) => process.stdout.write(`${line}\n`);

/** Processor time, so that what else runs on the machine does not count. */
async function perCall(calls: number, work: () => unknown): Promise<string> {
  for (let i = 0; i < calls / 5; i++) await work();
  const before = process.cpuUsage();
  for (let i = 0; i < calls; i++) await work();
  const { user, system } = process.cpuUsage(before);
  const each = (user + system) / calls;
  return `${(each / 1000).toFixed(3)} ms, ${Math.round(1e6 / each)} a second`;
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
    `issue, image and work: ${await perCall(500, () => issueChallenge({ ...asked, script: 'latin', work }))}`,
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
  print(`verify, image and work: ${await perCall(20_000, () => openChallenge(opened))}`);
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
    const { solve } = createPixelSolver({ script, perSign: 100, components: 48, byParts, random });
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
await benchStock();
for (const script of scripts) await benchSolvers(script);
