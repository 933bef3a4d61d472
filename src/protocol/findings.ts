import type { Bilingual, FindingClause } from './clauses.ts';

/** The submitted fields that are screened. */
export const SCREENED_FIELDS = ['name', 'title', 'text'] as const;
export type ScreenedField = (typeof SCREENED_FIELDS)[number];

/** Whom or what the words are aimed at. */
export const TARGET_KINDS = [
  'individual',
  'addressee',
  'author',
  'group',
  'religion',
  'sect',
  'race',
  'deity',
  'sanctity',
  'none',
] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

export interface Target {
  readonly kind: TargetKind;
  /** What was named, as the writer wrote it; absent when nothing was. */
  readonly named?: string;
}

/** Half-open range of UTF-16 offsets in the field as submitted: `field.slice(start, end)` is what was found. */
export interface Span {
  readonly field: ScreenedField;
  readonly start: number;
  readonly end: number;
}

export const SEVERITIES = ['mild', 'strong', 'severe'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One piece of evidence that a clause is broken. */
export interface Finding {
  readonly clause: FindingClause;
  readonly target: Target;
  /** 0 to 1: how sure the engine is that this evidence breaks the clause. */
  readonly score: number;
  readonly span: Span;
  /** Stable name of the rule, list or feature that found it, e.g. `lexicon/insult` or `rules/dehumanisation`. */
  readonly rule: string;
  readonly severity: Severity;
  /** A sentence that a moderator can repeat to the reader. */
  readonly explanation: Bilingual;
  /** What the engine read where the writer disguised it (`i d i o t` → `idiot`); absent when nothing was undone. */
  readonly reading?: string;
}

/** The six standard attributes of toxicity services, each 0 to 1. */
export const ATTRIBUTES = [
  'TOXICITY',
  'SEVERE_TOXICITY',
  'IDENTITY_ATTACK',
  'INSULT',
  'PROFANITY',
  'THREAT',
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** What the engine recommends; the site's mode turns it into a status. */
export const RECOMMENDATIONS = ['publish', 'hold', 'spam'] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

/** `ar-latn` is Arabizi; `other` is always held; `none` has no letters and is not held for that. */
export const DETECTED_LANGUAGES = ['en', 'ar', 'ar-latn', 'other', 'none'] as const;
export type DetectedLanguage = (typeof DETECTED_LANGUAGES)[number];

/** The engine's answer for one comment. */
export interface Screening {
  readonly recommendation: Recommendation;
  /** The clause that decided the recommendation; absent for `publish` and where no clause did (an unknown language). */
  readonly clause?: FindingClause;
  readonly language: DetectedLanguage;
  /** A calibrated probability per clause, 0 to 1. */
  readonly scores: Readonly<Record<FindingClause, number>>;
  readonly attributes: Readonly<Record<Attribute, number>>;
  /** Strongest first. */
  readonly findings: readonly Finding[];
  /** Version of the engine and its model, e.g. `adab-screening/1.0.0+model.3f2a`. */
  readonly engine: string;
}
