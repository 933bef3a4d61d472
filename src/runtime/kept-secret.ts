import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toBase64Url } from '../captcha/base64url.ts';

/** The secret of an embedded database, made at its first start and kept beside it, readable by its owner alone. */
export function findOrMakeSecret(directory: string): string {
  const path = join(directory, 'secret');
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  // Written whole under another name and then linked, so that a crash leaves no secret that is cut short.
  const draft = `${path}.new`;
  rmSync(draft, { force: true });
  const file = openSync(draft, 'wx', 0o600);
  writeFileSync(file, `${toBase64Url(crypto.getRandomValues(new Uint8Array(32)))}\n`);
  fsyncSync(file);
  closeSync(file);
  linkSync(draft, path);
  rmSync(draft);
  return readFileSync(path, 'utf8').trim();
}
