import { signal } from '@preact/signals';
import { OUTSIDE_GROUNDS } from '../protocol/clauses.ts';
import type { QueuedComment } from '../protocol/desk.ts';
import { hasRole } from './access.ts';
import { changeDraft, draftOf } from './drafts.ts';
import { isTyping, toKeyName } from './keys.ts';
import { language, switchLanguage, texts } from './language.ts';
import { pick, pickAllShown, picked } from './picked.ts';
import { comment, decide, escalate, loadQueue, selectedId, step, undo } from './queue-state.ts';
import { undoable } from './sent-decisions.ts';
import { loadTemplates, previewNote, toChosen } from './templates.ts';

export type Dialog = 'help' | 'palette' | 'bulk';
/** Which dialog is open; the desk's keys rest meanwhile. */
export const dialog = signal<Dialog | undefined>(undefined);

export type CommandId = keyof ReturnType<typeof texts>['commands'];

/** One act that has a name and, mostly, a key. */
export interface Command {
  readonly id: CommandId;
  readonly key?: string;
  readonly isOffered: () => boolean;
  readonly run: () => void;
}

const always = () => true;

/** The open comment, where the person may decide on it. */
export function decidable(): QueuedComment | undefined {
  const shown = comment.value;
  return shown !== undefined &&
    shown.status !== 'withdrawn' &&
    shown.appeal?.isForAnother !== true &&
    hasRole(shown.siteId, 'moderator')
    ? shown
    : undefined;
}

/** An appeal goes to another moderator by itself. */
function isAppealOpen({ appeal }: QueuedComment): boolean {
  return appeal !== undefined && appeal.answered === undefined;
}

const isNot = (status: string) => () => decidable() !== undefined && decidable()?.status !== status;

export function startCiting(shown: QueuedComment): void {
  const { clause } = draftOf(shown.id);
  changeDraft(shown.id, { citing: true, clause: clause || (findCited(shown) ?? '') });
  void loadTemplates(shown.siteId).catch(() => undefined);
  requestAnimationFrame(() =>
    document.querySelector<HTMLInputElement>('.citing input:checked, .citing input')?.focus(),
  );
}

/** Everything that can be done at the desk, once, for the keys, the palette and the help. */
export const COMMANDS: readonly Command[] = [
  { id: 'approve', key: 'a', isOffered: isNot('approved'), run: () => decide({ action: 'approve' }) },
  { id: 'reject', key: 'r', isOffered: isNot('rejected'), run: () => startCiting(comment.value!) },
  { id: 'spam', key: 's', isOffered: isNot('spam'), run: () => decide({ action: 'spam' }) },
  { id: 'undo', key: 'z', isOffered: () => undoable.value.length > 0, run: () => void undo() },
  { id: 'next', key: 'j', isOffered: always, run: () => void step(1) },
  { id: 'previous', key: 'k', isOffered: always, run: () => void step(-1) },
  {
    id: 'escalate',
    key: 'e',
    isOffered: () => decidable()?.status === 'pending' && !isAppealOpen(decidable()!),
    run: () => void escalate(),
  },
  {
    id: 'pick',
    key: 'x',
    isOffered: () => selectedId.value !== undefined,
    run: () => pick(selectedId.value!),
  },
  {
    id: 'pickDown',
    key: 'X',
    isOffered: () => selectedId.value !== undefined,
    run: () => {
      if (!picked.value.has(selectedId.value!)) pick(selectedId.value!);
      void step(1).then(() => {
        if (selectedId.value !== undefined && !picked.value.has(selectedId.value)) pick(selectedId.value);
      });
    },
  },
  { id: 'pickAll', key: 'Ctrl+a', isOffered: always, run: pickAllShown },
  { id: 'bulk', key: 'b', isOffered: always, run: () => (dialog.value = 'bulk') },
  {
    id: 'search',
    key: '/',
    isOffered: always,
    run: () => document.querySelector<HTMLInputElement>('#search')?.focus(),
  },
  { id: 'refresh', key: 'g', isOffered: always, run: () => void loadQueue() },
  { id: 'language', isOffered: always, run: switchLanguage },
  { id: 'palette', key: 'Ctrl+k', isOffered: always, run: () => (dialog.value = 'palette') },
  { id: 'help', key: '?', isOffered: always, run: () => (dialog.value = 'help') },
];

/** Lets the keys of the desk work until the returned function is called. */
export function listenToKeys(): () => void {
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}

function onKey(event: KeyboardEvent): void {
  if (dialog.value !== undefined || event.defaultPrevented || event.repeat) return;
  const bare = toKeyName(event);
  const key = event.shiftKey && /^[a-z]$/.test(bare) ? bare.toUpperCase() : bare;
  const shown = comment.value;
  const isCiting = shown !== undefined && draftOf(shown.id).citing;
  if (isCiting && key === 'Escape') {
    changeDraft(shown.id, { citing: false });
    document.getElementById('comment')?.focus();
    return;
  }
  if (isTyping(event.target)) {
    if (key === 'Escape') document.getElementById('comment')?.focus();
    if (isCiting && key === 'Ctrl+Enter') confirmRejection(shown);
    if (key !== 'Ctrl+k') return;
  }
  const isOnButton = event.target instanceof HTMLButtonElement && (key === 'Enter' || key === ' ');
  if (isOnButton) return;
  if (isCiting && chooseByKey(shown, key)) {
    event.preventDefault();
    return;
  }
  const command = COMMANDS.find((candidate) => candidate.key === key && candidate.isOffered());
  if (command === undefined) return;
  event.preventDefault();
  command.run();
}

/** The grounds that a rejection can cite, in the order of their keys. */
export function groundsOf(shown: QueuedComment): readonly string[] {
  return [...shown.terms.clauses.map((own) => own.id), ...OUTSIDE_GROUNDS];
}

export function toGroundName(shown: QueuedComment, id: string): string {
  const own = shown.terms.clauses.find((candidate) => candidate.id === id);
  const { grounds } = texts().decide;
  return own?.text[language.value] ?? grounds[id as keyof typeof grounds] ?? id;
}

function chooseByKey(shown: QueuedComment, key: string): boolean {
  if (/^[1-9]$/.test(key)) {
    const clause = groundsOf(shown)[Number(key) - 1];
    if (clause !== undefined) changeDraft(shown.id, { clause });
    return true;
  }
  if (key !== 'Enter') return false;
  confirmRejection(shown);
  return true;
}

/** Sends the rejection that was prepared, when it says on which ground. */
export function confirmRejection(shown: QueuedComment): void {
  const draft = draftOf(shown.id);
  const { clause, note } = draft;
  if (clause === '' || previewNote(shown).missing.length > 0) return;
  const trimmed = note.trim();
  decide({
    action: 'reject',
    clause,
    ...toChosen(shown.siteId, draft),
    ...(trimmed === '' ? {} : { note: trimmed }),
  });
}

/** The site's clause that stands for the strongest finding. */
function findCited(shown: QueuedComment): string | undefined {
  for (const { clause } of shown.screening?.findings ?? []) {
    const own = shown.terms.clauses.find((candidate) =>
      (candidate.findings as readonly string[]).includes(clause),
    );
    if (own !== undefined) return own.id;
  }
  return undefined;
}
