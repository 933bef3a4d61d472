/** What the moderators' desk and the service say to each other. The desk imports only the types. */
import { z } from 'zod';
import { BULK_BATCH } from './bulk.ts';
import { LANGUAGES, TERM_CLAUSES } from './clauses.ts';
import { CALENDARS } from './dates.ts';
import type { Finding, Recommendation } from './findings.ts';
import { DIGITS } from './locale.ts';
import { QueueFilter } from './queue-filter.ts';
import { CODE_MODES, COMMENT_ORDERS } from './settings.ts';
import type { CommentStatus, HoldReason, Role, ThreadState } from './states.ts';
import { THREAD_STATES } from './states.ts';
import { ChosenTemplate } from './templates.ts';
import type { SiteClause } from './terms.ts';

/** What a moderator can do to a comment, and the status that it then has. */
export const DECISION_STATUS = {
  approve: 'approved',
  reject: 'rejected',
  spam: 'spam',
} as const satisfies Record<string, CommentStatus>;
export type DecisionAction = keyof typeof DECISION_STATUS;

const NOTE_LIMIT = 1000;

export const DecideBody = z.strictObject({
  action: z.enum(['approve', 'reject', 'spam']),
  /** The version of the comment that the moderator saw. */
  version: z.int().positive(),
  /** A clause id of the terms that the reader agreed to, or a ground outside the terms; only with `reject`. */
  clause: z.string().min(1).max(64).optional(),
  note: z.string().max(NOTE_LIMIT).optional(),
  /** What the site often says to readers; it goes before the note. Only with `reject`. */
  template: ChosenTemplate.optional(),
  /** The token of the moderator's claim; a decision under a claim that has ended is refused. */
  claim: z.uuid().optional(),
});
export type DecideBody = z.infer<typeof DecideBody>;

const Picked = z.strictObject({ id: z.uuid(), version: z.int().positive() });

/** What an act on many is taken on: what was picked, or everything that a filter finds as of a moment. */
export const BulkTarget = z.union([
  z.strictObject({ picked: z.array(Picked).min(1).max(BULK_BATCH) }),
  z.strictObject({
    filter: QueueFilter.omit({ site: true }),
    asOf: z.iso.datetime(),
    /** Where the request before stopped. */
    after: z.uuid().optional(),
  }),
]);
export type BulkTarget = z.infer<typeof BulkTarget>;

export const BulkPreviewBody = z.union([
  z.strictObject({ filter: QueueFilter.omit({ site: true }) }),
  z.strictObject({ picked: z.array(z.uuid()).min(1).max(BULK_BATCH) }),
]);
export type BulkPreviewBody = z.infer<typeof BulkPreviewBody>;

export const BulkBody = z.strictObject({
  /** Names the act, so that all of it can be undone together. */
  bulkId: z.uuid(),
  target: BulkTarget,
  action: z.enum(['approve', 'reject', 'spam']),
  clause: z.string().min(1).max(64).optional(),
  /** Versions of the terms whose clauses were offered; what was sent under another is left out of a rejection. */
  termsVersions: z.array(z.int().positive()).max(100).optional(),
  note: z.string().max(NOTE_LIMIT).optional(),
  /** Only with `reject`, and only one whose slots fill themselves, or get the same in all. */
  template: ChosenTemplate.optional(),
});
export type BulkBody = z.infer<typeof BulkBody>;

export const ThreadStateBody = z.strictObject({ state: z.enum(THREAD_STATES) });

const Bilingual = z.strictObject({ en: z.string(), ar: z.string() });

export const TermsBody = z.strictObject({
  text: Bilingual,
  clauses: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]{1,64}$/),
        text: Bilingual,
        findings: z.array(z.enum(TERM_CLAUSES)),
      }),
    )
    .min(1)
    .max(40),
  /** When they come into force; at once where absent. */
  effectiveAt: z.iso.datetime().optional(),
});
export type TermsBody = z.infer<typeof TermsBody>;

const Rate = z.strictObject({ points: z.int().min(1).max(1_000_000), seconds: z.int().min(1).max(86_400) });

