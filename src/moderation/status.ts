/** Turns what the engine recommends, and what the phases noticed, into a comment's first status. */
import type { Recommendation } from '../protocol/findings.ts';
import type { SiteMode } from '../protocol/settings.ts';
import type { CommentStatus, HoldReason, ReaderStatus } from '../protocol/states.ts';

export interface StatusInput {
  readonly recommendation: Recommendation;
  readonly mode: SiteMode;
  /** Whether blatant spam goes to `spam` instead of the queue. */
  readonly spamApart: boolean;
  readonly isTrusted: boolean;
  readonly holds: readonly HoldReason[];
  /** Whether one of the site's own words asks for refusal. */
  readonly isRejected: boolean;
}

/** The first row that fits decides. Nothing here publishes what the engine or a phase would hold. */
export function toFirstStatus(input: StatusInput): CommentStatus {
  if (input.isRejected) return 'rejected';
  if (input.recommendation === 'spam') return input.spamApart ? 'spam' : 'pending';
  if (input.recommendation === 'hold' || input.holds.length > 0) return 'pending';
  return isPublishing(input.mode, input.isTrusted) ? 'approved' : 'pending';
}

function isPublishing(mode: SiteMode, isTrusted: boolean): boolean {
  switch (mode) {
    case 'moderated':
      return false;
    case 'trusted':
      return isTrusted;
    case 'open':
      return true;
  }
}

/** What the reader is told. The machine's `spam` reads as waiting: it is no decision until a person has confirmed it. */
export function toReaderStatus(status: CommentStatus, wasDecidedByPerson: boolean): ReaderStatus {
  switch (status) {
    case 'approved':
      return 'published';
    case 'withdrawn':
      return 'withdrawn';
    case 'rejected':
      return 'not-published';
    case 'spam':
      return wasDecidedByPerson ? 'not-published' : 'waiting';
    case 'pending':
      return 'waiting';
  }
}
