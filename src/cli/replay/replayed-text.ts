import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../../protocol/clauses.ts';

const Line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  lang: z.enum(LANGUAGES).optional(),
  language: z.enum(LANGUAGES).optional(),
});

export interface ReplayedText {
  /** As the file names it; the number of the line where it does not. */
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly language: Language;
}

/** Reads JSON lines of `{text, lang?, id?}`, gzipped where the name ends so. @throws naming the line that is none. */
export async function readTexts(file: string, limit: number): Promise<readonly ReplayedText[]> {
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  const texts: ReplayedText[] = [];
  let number = 0;
  for await (const line of createInterface(input)) {
    number += 1;
    if (line.trim() === '') continue;
    const parsed = Line.safeParse(parseJson(line));
    if (!parsed.success) throw new Error(`${file}, line ${number}: not {"text": …, "lang": "en" or "ar"}`);
    const { id, text, lang, language } = parsed.data;
    texts.push({ id: String(id ?? number), number, text, language: lang ?? language ?? 'en' });
    if (texts.length === limit) break;
  }
  return texts;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
