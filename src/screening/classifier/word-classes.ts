import { TARGET_KINDS } from '../../protocol/findings.ts';
import { ROLES } from '../lexicon/heading.ts';
import type { Role } from '../lexicon/list.ts';
import type { Mark } from '../lexicon/marks.ts';

/** A word that goes on a phrase that has its class already. */
export const CONTINUED = 255;
/** The same, where the phrase names protected people. */
export const CONTINUED_NAME = 254;

/** Where several marks cover one word, the class of the role that stands first here counts. */
const BY_RANK: readonly Role[] = [
  'innocent',
  'prayer',
  'threat',
  'slur',
  'dehumanising',
  'insult',
  'profanity',
  'violence',
  'expulsion',
  'exclusion',
  'hatred',
  'curse',
  'mockery',
  'contempt',
  'satan',
  'target',
  'condemnation',
  'negator',
  'report',
  'praise',
  'self',
  'addressee',
  'reference',
  'modal',
  'question',
  'spam',
  'scripture',
];

/** How far in front a role stands, by its position among all roles. */
const RANKS = Uint8Array.from(ROLES, (role) => BY_RANK.indexOf(role));

const FIRST_TARGET = BY_RANK.length + 1;
const UNPROTECTED = FIRST_TARGET + TARGET_KINDS.length;
const FIRST_IDENTITY = FIRST_TARGET + TARGET_KINDS.indexOf('group');
const LAST_IDENTITY = FIRST_TARGET + TARGET_KINDS.indexOf('race');

/** Whether a word names protected people, a group, a religion, a sect or a race, or goes on such a name. */
export const isNameClass = (kind: number): boolean =>
  (kind >= FIRST_IDENTITY && kind <= LAST_IDENTITY) || kind === CONTINUED_NAME;

/** Reused by every call. */
let classes = new Uint8Array(256);
let ranks = new Uint8Array(256);

/**
 * The lexicon's class of each word: what a mark's role is, and for targets which kind of target. A phrase is one class:
 * its first word has it, the others are {@link CONTINUED}.
 */
export function classifyWords(marks: readonly Mark[], wordCount: number): Uint8Array {
  if (classes.length < wordCount) {
    classes = new Uint8Array(2 * wordCount);
    ranks = new Uint8Array(2 * wordCount);
  }
  classes.fill(0, 0, wordCount);
  ranks.fill(CONTINUED, 0, wordCount);
  for (const mark of marks) {
    const rank = RANKS[mark.heading.roleAt]!;
    if (rank >= ranks[mark.first]!) continue;
    const kind = classOf(mark, rank);
    const continued = isNameClass(kind) ? CONTINUED_NAME : CONTINUED;
    classes[mark.first] = kind;
    for (let word = mark.first; word <= mark.last; word++) {
      if (word > mark.first) classes[word] = continued;
      ranks[word] = rank;
    }
  }
  return classes;
}

function classOf(mark: Mark, rank: number): number {
  if (mark.heading.role !== 'target') return rank + 1;
  if (!mark.heading.isProtected) return UNPROTECTED;
  return FIRST_TARGET + mark.heading.targetAt;
}