/** Changes to a site's settings: only what is sent is changed. */
export const SettingsBody = z.strictObject({
  name: z.string().trim().min(1).max(120).optional(),
  origins: z
    .array(z.url({ protocol: /^https?$/ }))
    .max(50)
    .optional(),
  languages: z.array(z.enum(LANGUAGES)).min(1).optional(),
  settings: z
    .strictObject({
      mode: z.enum(['moderated', 'trusted', 'open']),
      trustedAfter: z.int().min(1).max(1000),
      undoSeconds: z.int().min(0).max(3600),
      targetMinutes: z.int().min(1).max(100_000),
      spamApart: z.boolean(),
      limits: z.strictObject({
        name: z.int().min(2).max(200),
        email: z.int().min(6).max(254),
        title: z.int().min(2).max(500),
        text: z.int().min(2).max(20_000),
        minimum: z.int().min(1).max(100),
      }),
      rates: z
        .strictObject({
          clientAttempts: Rate,
          clientAccepted: Rate,
          plainAccepted: Rate,
          siteAttempts: Rate,
          siteAccepted: Rate,
        })
        .partial(),
      code: z.enum(CODE_MODES),
      codeSiteKey: z.string().trim().max(200),
      privacyUrl: Bilingual,
      contact: z.string().max(254),
      fontUrl: z.union([z.literal(''), z.url({ protocol: /^https$/ })]),
      reportsToRequeue: z.int().min(1).max(1000),
      replyDepth: z.int().min(1).max(8),
      order: z.enum(COMMENT_ORDERS),
      closeAfterDays: z.int().min(0).max(3650),
      nudge: z.boolean(),
      theme: z.enum(['auto', 'light', 'dark']),
      editMinutes: z.int().min(0).max(1440),
      calendar: z.enum(CALENDARS),
      digits: z.enum(DIGITS),
    })
    .partial()
    .optional(),
});
export type SettingsBody = z.infer<typeof SettingsBody>;

export const CreateLinkBody = z.strictObject({
  email: z.email().max(254),
  role: z.enum(['viewer', 'moderator', 'admin', 'owner']),
});

export const JoinBody = z.strictObject({
  token: z.string().max(64),
  password: z.string().max(1000),
  name: z.string().max(120).optional(),
  email: z.string().max(254).optional(),
});

/** How one may sign in, beside the password and a passkey. */
export interface SignInWays {
  /** What the newsroom's identity provider is called. */
  readonly provider: string | null;
}

export interface Membership {
  readonly siteId: string;
  readonly name: string;
  readonly role: Role;
  /** How soon a comment should be decided. */
  readonly targetMinutes: number;
}

export interface Me {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly twoFactor: boolean;
  readonly sites: readonly Membership[];
  /** What the operator should know, e.g. that forwarded headers are seen and not trusted. */
  readonly warnings: readonly string[];
}

/** What a taken decision answers with. */
export interface DecisionTaken {
  readonly decisionId: string;
  /** The comment's version after it. */
  readonly version: number;
  /** Until then it can be undone, and nobody outside has seen it. */
  readonly effectiveAt: string;
}

/** What an act on many would touch. */
export interface BulkPreview {
  /** Nothing that comes later is part of it. */
  readonly asOf: string;
  readonly count: Count;
  /** The first few, as they would be decided. */
  readonly sample: readonly Pick<QueueEntry, 'id' | 'name' | 'title' | 'excerpt' | 'clause' | 'risk'>[];
  /** How many of those that were counted the screening found something in. */
  readonly flagged: number;
  /** Every version of the terms that their readers agreed to, latest first. */
  readonly terms: readonly { readonly version: number; readonly clauses: readonly SiteClause[] }[];
}

export interface BulkTaken {
  readonly decided: readonly string[];
  /** Open at a colleague's, changed since, withdrawn, or not to be decided this way. */
  readonly skipped: number;
  /** Where the next request goes on; absent when all is done. */
  readonly next?: string;
  readonly effectiveAt: string;
}

export interface BulkUndone {
  readonly undone: number;
  readonly isMore: boolean;
}

