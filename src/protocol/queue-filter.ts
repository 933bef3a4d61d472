import { z } from 'zod';
import { FINDING_CLAUSES, LANGUAGES, OUTSIDE_GROUNDS } from './clauses.ts';
import { COMMENT_STATUSES } from './states.ts';

const Hours = z.coerce.number().int().min(0).max(100_000);
/** A keyed hash in base64url. */
const Hash = z.string().regex(/^[\w-]{20,100}$/);

/** Which comments, as the address of a view carries it. What is absent does not narrow. */
export const QueueFilter = z.strictObject({
  /** One site, or all that the account may see. */
  site: z.string().max(64).optional(),
  status: z.enum(COMMENT_STATUSES).default('pending'),
  /** What the screening found most of all; `none` for nothing. */
  clause: z.enum([...FINDING_CLAUSES, 'none']).optional(),
  /** At least this sure of the worst, in hundredths. */
  score: z.coerce.number().int().min(0).max(100).optional(),
  /** Language of the form. */
  language: z.enum(LANGUAGES).optional(),
  thread: z.uuid().optional(),
  author: Hash.optional(),
  /** Whoever decided last. */
  moderator: z.uuid().optional(),
  /** The clause or ground that the last decision cites. */
  cited: z.union([z.enum(OUTSIDE_GROUNDS), z.string().regex(/^[a-z0-9-]{1,64}$/)]).optional(),
  /** Waiting or written for at least, and for at most, this many hours. */
  older: Hours.optional(),
  newer: Hours.optional(),
  /** Readers reported it. */
  reported: z.enum(['yes']).optional(),
  /** A moderator asked for a second opinion. */
  escalated: z.enum(['yes']).optional(),
  /** Its writer's appeal waits for an answer. */
  appealed: z.enum(['yes']).optional(),
  /** Words, in English and Arabic. */
  q: z.string().trim().max(200).optional(),
});
export type QueueFilter = z.infer<typeof QueueFilter>;
