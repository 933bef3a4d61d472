import type { TermClause } from '../../protocol/clauses.ts';
import { SEVERITIES, type Severity, TARGET_KINDS, type TargetKind } from '../../protocol/findings.ts';
import type { ListHeader, Role } from './list.ts';

/** What all entries of a list share, as it is packed. */
export interface PackedHeading {
  readonly role: Role;
  readonly language: ListHeader['language'];
  readonly severity: Severity;
  readonly clause?: TermClause | undefined;
  readonly target?: TargetKind | undefined;
  readonly isProtected: boolean;
}

/** The same as the rules read it. Every mark is asked for it, so that what tables need is there as numbers. */
export interface Heading extends PackedHeading {
  /** Where the rules sort its marks to; see {@link PLACE}. */
  readonly place: number;
  /** Position in the array of lists that the lexicon was compiled from; -1 for none. */
  readonly list: number;
  /** Position in {@link ROLES}. */
  readonly roleAt: number;
  /** Position in {@link TARGET_KINDS}, that of `none` where there is no target. */
  readonly targetAt: number;
  /** 0 mild, 1 strong, 2 severe. */
  readonly degree: number;
}

/** What a role does in a sentence, as a number: 0 nothing, 1 hostile, 2 target, then the turners. */
export const PLACE: Readonly<Record<Role, number>> = {
  prayer: 0,
  innocent: 0,
  scripture: 0,
  spam: 0,
  insult: 1,
  profanity: 1,
  slur: 1,
  dehumanising: 1,
  contempt: 1,
  hatred: 1,
  violence: 1,
  expulsion: 1,
  exclusion: 1,
  curse: 1,
  threat: 1,
  mockery: 1,
  target: 2,
  addressee: 2,
  reference: 2,
  satan: 2,
  negator: 3,
  report: 4,
  condemnation: 5,
  modal: 6,
  self: 7,
  praise: 8,
  question: 9,
};

export const ROLES = Object.keys(PLACE) as readonly Role[];

export function toHeading(packed: PackedHeading, list: number): Heading {
  const { role, language, severity, clause, target, isProtected } = packed;
  // Written out, so that every heading has the same shape.
  return {
    role,
    language,
    severity,
    clause,
    target,
    isProtected,
    place: PLACE[role],
    list,
    roleAt: ROLES.indexOf(role),
    targetAt: TARGET_KINDS.indexOf(target ?? 'none'),
    degree: SEVERITIES.indexOf(severity),
  };
}
