import { signal } from '@preact/signals';
import type { QueuedComment } from '../protocol/desk.ts';
import { hasRole } from './access.ts';
import { ApiError, ask } from './api.ts';

interface Claim {
  readonly siteId: string;
  readonly commentId: string;
  /** The token, once it is known; undefined where the claim was not had. */
  readonly token: Promise<string | undefined>;
}

/** Well within the lease of five minutes, so that one lost request does not end it. */
const RENEW_MS = 120_000;

let held: Claim | undefined;
let renewal: ReturnType<typeof setInterval> | undefined;

/** Who else has the open comment open. */
export const holder = signal<string | undefined>(undefined);

/** Claims the comment that was opened, and gives the one before it back. */
export function claimOpened(comment: QueuedComment | undefined): void {
  if (held?.commentId === comment?.id) return;
  releaseHeld();
  holder.value = undefined;
  if (comment?.status !== 'pending' || !hasRole(comment.siteId, 'moderator')) return;
  const { siteId, id } = comment;
  held = { siteId, commentId: id, token: askForClaim(siteId, id) };
  renewal = setInterval(() => void askForClaim(siteId, id), RENEW_MS);
}

/** The token to decide under; the claim stays with the decision, which ends it. */
export function takeClaimFor(commentId: string): Promise<string | undefined> {
  if (held?.commentId !== commentId) return Promise.resolve(undefined);
  const { token } = held;
  stopRenewing();
  held = undefined;
  return token;
}

/** Gives back what is held, also while the page is going away. */
export function releaseHeld(): void {
  stopRenewing();
  if (held === undefined) return;
  const { siteId, token } = held;
  held = undefined;
  void token.then((known) => {
    if (known === undefined) return;
    void fetch(`/api/desk/v1/sites/${siteId}/claims/${known}`, { method: 'DELETE', keepalive: true }).catch(
      () => undefined,
    );
  });
}

function stopRenewing(): void {
  clearInterval(renewal);
  renewal = undefined;
}

async function askForClaim(siteId: string, commentId: string): Promise<string | undefined> {
  try {
    const path = `/api/desk/v1/sites/${siteId}/comments/${commentId}/claim`;
    return (await ask<{ token: string }>('PUT', path, {})).token;
  } catch (error) {
    const name = error instanceof ApiError ? error.problem.holder?.name : undefined;
    if (held?.commentId === commentId) holder.value = name ?? undefined;
    return undefined;
  }
}
