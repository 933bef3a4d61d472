/** Reads the project's own corpus: one idea a block, each positive beside the negatives that differ from it by little. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FINDING_CLAUSES, type FindingClause } from '../protocol/clauses.ts';
import { createRandom, seedOf } from './random.ts';

export const CORPUS_LANGUAGES = ['en', 'ar', 'arabizi'] as const;
export type CorpusLanguage = (typeof CORPUS_LANGUAGES)[number];

export const CORPUS_LABELS = ['insult', 'profanity', 'threat', 'identity', 'severe'] as const;
export type CorpusLabel = (typeof CORPUS_LABELS)[number];

/** One line of a block, its slots still open. */
export interface CorpusTemplate {
  readonly language: CorpusLanguage;
  /** File name without ending, e.g. `divine`. */
  readonly file: string;
  readonly line: number;
  /** Number of the block within its file: lines of one block share an idea and are never parted. */
  readonly block: number;
  readonly dialect: string;
  /** Broken clauses; empty for a negative. */
  readonly clauses: readonly FindingClause[];
  readonly labels: readonly CorpusLabel[];
  /** Why a negative is one (`negated`, `quoted`, …); empty for a positive. */
  readonly reason: string;
  readonly text: string;
}

/** A template with its slots filled. */
export interface CorpusSentence extends CorpusTemplate {
  readonly filled: string;
}

export class CorpusError extends Error {
  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`);
    this.name = 'CorpusError';
  }
}

/** Slot name → its fillers, of one language. */
export type Slots = ReadonlyMap<string, readonly string[]>;

export interface Corpus {
  readonly templates: readonly CorpusTemplate[];
  readonly slots: Readonly<Record<CorpusLanguage, Slots>>;
}

/** @throws {CorpusError} naming file and line of the first entry that is not in the format. */
export function readCorpus(root: string): Corpus {
  const templates: CorpusTemplate[] = [];
  const slots: Record<CorpusLanguage, Slots> = { en: new Map(), ar: new Map(), arabizi: new Map() };
  for (const language of CORPUS_LANGUAGES) {
    const folder = join(root, language);
    if (!existsSync(folder)) continue;
    for (const name of listTextFiles(folder)) {
      templates.push(
        ...parseCorpusFile(readFileSync(join(folder, name), 'utf8'), language, name.slice(0, -4)),
      );
    }
    slots[language] = readSlots(join(folder, 'slots'));
  }
  return { templates, slots };
}

function listTextFiles(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : [];
}

function readSlots(folder: string): Slots {
  const slots = new Map<string, string[]>();
  for (const name of listTextFiles(folder)) {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n');
    slots.set(
      name.slice(0, -4),
      lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')),
    );
  }
  return slots;
}

/**
 * Grammar of a line:
 *   file     ::= (comment | dialect | entry | blank)*
 *   entry    ::= '+' clause (',' clause)* label* ':' text | '-' reason ':' text
 * A blank line ends a block.
 */
export function parseCorpusFile(source: string, language: CorpusLanguage, file: string): CorpusTemplate[] {
  const templates: CorpusTemplate[] = [];
  let dialect = '';
  let block = 0;
  let open = false;
  for (const [index, raw] of source.split('\n').entries()) {
    const text = raw.trim();
    if (text === '') {
      if (open) block++;
      open = false;
      continue;
    }
    if (text.startsWith('#')) continue;
    if (text.startsWith('dialect:')) {
      dialect = text.slice('dialect:'.length).trim();
      continue;
    }
    const colon = text.indexOf(':');
    if (colon < 0 || (text[0] !== '+' && text[0] !== '-')) {
      throw new CorpusError(
        `${language}/${file}.txt`,
        index + 1,
        'expected "+ CLAUSE [labels]: text" or "- REASON: text"',
      );
    }
    const head = text.slice(1, colon).trim().split(/\s+/);
    const body = text.slice(colon + 1).trim();
    if (body === '') throw new CorpusError(`${language}/${file}.txt`, index + 1, 'no text after the colon');
    const positive = text[0] === '+';
    templates.push({
      language,
      file,
      line: index + 1,
      block,
      dialect,
      clauses: positive ? parseClauses(head[0]!, `${language}/${file}.txt`, index + 1) : [],
      labels: positive ? parseLabels(head.slice(1), `${language}/${file}.txt`, index + 1) : [],
      reason: positive ? '' : head.join(' '),
      text: body,
    });
    open = true;
  }
  return templates;
}

function parseClauses(names: string, file: string, line: number): FindingClause[] {
  return names.split(',').map((name) => {
    const clause = FINDING_CLAUSES.find((known) => known === name);
    if (clause === undefined) throw new CorpusError(file, line, `unknown clause "${name}"`);
    return clause;
  });
}

function parseLabels(names: readonly string[], file: string, line: number): CorpusLabel[] {
  return names
    .flatMap((name) => name.split(','))
    .filter((name) => name !== '')
    .map((name) => {
      const label = CORPUS_LABELS.find((known) => known === name);
      if (label === undefined) throw new CorpusError(file, line, `unknown label "${name}"`);
      return label;
    });
}

/**
 * Fills the slots of every template, at most `cap` different sentences of each. Lines of one block draw alike, so that the
 * n-th sentence of a positive stands beside the n-th of its negatives with the same names in it.
 */
export function expandCorpus(corpus: Corpus, cap: number, seed: number): CorpusSentence[] {
  const sentences: CorpusSentence[] = [];
  for (const template of corpus.templates) {
    const seen = new Set<string>();
    const slots = corpus.slots[template.language];
    const draws = template.text.includes('{') ? cap * 2 : 1;
    for (let draw = 0; draw < draws && seen.size < cap; draw++) {
      const filled = fillSlots(
        template,
        slots,
        `${template.language}/${template.file}/${template.block}/${draw}`,
        seed,
      );
      if (seen.has(filled)) continue;
      seen.add(filled);
      sentences.push({ ...template, filled });
    }
  }
  return sentences;
}

const DEEPEST_NESTING = 4;

function fillSlots(template: CorpusTemplate, slots: Slots, key: string, seed: number): string {
  let text = template.text;
  for (let depth = 0; depth < DEEPEST_NESTING && text.includes('{'); depth++) {
    const uses = new Map<string, number>();
    text = text.replace(/\{([^{}]*)\}/g, (_whole, name: string) => {
      const use = uses.get(name) ?? 0;
      uses.set(name, use + 1);
      const choices = name.includes('|') ? name.split('|') : slots.get(name);
      if (choices === undefined || choices.length === 0) {
        throw new CorpusError(
          `${template.language}/${template.file}.txt`,
          template.line,
          `no slot file for {${name}}`,
        );
      }
      return choices[createRandom(seedOf(`${key}/${name}/${use}`, seed)).below(choices.length)]!;
    });
  }
  return text;
}
