/**
 * `npm run bench:screening [FILE]`: the engine beside three word filters on the same comments of 330 units, in turns, so that
 * a busy machine slows all of them alike; then how time grows with length, cold start and memory, each beside its goal. The
 * comments are several hundred of the corpus's sentences in either language, or of FILE, JSON lines of `{text, lang}`.
 * Nothing here is a test: it judges nothing and fails on nothing.
 */
import { spawnSync } from 'node:child_process';
import { AllProfanity } from 'allprofanity';
import { Filter } from 'bad-words';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { createScreener } from '../../src/screening/screener.ts';
import { createShippedScreener } from '../../src/screening/shipped-screener.ts';
import { BENCH_LANGUAGES, type BenchLanguage, composeComments } from './comments.ts';
import { hostileShapes } from './hostile-shapes.ts';

/** Comments that warm everybody up and are never timed, and comments that are. */
const WARM_UP = 400;
const TIMED = 400;
/** Comments that one contestant screens before the next one's turn. */
const TURN = 10;
/** Passes over comments seen before. A busy machine slows most turns: of each turn the quickest pass tells most. */
const PASSES = 8;

const screener = createShippedScreener();
const forgetful = createShippedScreener({ memoBits: 0 });
const rules = createScreener();
const badWords = new Filter();
const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
const allProfanity = new AllProfanity({ silent: true });

const contestants: Readonly<Record<string, (text: string) => unknown>> = {
  adab: (text) => screener.screen({ title: '', text }),
  'adab, no word remembered': (text) => forgetful.screen({ title: '', text }),
  'adab, rules alone': (text) => rules.screen({ title: '', text }),
  'bad-words': (text) => badWords.isProfane(text),
  obscenity: (text) => obscenity.getAllMatches(text),
  allprofanity: (text) => allProfanity.check(text),
};

/** The least that a rival takes, as a multiple of what the engine takes. */
const GOALS: Readonly<Record<string, number>> = { 'bad-words': 35, allprofanity: 1 };

/** Adds to `times` the microseconds for one comment in every turn. */
function pass(comments: readonly string[], times: Map<string, number[]>): void {
  for (let from = 0; from < comments.length; from += TURN) {
    const turn = comments.slice(from, from + TURN);
    for (const [name, screen] of Object.entries(contestants)) {
      const start = performance.now();
      for (const text of turn) screen(text);
      const each = ((performance.now() - start) * 1000) / turn.length;
      times.set(name, [...(times.get(name) ?? []), each]);
    }
  }
}

const median = (values: readonly number[]): number => quantile(values, 0.5);

/** What a quiet machine would show of turns that cannot be had again: on a busy one, other programs stand in most. */
const QUIET = 0.1;

/** The same of turns that were had several times: the quickest pass of each, on average. */
function leastOf(values: readonly number[]): number {
  const turns = values.length / PASSES;
  let sum = 0;
  for (let turn = 0; turn < turns; turn++)
    sum += Math.min(...Array.from({ length: PASSES }, (_, pass) => values[pass * turns + turn]!));
  return sum / turns;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

function printTimes(
  title: string,
  times: ReadonlyMap<string, readonly number[]>,
  quietTitle: string,
  quietOf: (values: readonly number[]) => number,
): void {
  const ours = times.get('adab')!;
  console.log(`  ${title.padEnd(28)}   median µs   × adab${quietTitle.padStart(17)}   × adab`);
  for (const [name, values] of times) {
    const ratio = median(values.map((value, turn) => value / ours[turn]!));
    const quick = quietOf(values);
    const columns = [
      median(values).toFixed(1).padStart(12),
      ratio.toFixed(2).padStart(9),
      quick.toFixed(1).padStart(17),
      (quick / quietOf(ours)).toFixed(2).padStart(9),
      GOALS[name] === undefined ? '' : `   goal ≥ ${GOALS[name]}`,
    ];
    console.log(`    ${name.padEnd(26)}${columns.join('')}`);
  }
}

const NAMES: Readonly<Record<BenchLanguage, string>> = { en: 'English', ar: 'Arabic' };

for (const language of BENCH_LANGUAGES) {
  const comments = composeComments(language, WARM_UP + TIMED, process.argv[2]);
  pass(comments.slice(0, WARM_UP), new Map());
  pass(comments.slice(0, WARM_UP), new Map());
  const timed = comments.slice(WARM_UP);
  const first = new Map<string, number[]>();
  pass(timed, first);
  const again = new Map<string, number[]>();
  for (let i = 0; i < PASSES; i++) pass(timed, again);
  console.log(`\n${NAMES[language]}: ${TIMED} comments of 330 units, medians of turns of ${TURN}`);
  printTimes('never seen before', first, 'quickest tenth', (values) => quantile(values, QUIET));
  printTimes('seen before', again, `least of ${PASSES}`, leastOf);
}

console.log('\nLength: ns for one unit, least of five (goal: the same in every row)');
const SIZES = [1024, 4096, 16_384, 65_536];
console.log(`  ${''.padEnd(28)}${SIZES.map((size) => String(size).padStart(8)).join('')}`);
for (const [name, shape] of Object.entries(hostileShapes())) {
  const row = SIZES.map((size) => {
    const text = shape(size);
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 5; i++) {
      const start = performance.now();
      try {
        screener.screen({ title: '', text });
      } catch {
        // Over the budget: that is where its time ends.
      }
      best = Math.min(best, performance.now() - start);
    }
    return ((best / size) * 1e6).toFixed(0).padStart(8);
  });
  console.log(`  ${name.padEnd(28)}${row.join('')}`);
}

/** In a process of its own, where nothing is warm. Importing is timed apart: Node strips types, a bundle has none. */
const COLD = `
  const loading = performance.now();
  const { createShippedScreener } = await import('./src/screening/shipped-screener.ts');
  const loaded = performance.now() - loading;
  globalThis.gc();
  const before = process.memoryUsage();
  const cpu = process.cpuUsage(), start = performance.now();
  const screener = createShippedScreener();
  screener.screen({ title: '', text: 'A first comment.' });
  const wall = performance.now() - start, used = process.cpuUsage(cpu);
  globalThis.gc();
  const after = process.memoryUsage();
  const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  console.log(JSON.stringify({ loaded, wall, cpu: (used.user + used.system) / 1000, megabytes: grown / 1048576 }));
`;
interface Start {
  readonly loaded: number;
  readonly wall: number;
  readonly cpu: number;
  readonly megabytes: number;
}
const starts = Array.from({ length: 9 }, () => {
  const run = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', COLD], {
    encoding: 'utf8',
  });
  return JSON.parse(run.stdout) as Start;
});
const of = (pick: (start: Start) => number) => median(starts.map(pick)).toFixed(1);
console.log(`
Cold start, median of ${starts.length} processes: ${of((s) => s.wall)} ms to the first answer, processor ${of((s) => s.cpu)} ms (goal ≤ 30); its sources load in ${of((s) => s.loaded)} ms before
Memory ${of((s) => s.megabytes)} MB (goal ≤ 40)`);
