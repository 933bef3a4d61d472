/** What a reader's form, or a publisher's own program, sends to have a comment published, and what it is answered. */
import { z } from 'zod';
import { LANGUAGES } from './clauses.ts';
import { READER_STATUSES } from './states.ts';
import { TAG_SIGNATURE } from './tag-signature.ts';

export const ReaderKey = z.string().regex(/^[\w-]{22,128}$/);

/** Text of one line, of at most `maximum` UTF-16 units. */
const Line = (maximum: number, minimum = 0) =>
  z
    .string()
    .min(minimum)
    .max(maximum)
    .refine((text) => !/[\p{Cc}\p{Cs}]/u.test(text));

export const PageId = Line(512, 1).describe('The publisher’s own page id; may hold slashes');
export const PageUrl = z.url({ protocol: /^https?$/ }).max(2000);
export const PageTitle = Line(300);
export const ArticleAuthors = z.array(Line(120, 1)).max(20).describe('Names of the article’s authors');

export const IdempotencyKey = ReaderKey.describe(
  'At least 128 random bits in base64url, hex or UUID notation',
);

/** Strict: a field that is not listed is refused, so that nobody can send what only the service decides. */
export const SubmitBody = z.strictObject({
  page: PageId,
  pageUrl: PageUrl.describe(
    'On one of the site’s origins; a page that is not registered begins with it',
  ).optional(),
  pageTitle: PageTitle.optional(),
  pageLanguage: z.enum(LANGUAGES).optional(),
  pageAuthors: ArticleAuthors.optional(),
  pageSignature: z
    .string()
    .regex(TAG_SIGNATURE)
    .describe('The publisher’s signature over what its tag says of the page')
    .optional(),
  parentId: z.uuid().describe('The published comment that this one answers').optional(),
  name: z.string(),
  email: z.string().describe('Never shown in public'),
  title: z.string(),
  text: z.string().describe('Stored as typed; line ends become LF'),
  agree: z.boolean().describe('“I agree with the Terms of Use”'),
  termsVersion: z.int().positive().describe('The version of the publishing terms that was shown'),
  language: z.enum(LANGUAGES).describe('The language of the form, in which the reader is answered'),
  codeToken: z.string().max(4096).describe('The security code that was given out').optional(),
  codeAnswer: z.string().max(200).describe('What the reader read in its image').optional(),
  codeWork: z
    .strictObject({ counter: z.int().nonnegative(), derivedKey: z.string().max(200) })
    .describe('What the reader’s device worked out')
    .optional(),
  codeResponse: z
    .string()
    .min(1)
    .max(4096)
    .describe('What the widget of the site’s provider answered, in place of a code: Turnstile or hCaptcha')
    .optional(),
  issued: z
    .string()
    .max(4096)
    .describe('The sealed time at which the form was given out; without it a person reads the comment first')
    .optional(),
  website: z.string().max(2000).describe('Leave it empty: people do not see this field').optional(),
  reconsidered: z
    .boolean()
    .describe('The reader was shown what the words seem to break, and sends them all the same')
    .optional(),
  readerKey: ReaderKey.describe(
    'A random secret that the reader’s device keeps; published comments sent with it raise trust',
  ).optional(),
});
export type SubmitBody = z.infer<typeof SubmitBody>;

export const SubmitReply = z.object({
  outcome: z
    .enum(['received', 'already-received'])
    .describe('`already-received`: the same author sent the same text to the same page before'),
  id: z.uuid().optional(),
  status: z.enum(READER_STATUSES).optional(),
  message: z.string().describe('What happens next, in the reader’s language'),
  statusUrl: z
    .string()
    .describe('Private: whoever has it sees the decision and can withdraw the comment')
    .optional(),
});
export type SubmitReply = z.infer<typeof SubmitReply>;
