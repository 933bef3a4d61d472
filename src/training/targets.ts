import { type FindingClause, TERM_CLAUSES } from '../protocol/clauses.ts';
import { DEVOTION, HEADS, type Head, OUTPUTS } from '../screening/classifier/classifier.ts';
import type { CorpusTemplate } from './corpus.ts';
import type { LabelledRow } from './labelled.ts';

/** What one text teaches each head, in the order of `HEADS`, and then devotion: 1, 0, or -1 for unknown, which teaches nothing. */
export type Targets = Int8Array;

const UNKNOWN = -1;

/** Position of a head among `HEADS`. */
export const HEAD_INDEX = Object.fromEntries(HEADS.map((head, index) => [head, index])) as Readonly<
  Record<Head, number>
>;

/**
 * Sources whose `toxic` means hatred of a protected group (their guidelines say so). In the others toxic text may
 * be abuse of any kind, and says nothing about identity.
 */
const HATE_SOURCES = new Set([
  'hatemojibuild',
  'measuring_hate',
  'implicit_hate',
  'stormfront',
  'alsafari_gulf',
]);

function unknownTargets(): Targets {
  return new Int8Array(OUTPUTS).fill(UNKNOWN);
}

function setClean(targets: Targets): void {
  for (const clause of TERM_CLAUSES) targets[HEAD_INDEX[clause]] = 0;
  for (const head of ['TOXICITY', 'SEVERE_TOXICITY', 'IDENTITY_ATTACK', 'INSULT', 'THREAT'] as const) {
    targets[HEAD_INDEX[head]] = 0;
  }
}

/** Reads the labels of a public source by what that source's guidelines say, and no further. */
export function targetsOfRow(row: LabelledRow): Targets {
  const targets = unknownTargets();
  const { labels } = row;
  targets[DEVOTION] = row.source === 'quran' ? 1 : 0;
  const set = (head: Head, value: 0 | 1): void => {
    targets[HEAD_INDEX[head]] = value;
  };
  if (labels.toxic === 0) setClean(targets);
  if (labels.toxic === 1) set('TOXICITY', 1);
  const identity = identityOfRow(row);
  if (identity !== undefined) set('IDENTITY_ATTACK', identity);
  if (labels.religion !== undefined) set('religions', labels.religion);
  if (labels.racial !== undefined) set('racial', labels.racial);
  if (labels.threat !== undefined) set('THREAT', labels.threat);
  if (labels.profanity !== undefined) set('PROFANITY', labels.profanity);
  if (labels.insult !== undefined) set('INSULT', labels.insult);
  // Hatred of a people or a faith has its own clause: that a person is its victim does not make it one of persons.
  const hasOwnClause = labels.religion === 1 || labels.racial === 1;
  if (!hasOwnClause && (labels.person === 1 || labels.other_identity === 1 || labels.insult === 1))
    set('persons', 1);
  if (labels.spam !== undefined) set('spam', labels.spam);
  // Clean talk is no advertisement, whatever it links to: the sources of spam have few links that are not.
  else if (labels.toxic === 0) set('spam', 0);
  // Abuse that the source aims at nobody it names falls to the last clause.
  const aimed = targets[HEAD_INDEX.religions] === 1 || targets[HEAD_INDEX.racial] === 1 || identity === 1;
  if (labels.toxic === 1 && !aimed && !HATE_SOURCES.has(row.source)) set('insults', 1);
  return targets;
}

function identityOfRow(row: LabelledRow): 0 | 1 | undefined {
  const { toxic, religion, racial, other_identity: other, sectarian } = row.labels;
  if (religion === 1 || racial === 1 || other === 1 || sectarian === 1) return 1;
  if (toxic === 0) return 0;
  if (toxic === 1 && HATE_SOURCES.has(row.source)) return 1;
  return religion === 0 && racial === 0 && other === 0 ? 0 : undefined;
}

/** Why lines of the corpus are harmless that sound like scripture, sermon or prayer. */
const DEVOUT: ReadonlySet<string> = new Set(['scripture', 'sermon', 'prayer']);

const IDENTITY_CLAUSES: readonly FindingClause[] = ['religions', 'sectarian', 'racial'];

/** The corpus says all that its line breaks: what is not named is not broken. */
export function targetsOfTemplate(template: Pick<CorpusTemplate, 'clauses' | 'labels' | 'reason'>): Targets {
  const targets = unknownTargets();
  targets[DEVOTION] = DEVOUT.has(template.reason) ? 1 : 0;
  setClean(targets);
  targets[HEAD_INDEX.spam] = 0;
  if (template.clauses.length === 0) return targets;
  const has = (clause: FindingClause): boolean => template.clauses.includes(clause);
  for (const clause of template.clauses) targets[HEAD_INDEX[clause]] = 1;
  const onlySpam = template.clauses.every((clause) => clause === 'spam');
  if (onlySpam) return targets;
  const label = (name: CorpusTemplate['labels'][number]): 0 | 1 => (template.labels.includes(name) ? 1 : 0);
  targets[HEAD_INDEX.TOXICITY] = 1;
  targets[HEAD_INDEX.INSULT] = label('insult');
  targets[HEAD_INDEX.PROFANITY] = label('profanity');
  targets[HEAD_INDEX.THREAT] = label('threat');
  targets[HEAD_INDEX.SEVERE_TOXICITY] = label('severe');
  targets[HEAD_INDEX.IDENTITY_ATTACK] = label('identity') === 1 || IDENTITY_CLAUSES.some(has) ? 1 : 0;
  // An insult to someone is close to abuse of no one: where the line names the one, it does not deny the other.
  if (!has('insults') && (label('insult') === 1 || label('profanity') === 1)) {
    targets[HEAD_INDEX.insults] = UNKNOWN;
  }
  if (!has('persons')) targets[HEAD_INDEX.persons] = has('author') ? UNKNOWN : targets[HEAD_INDEX.persons]!;
  return targets;
}
