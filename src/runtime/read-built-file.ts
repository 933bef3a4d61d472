import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Reads files of `dist/` by the names that it held at the start: no path can lead elsewhere. */
export function createBuiltFiles(): (path: string) => Promise<Response | undefined> {
  if (!existsSync(DIST)) throw new Error('There is no dist/ folder: run `npm run build` first.');
  const names = readdirSync(DIST, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1));
  const files = new Map(names.map((name) => [name.split(sep).join('/'), join(DIST, name)]));
  return async (path) => {
    const file = files.get(path);
    if (file === undefined) return undefined;
    const type = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream';
    return new Response(await readFile(file), { headers: { 'Content-Type': type } });
  };
}
