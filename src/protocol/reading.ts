/** What anyone may read: published comments, and what a form needs to be shown. Never an address, a hash or a finding. */
import { z } from 'zod';
import { LANGUAGES, OUTSIDE_GROUNDS, TERM_CLAUSES } from './clauses.ts';
import { DIGITS } from './locale.ts';
import { CODE_MODES } from './settings.ts';
import { READER_STATUSES, THREAD_STATES } from './states.ts';
import { ReaderKey } from './submission.ts';

export const SiteId = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/);

const Bilingual = z.object({ en: z.string(), ar: z.string() });

/** A published comment. */
export const PublishedComment = z.object({
  id: z.uuid(),
  parentId: z.uuid().nullable(),
  name: z.string(),
  title: z.string(),
  text: z.string().describe('Plain text with line ends; links are text'),
  language: z.enum(LANGUAGES),
  createdAt: z.iso.datetime(),
  editedAt: z.iso.datetime().describe('When its writer wrote the words that are shown').optional(),
  removed: z
    .literal(true)
    .describe('It is gone with all its words; only replies to it still stand')
    .optional(),
});
export type PublishedComment = z.infer<typeof PublishedComment>;

export const CommentPage = z.object({
  state: z.enum(THREAD_STATES),
  count: z
    .object({ value: z.int(), capped: z.boolean() })
    .describe('Published comments of the page, counted up to 10,000'),
  comments: z
    .array(PublishedComment)
    .describe(
      'First-level comments in the order asked for, each followed by the replies under it, oldest first',
    ),
  next: z.string().nullable().describe('Cursor of the next page; null after the last'),
});
export type CommentPage = z.infer<typeof CommentPage>;

export const PublicTerms = z.object({
  version: z.int(),
  text: Bilingual,
  clauses: z.array(z.object({ id: z.string(), text: Bilingual, findings: z.array(z.enum(TERM_CLAUSES)) })),
});
export type PublicTerms = z.infer<typeof PublicTerms>;

/** All that a form needs before it can be filled in. */
export const FormReply = z.object({
  site: z.object({ id: z.string(), name: z.string(), languages: z.array(z.enum(LANGUAGES)) }),
  thread: z.object({ state: z.enum(THREAD_STATES), title: z.string().nullable() }),
  terms: PublicTerms,
  limits: z
    .object({ name: z.int(), email: z.int(), title: z.int(), text: z.int(), minimum: z.int() })
    .describe('In characters as a reader counts them (grapheme clusters)'),
  privacyUrl: Bilingual,
  contact: z.string(),
  code: z.enum(CODE_MODES),
  codeSiteKey: z.string().describe('Public key of the widget, where `code` names a provider; else empty'),
  theme: z.enum(['auto', 'light', 'dark']),
  issued: z.string().describe('To be sent back with the comment'),
});
export type FormReply = z.infer<typeof FormReply>;

const ReaderDecision = z.object({
  at: z.iso.datetime(),
  by: z.enum(['person', 'machine', 'reader']),
  clause: z
    .object({ id: z.string(), text: Bilingual })
    .describe('The clause of the terms that was cited; a ground outside them stands in `ground`')
    .optional(),
  ground: z.enum(OUTSIDE_GROUNDS).optional(),
  note: z.string().describe('What the moderator wrote to the reader, in their own words').optional(),
});

/** What a reader is told of a comment of their own. */
export const StatusReply = z.object({
  id: z.uuid(),
  status: z.enum(READER_STATUSES),
  name: z.string(),
  title: z.string(),
  text: z.string(),
  language: z.enum(LANGUAGES),
  createdAt: z.iso.datetime(),
  editedAt: z.iso.datetime().describe('When the words that readers see were written anew').optional(),
  editUntil: z.iso.datetime().describe('Until then its writer may change it').optional(),
  edit: z
    .object({
      status: z.enum(['waiting', 'not-published']),
      title: z.string(),
      text: z.string(),
      at: z.iso.datetime(),
      decision: ReaderDecision.optional(),
    })
    .describe('The latest change, while it waits or where it was refused; readers see the former words')
    .optional(),
  thread: z.object({ page: z.string(), url: z.string(), title: z.string() }),
  appeal: z
    .object({ at: z.iso.datetime(), answered: z.boolean() })
    .describe('The writer’s appeal, once there is one')
    .optional(),
  canAppeal: z.boolean(),
  decision: ReaderDecision.describe(
    'When it was decided, and by whom: a person, or a rule of the site that the machine applied',
  ).optional(),
  standing: z
    .object({
      effect: z.enum(['hold', 'refuse']),
      cause: z.string(),
      until: z.iso.datetime().nullable(),
      sentence: Bilingual,
    })
    .describe(
      'What a moderator asked for everything that this author sends; `until` is null where it is for good',
    )
    .optional(),
});
export type StatusReply = z.infer<typeof StatusReply>;

/** Other words for a comment of one's own. */
export const EditBody = z.strictObject({ title: z.string(), text: z.string() });
export type EditBody = z.infer<typeof EditBody>;

/** A reader's report: the clause of the terms that the comment breaks. */
export const ReportBody = z.strictObject({
  clause: z.string().min(1).max(64),
  /** With it a reader counts once, wherever they are. */
  readerKey: ReaderKey.optional(),
});
export type ReportBody = z.infer<typeof ReportBody>;

export const ReportReply = z.object({ outcome: z.enum(['received', 'already-received']) });

export const AppealBody = z.strictObject({ text: z.string().trim().min(2).max(2000) });

export const CountsReply = z.object({
  counts: z.record(z.string(), z.int()),
  digits: z.enum(DIGITS).describe('In which the site writes numbers on Arabic pages'),
});
export type CountsReply = z.infer<typeof CountsReply>;

export const CodeBody = z.strictObject({
  path: z.enum(['image', 'work']),
  language: z.enum(LANGUAGES).describe('Arabic pages show the digits of their readers’ keyboards'),
  readerKey: ReaderKey.optional().describe(
    'A device with published comments on the site is asked for no image',
  ),
});

/** A security code. Its answer is in the token alone, encrypted. */
export const CodeReply = z.object({
  token: z.string(),
  path: z.enum(['image', 'work']),
  image: z
    .object({
      viewBox: z.string(),
      path: z.string(),
      script: z.enum(['latin', 'arabic-indic']),
      length: z.int(),
    })
    .describe('One path, to be drawn in the colour of the text')
    .optional(),
  work: z.record(z.string(), z.unknown()).describe('ALTCHA challenge parameters').optional(),
  expiresAt: z.iso.datetime(),
});
export type CodeReply = z.infer<typeof CodeReply>;
