import { computed, signal } from '@preact/signals';
import type { DecisionAction, DecisionTaken, QueuedComment, QueueEntry } from '../protocol/desk.ts';
import type { CommentStatus } from '../protocol/states.ts';
import type { ChosenTemplate } from '../protocol/templates.ts';
import { ApiError, ask } from './api.ts';
import { takeClaimFor } from './claims.ts';
import { dropDraft } from './drafts.ts';
import { forgetComment } from './fetched-comments.ts';
import { say, texts } from './language.ts';

export interface Decision {
  readonly action: DecisionAction;
  readonly clause?: string;
  readonly note?: string;
  readonly template?: ChosenTemplate;
}

/** A decision on its way: sent in the background, to be undone for a while, or failed and waiting to be looked at. */
export interface SentDecision {
  readonly comment: QueuedComment;
  /** The line of the queue that it took away, to be put back. */
  readonly entry: QueueEntry | undefined;
  readonly decision: Decision;
  readonly state: 'sending' | 'taken' | 'undoing' | 'failed';
  readonly taken?: DecisionTaken;
  readonly failure?: string;
}

export const sentDecisions = signal<readonly SentDecision[]>([]);
/** What just happened, for the eye and for the screen reader. */
export const announcement = signal('');
/** The time, as far as countdowns need it. */
export const now = signal(Date.now());

/** The decisions that can be undone, latest first. */
export const undoable = computed(() =>
  sentDecisions.value.filter(
    ({ state, taken }) =>
      state === 'taken' && taken !== undefined && Date.parse(taken.effectiveAt) > now.value,
  ),
);
export const failedDecisions = computed(() => sentDecisions.value.filter(({ state }) => state === 'failed'));

let ticking: ReturnType<typeof setInterval> | undefined;

function change(commentId: string, part: Partial<SentDecision>): void {
  sentDecisions.value = sentDecisions.value.map((sent) =>
    sent.comment.id === commentId ? { ...sent, ...part } : sent,
  );
}

export function forgetSent(commentId: string): void {
  sentDecisions.value = sentDecisions.value.filter(({ comment }) => comment.id !== commentId);
}

/** Sends a decision without waiting for it. What it was taken on, and what was typed, stay until it is known to be taken. */
export async function sendDecision(
  comment: QueuedComment,
  entry: QueueEntry | undefined,
  decision: Decision,
): Promise<void> {
  forgetSent(comment.id);
  sentDecisions.value = [{ comment, entry, decision, state: 'sending' }, ...sentDecisions.value];
  announcement.value = sayOf(comment, decision);
  const claim = await takeClaimFor(comment.id);
  try {
    const path = `/api/desk/v1/sites/${comment.siteId}/comments/${comment.id}/decisions`;
    const body = { ...decision, version: comment.version, ...(claim === undefined ? {} : { claim }) };
    const taken = await ask<DecisionTaken>('POST', path, body);
    dropDraft(comment.id);
    change(comment.id, { state: 'taken', taken });
    startTicking();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const failure = toFailure(error);
    change(comment.id, { state: 'failed', failure });
    announcement.value = `${comment.title} — ${failure}`;
  } finally {
    forgetComment(comment.id);
  }
}

/** Takes a decision back. @returns whether it was still in time. */
export async function undoSent(sent: SentDecision): Promise<boolean> {
  const { comment, taken } = sent;
  if (taken === undefined) return false;
  change(comment.id, { state: 'undoing' });
  try {
    const path = `/api/desk/v1/sites/${comment.siteId}/comments/${comment.id}/decisions/${taken.decisionId}/undo`;
    await ask('POST', path, {});
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const failure = error.status === 0 ? texts().offline : texts().decide.undoTooLate;
    change(comment.id, { state: 'failed', failure });
    return false;
  }
  forgetSent(comment.id);
  forgetComment(comment.id);
  announcement.value = say(texts().decide.undone, { title: comment.title });
  return true;
}

/** Counts down only while there is something to count. */
function startTicking(): void {
  now.value = Date.now();
  ticking ??= setInterval(() => {
    now.value = Date.now();
    const isOver = ({ state, taken }: SentDecision) =>
      state === 'taken' && taken !== undefined && Date.parse(taken.effectiveAt) <= now.value;
    sentDecisions.value = sentDecisions.value.filter((sent) => !isOver(sent));
    if (sentDecisions.value.some(({ state }) => state === 'taken' || state === 'undoing')) return;
    clearInterval(ticking);
    ticking = undefined;
  }, 1000);
}

export function sayOf(comment: QueuedComment, { action }: Decision): string {
  const { approved, rejected, markedSpam } = texts().decide;
  return say({ approve: approved, reject: rejected, spam: markedSpam }[action], { title: comment.title });
}

function toFailure(error: ApiError): string {
  const words = texts();
  if (error.status === 0) return words.offline;
  const { winner, holder } = error.problem;
  if (holder?.name) return say(words.decide.held, { name: holder.name });
  if (winner === undefined) return say(words.failed, { message: error.message });
  const status = words.statuses[(winner.status ?? 'pending') as CommentStatus];
  return winner.name === null
    ? say(words.decide.conflictNobody, { status })
    : say(words.decide.conflict, { name: winner.name, status });
}
