import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type InlineConfig } from 'vite';
import { viteDashboard } from './vite-dashboard.ts';

// Everything that a browser loads, into dist/: the server serves that folder under /assets/.

const EMBED = 'src/embed/browser';

/** Gzip bytes that what a browser loads may take: a page with comments must stay light. */
const SIZE_LIMITS: Readonly<Record<string, number>> = {
  'dist/embed/loader.js': 2_500,
  'dist/embed/count.js': 2_000,
  'dist/embed/element.js': 3_000,
  'dist/embed/frame.js': 20_000,
  'dist/embed/frame.css': 6_000,
  'dist/dashboard/*.js': 120_000,
  'dist/dashboard/*.css': 12_000,
};

const common: InlineConfig = { configFile: false, logLevel: 'warn', base: './' };

/** Scripts of their own: other people's pages load them with a plain tag. */
const CLASSIC = ['loader.ts', 'count.ts'];

async function buildClassic(entry: string): Promise<void> {
  await build({
    ...common,
    build: {
      outDir: 'dist/embed',
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(EMBED, entry),
        output: { format: 'iife', entryFileNames: '[name].js' },
      },
    },
  });
}

/** The frame's pages name these files, so the names carry no hash; their fonts do. */
async function buildFrame(): Promise<void> {
  const entries = readdirSync(EMBED).filter((name) => /\.(ts|css)$/.test(name) && !CLASSIC.includes(name));
  for (const entry of entries) {
    await build({
      ...common,
      build: {
        outDir: 'dist/embed',
        emptyOutDir: false,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        target: 'es2022',
        rolldownOptions: {
          input: join(EMBED, entry),
          output: {
            format: 'es',
            entryFileNames: '[name].js',
            assetFileNames: ({ names }) =>
              names[0]?.endsWith('.css') ? '[name][extname]' : '[name]-[hash][extname]',
          },
        },
      },
    });
  }
}

/** The viewer of the API documents, served from here so that nothing is loaded from elsewhere. */
function copyReference(): void {
  mkdirSync('dist/reference', { recursive: true });
  copyFileSync(
    'node_modules/@scalar/api-reference/dist/browser/standalone.js',
    'dist/reference/standalone.js',
  );
  copyFileSync('scripts/reference-start.js', 'dist/reference/start.js');
}

function checkSizes(): void {
  const tooLarge = Object.entries(SIZE_LIMITS).flatMap(([pattern, limit]) => {
    const directory = dirname(pattern);
    const suffix = basename(pattern).replace('*', '');
    const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) =>
      pattern.includes('*') ? name.endsWith(suffix) : name === suffix,
    );
    const size = files.reduce((sum, name) => sum + gzipSync(readFileSync(join(directory, name))).length, 0);
    console.log(`${pattern.padEnd(24)} ${String(size).padStart(6)} of ${limit} bytes (gzip)`);
    return size > limit || files.length === 0 ? [pattern] : [];
  });
  if (tooLarge.length > 0) throw new Error(`Missing or over its size limit: ${tooLarge.join(', ')}`);
}

rmSync('dist', { recursive: true, force: true });
for (const entry of CLASSIC) await buildClassic(entry);
await buildFrame();
await build(viteDashboard);
copyReference();
checkSizes();
