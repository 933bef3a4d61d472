import type { Severity, TargetKind } from '../../protocol/findings.ts';
import type { Role } from '../lexicon/list.ts';

/**
 * How sure a rule is before anything turns it round, 0 to 1. Set by judgement on what a moderator would hold; a classifier,
 * where there is one, learns its own weights from the same evidence.
 */

/** Words that need no target. */
export const ALONE: Readonly<
  Record<'insult' | 'profanity' | 'slur' | 'threat', Readonly<Record<Severity, number>>>
> = {
  insult: { mild: 0.15, strong: 0.62, severe: 0.85 },
  profanity: { mild: 0.15, strong: 0.6, severe: 0.75 },
  slur: { mild: 0.45, strong: 0.8, severe: 0.92 },
  threat: { mild: 0.6, strong: 0.9, severe: 0.96 },
};

/** An insult that is said of somebody. */
export const AIMED_INSULT: Readonly<Record<Severity, number>> = { mild: 0.7, strong: 0.9, severe: 0.96 };

/** Hostile roles said of people who are protected, or of what they believe. */
export const AT_PROTECTED: Partial<Readonly<Record<Role, number>>> = {
  dehumanising: 0.93,
  contempt: 0.72,
  hatred: 0.9,
  violence: 0.93,
  expulsion: 0.87,
  exclusion: 0.86,
  curse: 0.9,
  profanity: 0.72,
};

/** The same said of the person spoken to, the author or another single person. */
export const AT_PERSON: Partial<Readonly<Record<Role, number>>> = {
  dehumanising: 0.8,
  contempt: 0.42,
  hatred: 0.42,
  violence: 0.6,
  expulsion: 0.3,
  exclusion: 0.3,
  curse: 0.85,
  profanity: 0.62,
};

/** The same said of the article's author, whom the terms protect by name. */
export const AT_AUTHOR: Partial<Readonly<Record<Role, number>>> = {
  dehumanising: 0.85,
  contempt: 0.62,
  hatred: 0.55,
  violence: 0.9,
  expulsion: 0.4,
  exclusion: 0.4,
  curse: 0.9,
  profanity: 0.75,
  mockery: 0.5,
};

/** The same said of people or things that hatred laws do not protect. */
export const AT_UNPROTECTED: Partial<Readonly<Record<Role, number>>> = {
  dehumanising: 0.4,
  contempt: 0.12,
  hatred: 0.1,
  violence: 0.35,
  expulsion: 0.1,
  exclusion: 0.1,
  curse: 0.5,
  profanity: 0.4,
};

/** The same said of God or of what is held sacred. */
export const AT_SACRED: Partial<Readonly<Record<Role, number>>> = {
  dehumanising: 0.9,
  contempt: 0.75,
  hatred: 0.85,
  violence: 0.8,
  curse: 0.97,
  mockery: 0.85,
  profanity: 0.9,
};

/** The kinds of target that stand for what people are. */
export const IDENTITY_TARGETS: ReadonlySet<TargetKind> = new Set(['group', 'religion', 'sect', 'race']);
