/** Reads rows of labelled text: JSON lines, gzipped or not. The path is always an argument; no such text lies in the project. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export const SOURCE_LABELS = [
  'toxic',
  'insult',
  'person',
  'profanity',
  'threat',
  'religion',
  'racial',
  'other_identity',
  'sectarian',
  'divine',
  'sanctities',
  'spam',
] as const;
export type SourceLabel = (typeof SOURCE_LABELS)[number];

export const SPLITS = ['train', 'dev', 'test', 'background'] as const;
export type Split = (typeof SPLITS)[number];

export interface LabelledRow {
  readonly id: string;
  readonly lang: 'en' | 'ar';
  readonly source: string;
  readonly split: Split;
  readonly text: string;
  /** 1 or 0 where the source says so; a label that is missing is unknown, not 0. */
  readonly labels: Readonly<Partial<Record<SourceLabel, 0 | 1>>>;
}

/** All rows of the file, in its order. @throws {SyntaxError} on a line that is not JSON. */
export function readLabelled(path: string): LabelledRow[] {
  const bytes = readFileSync(path);
  const gzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const lines = (gzipped ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  // The format is the file's own promise, stated in its README.
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as LabelledRow);
}