/** A line of the queue. */
export interface QueueEntry {
  readonly siteId: string;
  readonly id: string;
  readonly version: number;
  readonly status: CommentStatus;
  readonly name: string;
  readonly title: string;
  /** The first 200 characters of the text, cut between graphemes. */
  readonly excerpt: string;
  readonly thread: { readonly id: string; readonly title: string };
  readonly clause: string | null;
  /** How sure the screening is of the worst, 0 to 1. */
  readonly risk: number;
  readonly isEscalated: boolean;
  /** Its writer's appeal waits for an answer. */
  readonly isAppealed: boolean;
  /** A colleague who has it open. */
  readonly holder?: string;
  /** Its place in the order of the page: what `after` would be behind it. */
  readonly place: string;
  readonly createdAt: string;
}

export interface Count {
  readonly value: number;
  /** Whether there are more than that. */
  readonly capped: boolean;
}

export interface QueuePage {
  readonly entries: readonly QueueEntry[];
  /** Passed as `after` for the next page; absent on the last. */
  readonly next?: string;
  /**
   * How many there are, said with the first page: counted up to 10,000; up to 1,000 where more than the status narrows them, and
   * of a search up to the page.
   */
  readonly count?: Count;
  /** How many have waited longer than their site's target; only of those that wait, with the first page. */
  readonly late?: Count;
}

export interface DecisionRecord {
  readonly id: string;
  readonly actor: string;
  readonly actorKind: 'account' | 'machine' | 'reader';
  readonly previousStatus: CommentStatus;
  readonly newStatus: CommentStatus;
  readonly clause: string | null;
  readonly note: string | null;
  readonly decidedAt: string;
}

/** One comment in full, with what a decision needs. */
export interface QueuedComment {
  readonly siteId: string;
  readonly id: string;
  readonly version: number;
  readonly status: CommentStatus;
  readonly name: string;
  /** Only for those who may see addresses, and until it expires. */
  readonly email?: string;
  readonly title: string;
  readonly text: string;
  readonly language: string;
  readonly createdAt: string;
  /** Keyed hash of the address typed, by which the author's comments on this site are found. */
  readonly authorHash: string;
  /** It is to replace a comment that readers may see already. */
  readonly isEdit: boolean;
  /** What else its writer made of the same comment, oldest first. */
  readonly versions: readonly {
    readonly title: string;
    readonly text: string;
    readonly at: string;
    /** `changed`: its writer put other words in its place before anyone decided. */
    readonly status: CommentStatus | 'changed';
  }[];
  /** Why it waits, beside what the screening found. */
  readonly holds: readonly HoldReason[];
  readonly thread: {
    readonly id: string;
    readonly title: string;
    readonly url: string;
    readonly authors: readonly string[];
    readonly state: ThreadState;
    readonly verified: boolean;
  };
  /** The reader's appeal against a decision. */
  readonly appeal?: {
    readonly text: string;
    readonly at: string;
    /** Who decided first; null for the machine. */
    readonly firstDecider: string | null;
    /** Whoever asks decided first, and somebody else can answer it. */
    readonly isForAnother: boolean;
    /** Where it was answered: when, and whether the decision stood. */
    readonly answered?: { readonly at: string; readonly outcome: 'upheld' | 'reversed' };
  };
  /** Clauses of the terms that readers reported it under, and by how many. */
  readonly reports: readonly { readonly clause: string; readonly count: number; readonly latest: string }[];
  /** A second opinion that was asked for. */
  readonly escalation?: { readonly by: string; readonly at: string };
  readonly parent?: { readonly name: string; readonly title: string; readonly text: string };
  readonly screening?: {
    readonly engine: string;
    readonly recommendation: Recommendation;
    readonly clause: string | null;
    readonly findings: readonly Finding[];
    readonly scores: Readonly<Record<string, number>>;
    readonly failure: string | null;
  };
  /** The terms that the reader agreed to. */
  readonly terms: { readonly version: number; readonly clauses: readonly SiteClause[] };
  readonly decisions: readonly DecisionRecord[];
}
