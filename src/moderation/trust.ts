/** What the service knows of a reader when a comment arrives. */
export interface ReaderHistory {
  /** Published comments sent with the same reader key: the only history that raises trust. */
  readonly approved: number;
  /** Lately refused comments with the same reader key or the same e-mail, which is a claim and can only lower it. */
  readonly rejected: number;
  /** A moderator trusts the device that it came from; only what was refused since then is counted above. */
  readonly isVouchedFor?: boolean;
}

/** How long a refusal weighs. */
export const REFUSAL_DAYS = 30;

/** Whether a reader's clean comments are published without a moderator, in the mode `trusted`. */
export function isTrusted(history: ReaderHistory, trustedAfter: number): boolean {
  return history.rejected === 0 && (history.isVouchedFor === true || history.approved >= trustedAfter);
}
