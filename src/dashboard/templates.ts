import { signal } from '@preact/signals';
import type { Language } from '../protocol/clauses.ts';
import type { QueuedComment } from '../protocol/desk.ts';
import { DESK_MESSAGES } from '../protocol/messages/desk.ts';
import { fillSlots } from '../protocol/slots.ts';
import type { ChosenTemplate, Template } from '../protocol/templates.ts';
import type { SiteClause } from '../protocol/terms.ts';
import { ask } from './api.ts';
import { type Draft, draftOf } from './drafts.ts';
import { me } from './session.ts';

/** What each site often says to readers, once it was asked for. */
const templatesOfSites = signal<ReadonlyMap<string, readonly Template[]>>(new Map());

export function templatesOf(siteId: string): readonly Template[] {
  return templatesOfSites.value.get(siteId) ?? [];
}

export async function loadTemplates(siteId: string): Promise<readonly Template[]> {
  const found = await ask<readonly Template[]>('GET', `/api/desk/v1/sites/${siteId}/templates`);
  templatesOfSites.value = new Map(templatesOfSites.value).set(siteId, found);
  return found;
}

/** Of a site's templates those that go with what is cited. */
export function templatesFor(siteId: string, clause: string): readonly Template[] {
  return templatesOf(siteId).filter((template) => template.clause === null || template.clause === clause);
}

export function chosenTemplate(
  siteId: string,
  { template, clause }: Pick<Draft, 'template' | 'clause'>,
): Template | undefined {
  return templatesFor(siteId, clause).find(({ id }) => id === template);
}

export interface NotePreview {
  readonly text: string;
  /** Slots that are still empty. */
  readonly missing: readonly string[];
  readonly language: Language;
}

/** What the reader will read, in the reader's language. The service fills in its own slots, and looks again. */
export function previewNote(comment: QueuedComment): NotePreview {
  const draft = draftOf(comment.id);
  const template = chosenTemplate(comment.siteId, draft);
  const language = comment.language === 'ar' ? 'ar' : 'en';
  if (template === undefined) return { text: '', missing: [], language };
  const { siteId, title } = comment;
  return fillTemplate(template, language, {
    ...draft,
    siteId,
    title,
    clauses: comment.terms.clauses,
  });
}

/** A template as a reader gets it. */
export function fillTemplate(
  template: Template,
  language: Language,
  given: {
    siteId: string;
    title: string;
    clause: string;
    clauses: readonly SiteClause[];
    values: Readonly<Record<string, string>>;
  },
): NotePreview {
  const { grounds } = DESK_MESSAGES[language].decide;
  const clause =
    given.clauses.find(({ id }) => id === given.clause)?.text[language] ??
    grounds[given.clause as keyof typeof grounds] ??
    '';
  const site = me.value?.sites.find(({ siteId }) => siteId === given.siteId)?.name ?? '';
  const own = { title: given.title, clause, site };
  return { ...fillSlots(template.text[language], { ...given.values, ...own }), language };
}

/** What is sent of it. */
export function toChosen(
  siteId: string,
  draft: Pick<Draft, 'template' | 'clause' | 'values'>,
): { template?: ChosenTemplate } {
  const template = chosenTemplate(siteId, draft);
  return template === undefined ? {} : { template: { id: template.id, values: draft.values } };
}
