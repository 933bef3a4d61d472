import { computed, signal } from '@preact/signals';
import type { Rules, RulesBody, RulesDraft, RuleWord } from '../protocol/rules.ts';
import { ask } from './api.ts';

/** The rules in force, as they were last read. */
export const inForce = signal<Rules | undefined>(undefined);
/** What the moderator is making of them; nothing of it counts before it is applied. */
export const draft = signal<RulesDraft>({ thresholds: {}, words: [] });

export const isChanged = computed(
  () => inForce.value !== undefined && !isSameDraft(draft.value, toDraft(inForce.value)),
);

export function isSameDraft(a: RulesDraft, b: RulesDraft): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function toDraft({ thresholds, words }: Rules): RulesDraft {
  return { thresholds, words };
}

export const rulesPath = (siteId: string) => `/api/desk/v1/sites/${siteId}/rules`;

export async function loadRules(siteId: string): Promise<void> {
  const rules = await ask<Rules>('GET', rulesPath(siteId));
  inForce.value = rules;
  draft.value = toDraft(rules);
}

export function dropDraft(): void {
  if (inForce.value !== undefined) draft.value = toDraft(inForce.value);
}

export async function applyDraft(siteId: string, proof: string): Promise<void> {
  const body: RulesBody = { ...draft.value, revision: inForce.value!.revision, proof };
  await ask('PUT', rulesPath(siteId), body);
  await loadRules(siteId);
}

export function changeThreshold(
  clause: keyof Rules['shipped'],
  part: 'hold' | 'spam' | 'tell',
  score: number | undefined,
): void {
  const { [clause]: before, ...others } = draft.value.thresholds;
  const { [part]: _, ...rest } = before ?? {};
  const after = score === undefined ? rest : { ...rest, [part]: score };
  const thresholds = Object.keys(after).length === 0 ? others : { ...others, [clause]: after };
  draft.value = { ...draft.value, thresholds };
}

export function changeWord(index: number, change: Partial<RuleWord>): void {
  const words = draft.value.words.map((word, i) => (i === index ? { ...word, ...change } : word));
  draft.value = { ...draft.value, words };
}

export function addWord(word: RuleWord): void {
  draft.value = { ...draft.value, words: [...draft.value.words, word] };
}

export function removeWord(index: number): void {
  draft.value = { ...draft.value, words: draft.value.words.filter((_, i) => i !== index) };
}
