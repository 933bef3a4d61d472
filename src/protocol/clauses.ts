/**
 * The eight clauses of the publishing terms that the engine screens for, in the order in which the terms name them.
 * A site's own clauses stand on these: each names the engine's clauses whose findings it covers, or none.
 */
export const TERM_CLAUSES = [
  'author',
  'persons',
  'sanctities',
  'religions',
  'divine',
  'sectarian',
  'racial',
  'insults',
] as const;
export type TermClause = (typeof TERM_CLAUSES)[number];

/** What the engine finds: the clauses of the terms, and `spam`, which stands outside them. */
export const FINDING_CLAUSES = [...TERM_CLAUSES, 'spam'] as const;
export type FindingClause = (typeof FINDING_CLAUSES)[number];

/** Grounds for a decision that stand outside the terms; each asks for a note. */
export const OUTSIDE_GROUNDS = ['illegal', 'personal-data', 'off-topic', 'other'] as const;
export type OutsideGround = (typeof OUTSIDE_GROUNDS)[number];

/** The languages of the program's own interface and messages. */
export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in each language of the interface. */
export type Bilingual = Readonly<Record<Language, string>>;
