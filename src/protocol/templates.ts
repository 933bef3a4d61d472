/** Sentences that a newsroom says often to readers, in both languages, with slots that must be filled before they are sent. */
import { z } from 'zod';
import type { Bilingual } from './clauses.ts';
import { SLOT_LIMIT } from './slots.ts';

const Text = z.string().trim().min(2).max(800);

export const TemplateBody = z.strictObject({
  /** What moderators choose it by. */
  name: z.string().trim().min(1).max(80),
  /** The clause or ground that it goes with; absent where it goes with any. */
  clause: z.string().min(1).max(64).optional(),
  text: z.strictObject({ en: Text, ar: Text }),
});
export type TemplateBody = z.infer<typeof TemplateBody>;

export interface Template {
  readonly id: string;
  readonly name: string;
  readonly clause: string | null;
  readonly text: Bilingual;
}

/** A chosen template with what its slots are filled with. */
export const ChosenTemplate = z.strictObject({
  id: z.uuid(),
  values: z.record(z.string().max(40), z.string().max(SLOT_LIMIT)).default({}),
});
export type ChosenTemplate = z.infer<typeof ChosenTemplate>;
