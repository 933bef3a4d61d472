import type { Span } from '../../../protocol/findings.ts';
import type { FieldError, ProblemCode } from '../../../protocol/problem.ts';
import type { SubmitBody, SubmitReply } from '../../../protocol/submission.ts';
import type { FramePage } from './page.ts';

/** The parts of a problem document that the form looks at. */
export interface SubmitProblem {
  readonly code: ProblemCode;
  readonly title: string;
  readonly errors?: readonly FieldError[];
  /** What the words seem to break, where the reader is asked once. */
  readonly nudge?: {
    readonly clause: { readonly text: Readonly<Record<'en' | 'ar', string>> };
    readonly spans: readonly Span[];
  };
  /** The terms in force, where the ones that were agreed to are not. */
  readonly terms?: { readonly version: number; readonly text: Readonly<Record<'en' | 'ar', string>> };
}

export type SubmitAnswer =
  | { readonly kind: 'accepted'; readonly reply: SubmitReply }
  | { readonly kind: 'refused'; readonly problem: SubmitProblem }
  /** Nothing came back, or nothing that could be read: it may have arrived, so the same key is used again. */
  | { readonly kind: 'unanswered' };

/** Sends a comment. The same `key` for the same comment makes a second try harmless. */
export async function postComment(page: FramePage, key: string, body: SubmitBody): Promise<SubmitAnswer> {
  try {
    const reply = await fetch(`${page.api}/comments?lang=${page.language}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    });
    if (reply.ok) return { kind: 'accepted', reply: (await reply.json()) as SubmitReply };
    const problem = (await reply.json()) as SubmitProblem;
    return typeof problem.code === 'string' ? { kind: 'refused', problem } : { kind: 'unanswered' };
  } catch {
    return { kind: 'unanswered' };
  }
}
