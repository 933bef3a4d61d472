/** What a reader's form, or a publisher's own program, sends to have a comment published, and what it is answered. */
import { z } from 'zod';
import { LANGUAGES } from './clauses.ts';
import { READER_STATUSES } from './states.ts';

/** 128 bits or more in base64url, hex or UUID notation. */
const Key = z.string().regex(/^[\w-]{22,128}$/);

/** The publisher's own page id: anything of one line, slashes included. */
export const PageId = z
  .string()
  .min(1)
  .max(512)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u);

/** Absolute http or https URL of a page. */
export const PageUrl = z.url({ protocol: /^https?$/ }).max(2000);

/** Display texts of one line. */
const Line = (maximum: number) =>
  z
    .string()
    .max(maximum)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u);

export const PageTitle = Line(300);
export const ArticleAuthors = z.array(Line(120).min(1)).max(20);

export const IdempotencyKey = Key;

/** Strict: a field that is not listed is refused, so that nobody can send what only the service decides. */
export const SubmitBody = z.strictObject({
  /** The page under which the comment shall stand. */
  page: PageId,
  /** What the tag says of the page, for a thread that the publisher's server has not registered. */
  pageUrl: PageUrl.optional(),
  pageTitle: PageTitle.optional(),
  pageLanguage: z.enum(LANGUAGES).optional(),
  pageAuthors: ArticleAuthors.optional(),
  /** The comment that this one answers. */
  parentId: z.uuid().optional(),
  name: z.string(),
  /** Never shown in public. */
  email: z.string(),
  title: z.string(),
  text: z.string(),
  /** "I agree with the Terms of Use". */
  agree: z.boolean(),
  /** The version of the publishing terms that was shown. */
  termsVersion: z.int().positive(),
  /** The language of the form, in which the reader is answered. */
  language: z.enum(LANGUAGES),
  /** The security code: its token, what the reader typed, and the work of the reader's device. */
  codeToken: z.string().max(4096).optional(),
  codeAnswer: z.string().max(200).optional(),
  codeWork: z.strictObject({ counter: z.int().nonnegative(), derivedKey: z.string().max(200) }).optional(),
  /** The sealed time at which the form was given out. */
  issued: z.string().max(4096).optional(),
  /** Stays empty: people do not see it. */
  website: z.string().max(2000).optional(),
  /** The reader was shown what the words seem to break, and sends them all the same. */
  reconsidered: z.boolean().optional(),
  /** A random secret that the reader's device keeps; its approved comments raise trust. */
  readerKey: Key.optional(),
});
export type SubmitBody = z.infer<typeof SubmitBody>;

export const SubmitReply = z.object({
  /** `already-received`: the same author sent the same text to the same page before. */
  outcome: z.enum(['received', 'already-received']),
  id: z.uuid().optional(),
  status: z.enum(READER_STATUSES).optional(),
  /** What happens next, in the reader's language. */
  message: z.string(),
  /** Private: whoever has it sees the decision and can withdraw the comment. */
  statusUrl: z.string().optional(),
});
export type SubmitReply = z.infer<typeof SubmitReply>;
