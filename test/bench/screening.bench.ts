/**
 * `npm run bench:screening`: the engine beside three word filters on the same comments of about 330 characters, in turns, so
 * that a busy machine slows all of them alike. Prints medians, the ratios of the rounds, how time grows with length, cold
 * start and memory. Nothing here is a test: it judges nothing and fails on nothing.
 */
import { spawnSync } from 'node:child_process';
import { AllProfanity } from 'allprofanity';
import { Filter } from 'bad-words';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { createScreener } from '../../src/screening/screener.ts';
import { createShippedScreener } from '../../src/screening/shipped-screener.ts';
import { ARABIC, ENGLISH } from './sentences.ts';

const ROUNDS = 60;
const PER_ROUND = 40;

/** Comments of about 330 characters, every one another choice of sentences. */
function composeComments(sentences: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, number) => {
    let text = '';
    for (let i = 0; text.length < 330; i++) text += `${sentences[(number * 7 + i * 5) % sentences.length]} `;
    return text.slice(0, 330);
  });
}

const english = composeComments(ENGLISH, 40);
const arabic = composeComments(ARABIC, 40);

const screener = createShippedScreener();
const rules = createScreener();
const badWords = new Filter();
const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
const allProfanity = new AllProfanity({ silent: true });

const contestants: Readonly<Record<string, (text: string) => unknown>> = {
  adab: (text) => screener.screen({ title: '', text }),
  'adab, rules alone': (text) => rules.screen({ title: '', text }),
  'bad-words': (text) => badWords.isProfane(text),
  obscenity: (text) => obscenity.getAllMatches(text),
  allprofanity: (text) => allProfanity.check(text),
};

/** Microseconds for one comment, per contestant and round. */
function race(comments: readonly string[]): Map<string, number[]> {
  const times = new Map<string, number[]>(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, screen] of Object.entries(contestants)) {
      const runs = name === 'bad-words' ? PER_ROUND / 8 : PER_ROUND;
      const start = performance.now();
      for (let i = 0; i < runs; i++) screen(comments[(round * 3 + i) % comments.length]!);
      // The first third warms up.
      if (round >= ROUNDS / 3) times.get(name)!.push(((performance.now() - start) / runs) * 1000);
    }
  }
  return times;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

for (const [language, comments] of Object.entries({ English: english, Arabic: arabic })) {
  const times = race(comments);
  const ours = times.get('adab')!;
  console.log(`\n${language}, 330 characters, median of ${ours.length} rounds`);
  for (const [name, values] of times) {
    const ratio = median(values.map((value, round) => value / ours[round]!));
    console.log(
      `  ${name.padEnd(20)} ${median(values).toFixed(1).padStart(9)} µs   ${ratio.toFixed(2).padStart(7)} × adab`,
    );
  }
}

console.log('\nLength (English, one comment)');
for (const size of [1024, 4096, 16_384, 65_536]) {
  const text = ENGLISH.join(' ')
    .repeat(Math.ceil(size / ENGLISH.join(' ').length))
    .slice(0, size);
  const times: number[] = [];
  for (let i = 0; i < 9; i++) {
    const start = performance.now();
    screener.screen({ title: '', text });
    times.push(performance.now() - start);
  }
  console.log(
    `  ${String(size).padStart(6)} units ${((median(times) / size) * 1e6).toFixed(0).padStart(6)} ns per unit`,
  );
}

/** In a process of its own, where nothing is warm: importing is left out, building the engine is what is measured. */
const COLD = `
  const { createShippedScreener } = await import('./src/screening/shipped-screener.ts');
  globalThis.gc?.();
  const before = process.memoryUsage();
  const cpu = process.cpuUsage(), start = performance.now();
  const screener = createShippedScreener();
  screener.screen({ title: '', text: 'A first comment.' });
  const wall = performance.now() - start, used = process.cpuUsage(cpu);
  globalThis.gc?.();
  const after = process.memoryUsage();
  const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  console.log(JSON.stringify({ wall, cpu: (used.user + used.system) / 1000, megabytes: grown / 1048576 }));
`;
const starts = Array.from({ length: 7 }, () => {
  const run = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', COLD], {
    encoding: 'utf8',
  });
  return JSON.parse(run.stdout) as { wall: number; cpu: number; megabytes: number };
});
const of = (pick: (start: (typeof starts)[number]) => number) => median(starts.map(pick)).toFixed(1);
console.log(
  `\nCold start ${of((s) => s.wall)} ms (processor ${of((s) => s.cpu)} ms), memory ${of((s) => s.megabytes)} MB`,
);
