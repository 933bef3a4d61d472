import type { Mark } from '../lexicon/marks.ts';

/**
 * Everything that the rules can notice, in a fixed order: a classifier's weights are trained on these positions, so new
 * ones are added at the end. Each is a count in one comment, before any judgement of how much it weighs.
 */
export const EVIDENCE = [
  // marks of the lexicon by themselves, by role and severity
  'insult.mild',
  'insult.strong',
  'insult.severe',
  'profanity.mild',
  'profanity.strong',
  'profanity.severe',
  'slur',
  'threat',
  'spam.phrase',
  'prayer',
  'negator',
  'report',
  'condemnation',
  'praise',
  'self',
  'addressee',
  // compositions: hostility × target, nothing turning it round
  'aimed.addressee',
  'aimed.author',
  'aimed.individual',
  'aimed.group',
  'aimed.unprotected',
  'aimed.religion',
  'aimed.sect',
  'aimed.race',
  'aimed.deity',
  'aimed.sanctity',
  'dehumanising.protected',
  'contempt.protected',
  'hatred.protected',
  'violence.protected',
  'violence.addressee',
  'violence.unprotected',
  'expulsion.protected',
  'exclusion.protected',
  'curse.protected',
  'curse.addressee',
  'mockery.sacred',
  // the same, turned round by negation, report, condemnation, quotation, reclaiming or a question
  'turned.negated',
  'turned.reported',
  'turned.condemned',
  'turned.quoted',
  'turned.reclaimed',
  'turned.asked',
  'turned.praised',
  // plain mention of a target without hostility
  'mention.group',
  'mention.unprotected',
  'mention.religion',
  'mention.sect',
  'mention.race',
  'mention.deity',
  'mention.sanctity',
  'mention.author',
  // form
  'form.disguised',
  'form.capitals',
  'form.stretched',
  'form.links',
  'form.telephone',
  'form.repetition',
  'form.questions',
  'form.arabizi',
  // hostile words of the other roles, whether aimed at somebody or not
  'alone.dehumanising',
  'alone.contempt',
  'alone.hatred',
  'alone.violence',
  'alone.expulsion',
  'alone.exclusion',
  'alone.curse',
  'alone.mockery',
  'form.scripture',
] as const;
export type EvidenceName = (typeof EVIDENCE)[number];

/** Position of a piece of evidence in {@link Evidence.counts}. */
export const EVIDENCE_AT = Object.fromEntries(EVIDENCE.map((name, at) => [name, at])) as Readonly<
  Record<EvidenceName, number>
>;

/** What the rules noticed in one comment. Reused for every comment: valid until the next `screen`. */
export interface Evidence {
  /** One count per name, in the order of {@link EVIDENCE}. */
  readonly counts: Float32Array;
  /** The rules' own probability per head, in the order of the classifier's heads, before any classifier. */
  readonly scores: Float64Array;
  /** What the lexicon found, longest only, sorted by where it begins. */
  marks: readonly Mark[];
}
