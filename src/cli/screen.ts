import type { Readable, Writable } from 'node:stream';
import { FINDING_CLAUSES } from '../protocol/clauses.ts';
import { ATTRIBUTES } from '../protocol/findings.ts';
import { ScreeningBudgetError } from '../screening/budget.ts';
import type { Screener, ScreenInput } from '../screening/screener.ts';

/** Characters of output that are gathered before they are written. */
const BATCH = 65_536;

export interface ScreenStreams {
  readonly input: Readable;
  readonly output: Writable;
  /** Told of every line that cannot be screened: its number, counted from 1, and what is wrong with it. */
  readonly report: (line: number, problem: string) => void;
}

/**
 * Screens JSON lines: `{id, text, title?, name?, language?, articleAuthors?}` in, one line out for each good line in, in the
 * same order, in constant memory however long the input is.
 *
 * @returns how many lines were bad
 */
export async function screenLines(screener: Screener, streams: ScreenStreams): Promise<number> {
  let bad = 0;
  let number = 0;
  let batch = '';
  for await (const line of readLines(streams.input)) {
    number++;
    if (line?.trim() === '') continue;
    const comment = line === undefined ? `longer than ${LONGEST_LINE} characters` : parseComment(line);
    if (typeof comment === 'string') {
      bad++;
      streams.report(number, comment);
      continue;
    }
    batch += `${screenOne(screener, comment)}\n`;
    if (batch.length >= BATCH) {
      await write(streams.output, batch);
      batch = '';
    }
  }
  if (batch !== '') await write(streams.output, batch);
  return bad;
}

interface CommentLine extends ScreenInput {
  readonly id: string | number | null;
}

function screenOne(screener: Screener, { id, ...comment }: CommentLine): string {
  try {
    const { recommendation, clause, language, scores, attributes, findings, engine } =
      screener.screen(comment);
    return JSON.stringify({ id, recommendation, clause, language, scores, attributes, findings, engine });
  } catch (error) {
    if (!(error instanceof ScreeningBudgetError)) throw error;
    // Too much to screen is no verdict: it is held, and nothing is said about what it is.
    const zero = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 0]));
    const nothing = { scores: zero(FINDING_CLAUSES), attributes: zero(ATTRIBUTES), findings: [] };
    return JSON.stringify({
      id,
      recommendation: 'hold',
      language: 'none',
      ...nothing,
      engine: screener.engine,
      error: error.code,
    });
  }
}

/** @returns the comment, or a sentence that says what is wrong with the line */
function parseComment(line: string): CommentLine | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    return `not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return 'not a JSON object';
  const { id, text, title, name, language, articleAuthors } = parsed as Record<string, unknown>;
  if (typeof text !== 'string') return '`text` must be a string';
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number') {
    return '`id` must be a string or a number';
  }
  if (title !== undefined && title !== null && typeof title !== 'string') return '`title` must be a string';
  if (name !== undefined && name !== null && typeof name !== 'string') return '`name` must be a string';
  const authors = articleAuthors ?? undefined;
  if (authors !== undefined && !isStrings(authors)) return '`articleAuthors` must be a list of strings';
  return {
    id: id ?? null,
    text,
    title: title ?? '',
    ...(name ? { name } : {}),
    ...(language === 'en' || language === 'ar' ? { language } : {}),
    ...(authors === undefined ? {} : { articleAuthors: authors }),
  };
}

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Units of the longest line that is read: ten times what a comment at its longest takes, escaped. What is longer is no comment. */
const LONGEST_LINE = 4_194_304;

/** Lines at `\n` only: a comment may hold the other characters that Unicode calls line ends. Undefined for one too long. */
async function* readLines(input: Readable): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  let isTooLong = false;
  for await (const chunk of input as AsyncIterable<Uint8Array | string>) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      yield isTooLong ? undefined : rest + text.slice(from, end);
      rest = '';
      isTooLong = false;
      from = end + 1;
    }
    rest += text.slice(from);
    if (rest.length > LONGEST_LINE) {
      rest = '';
      isTooLong = true;
    }
  }
  rest += decoder.decode();
  if (isTooLong) yield undefined;
  else if (rest !== '') yield rest;
}

/** Waits until the reader of the output has room again. */
function write(output: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
