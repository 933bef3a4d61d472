import { signal } from '@preact/signals';

/** What a moderator has begun to say of a comment; kept until the decision is known to have been taken. */
export interface Draft {
  readonly citing: boolean;
  readonly clause: string;
  readonly note: string;
  /** Id of the chosen template; empty for none. */
  readonly template: string;
  readonly values: Readonly<Record<string, string>>;
}

const EMPTY: Draft = { citing: false, clause: '', note: '', template: '', values: {} };

const drafts = signal<ReadonlyMap<string, Draft>>(new Map());

export function draftOf(commentId: string): Draft {
  return drafts.value.get(commentId) ?? EMPTY;
}

export function changeDraft(commentId: string, part: Partial<Draft>): void {
  drafts.value = new Map(drafts.value).set(commentId, { ...draftOf(commentId), ...part });
}

export function dropDraft(commentId: string): void {
  const kept = new Map(drafts.value);
  kept.delete(commentId);
  drafts.value = kept;
}
