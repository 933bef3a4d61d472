/** What the moderators' desk and the service say to each other. The desk imports only the types. */
import { z } from 'zod';
import { FINDING_CLAUSES, LANGUAGES, TERM_CLAUSES } from './clauses.ts';
import type { Finding, Recommendation } from './findings.ts';
import type { CommentStatus, Role, ThreadState } from './states.ts';
import { THREAD_STATES } from './states.ts';
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
  /** The token of the moderator's claim; a decision under a claim that has ended is refused. */
  claim: z.uuid().optional(),
});
export type DecideBody = z.infer<typeof DecideBody>;

export const ThreadStateBody = z.strictObject({ state: z.enum(THREAD_STATES) });

export const WordBody = z.strictObject({
  term: z.string().trim().min(1).max(120),
  clause: z.enum(FINDING_CLAUSES),
  action: z.enum(['hold', 'flag', 'spam', 'reject']),
  exceptions: z.array(z.string().trim().min(1).max(120)).max(50).default([]),
});
export type WordBody = z.infer<typeof WordBody>;

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
});
export type TermsBody = z.infer<typeof TermsBody>;

const Rate = z.strictObject({ points: z.int().min(1).max(1_000_000), seconds: z.int().min(1).max(86_400) });
const Threshold = z.strictObject({
  hold: z.number().min(0.01).max(1),
  spam: z.number().min(0.01).max(1).optional(),
});

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
      code: z.enum(['image', 'work', 'turnstile', 'hcaptcha', 'none']),
      privacyUrl: Bilingual,
      contact: z.string().max(254),
      thresholds: z.partialRecord(z.enum(FINDING_CLAUSES), Threshold),
      nudge: z.boolean(),
      theme: z.enum(['auto', 'light', 'dark']),
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

export interface Membership {
  readonly siteId: string;
  readonly name: string;
  readonly role: Role;
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
  readonly recommendation: Recommendation | null;
  readonly clause: string | null;
  readonly createdAt: string;
}

export interface QueuePage {
  readonly entries: readonly QueueEntry[];
  /** Passed as `after` for the next page; absent on the last. */
  readonly next?: string;
  /** How many there are, counted up to 10,000. */
  readonly count: { readonly value: number; readonly capped: boolean };
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
  readonly thread: {
    readonly id: string;
    readonly title: string;
    readonly url: string;
    readonly authors: readonly string[];
    readonly state: ThreadState;
    readonly verified: boolean;
  };
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
