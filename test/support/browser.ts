import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** A folder of our own: the packaged browser is unpacked into the temporary folder and found there again by its name alone. */
const TEMPORARY = join(tmpdir(), 'adab-chromium-153');

/**
 * The browser of the npm registry, with nothing of its security switched off: of the package's own arguments none is
 * used. Fonts come from npm too, so that Arabic is drawn on a machine without any.
 */
export async function launchBrowser(): Promise<Browser> {
  mkdirSync(TEMPORARY, { recursive: true });
  const kept = process.env.TMPDIR;
  process.env.TMPDIR = TEMPORARY;
  const executablePath = await chromium.executablePath();
  if (kept === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = kept;
  return playwright.launch({
    executablePath,
    args: ['--no-sandbox'],
    env: { ...definedOf(process.env), FONTCONFIG_FILE: writeFontConfiguration() },
  });
}

/** Every context needs a locale: where the machine has none, Chromium's own is one that `Intl` refuses. */
export const ENGLISH = { locale: 'en-GB', timezoneId: 'UTC' } as const;
export const ARABIC = { locale: 'ar-LB', timezoneId: 'Asia/Beirut' } as const;

const FONTS = ['@expo-google-fonts/lato', '@expo-google-fonts/noto-naskh-arabic'];

function writeFontConfiguration(): string {
  const folders = FONTS.map((name) => dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`))));
  const file = join(TEMPORARY, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders
      .map((folder) => `<dir>${folder}</dir>`)
      .join('')}<cachedir>${join(TEMPORARY, 'fonts')}</cachedir></fontconfig>`,
  );
  return file;
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined)) as Record<
    string,
    string
  >;
}
