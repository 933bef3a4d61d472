import type { SiteRow } from '../../db/sites.ts';
import type { TermsRow } from '../../db/terms.ts';
import type { ThreadRow } from '../../db/threads.ts';
import type { ReaderFields } from '../../protocol/field-rules.ts';
import type { Finding, Screening } from '../../protocol/findings.ts';
import type { CommentStatus, HoldReason, ReaderStatus } from '../../protocol/states.ts';
import type { SubmitBody } from '../../protocol/submission.ts';
import type { SiteWord } from '../../screening/screener.ts';
import type { Deps } from '../deps.ts';
import type { Fault } from '../errors.ts';

export interface SubmitCommentInput {
  readonly siteId: string;
  /** `form` is the plain HTML form, where the image alone decides and limits are tighter. */
  readonly door: 'api' | 'form';
  /** The page that a browser says it sends from; absent for programs. */
  readonly origin?: string | undefined;
  /** Origins of the service itself. */
  readonly ownOrigins: readonly string[];
  /** The client's address prefix, as http names it. */
  readonly clientAddress: string;
  /** Makes sending again safe; the plain form's is sealed in `body.issued`. */
  readonly idempotencyKey?: string | undefined;
  readonly body: SubmitBody;
}

export type SubmitOutcome =
  | {
      readonly kind: 'received';
      readonly id: string;
      readonly status: ReaderStatus;
      /** For how long its writer may change it. */
      readonly editMinutes: number;
    }
  /** The same author sent the same text to the same page before; who sends it again learns no more than that. */
  | { readonly kind: 'already-received' };

/** A security code that was answered rightly and is to be spent with the comment. */
export interface UnspentCode {
  readonly jti: string;
  readonly expiresAt: Date;
}

/** What the engine said, or why it could not. */
export type ScreeningResult =
  | { readonly screening: Screening; readonly rejectedBy: SiteWord | undefined }
  | { readonly failure: string };

/** One comment on its way through the phases: what was sent, then what each phase found out. */
export interface Submission {
  readonly deps: Deps;
  readonly now: Date;
  readonly input: SubmitCommentInput;
  readonly site: SiteRow;
  readonly terms: TermsRow;
  /** The reader's four fields in the form in which they are checked, screened and stored. */
  readonly fields: ReaderFields;
  readonly key: string | undefined;
  readonly issuedAt: Date | undefined;
  readonly hashes: {
    readonly body: string;
    readonly author: string;
    readonly client: string;
    readonly readerKey: string | null;
    readonly repeat: string;
  };

  /** Absent while the page has no thread; it is then made with the comment. */
  thread?: ThreadRow;
  /** The tag's words about the page are signed by the publisher, and its thread is not confirmed yet. */
  confirmsPage: boolean;
  /** Since when a moderator has trusted the author on this device. */
  trustedSince?: Date;
  code?: UnspentCode;
  /** No proof of scripts came with it. */
  isPlain: boolean;
  readonly faults: Fault[];
  haveTermsChanged: boolean;
  readonly holds: Set<HoldReason>;
  /** Signs in how it was sent, beside what the engine finds in the words. */
  readonly findings: Finding[];
  repeatMarks: readonly string[];
  result: ScreeningResult;
  status: CommentStatus;
}

/** What the phases work on that look at the words and at who sends them: those of a new comment, or of an edit. */
export type Screened = Pick<
  Submission,
  | 'deps'
  | 'now'
  | 'site'
  | 'terms'
  | 'fields'
  | 'thread'
  | 'trustedSince'
  | 'isPlain'
  | 'holds'
  | 'findings'
  | 'repeatMarks'
  | 'result'
  | 'status'
> & {
  readonly hashes: Omit<Submission['hashes'], 'body'>;
  readonly input: { readonly body: Pick<SubmitBody, 'language' | 'pageAuthors'> };
};

/** Looks at one thing. It answers, throws, or notes what it found and lets the next phase go on. */
export type Phase = (submission: Submission) => Promise<SubmitOutcome | undefined>;
