import type { Database } from '../../db/database.ts';
import { findSite } from '../../db/sites.ts';
import { findTemplate } from '../../db/templates.ts';
import type { Language } from '../../protocol/clauses.ts';
import type { DecisionAction } from '../../protocol/desk.ts';
import { DESK_MESSAGES } from '../../protocol/messages/desk.ts';
import { fillSlots } from '../../protocol/slots.ts';
import type { ChosenTemplate } from '../../protocol/templates.ts';
import type { SiteClause } from '../../protocol/terms.ts';
import { ServiceError } from '../errors.ts';

export interface NoteInput {
  readonly siteId: string;
  readonly template: ChosenTemplate | undefined;
  /** What the moderator wrote beside it. */
  readonly note?: string | undefined;
  readonly clause?: string | undefined;
}

export interface NotedComment {
  readonly title: string;
  readonly language: Language;
  /** Of the terms that its reader agreed to. */
  readonly clauses: readonly SiteClause[];
}

/** What of a decision makes its note. @throws {ServiceError} `invalid` for a template with anything but a rejection. */
export function toNoteInput(
  decision: Omit<NoteInput, 'template'> & { action: DecisionAction; template?: ChosenTemplate | undefined },
): NoteInput {
  const { siteId, template, note, clause, action } = decision;
  if (template !== undefined && action !== 'reject') {
    throw new ServiceError('invalid', { faults: [{ field: 'template', code: 'not-for-action' }] });
  }
  return { siteId, template, note, clause };
}

/**
 * Makes what a rejection says to its reader: the chosen template in the reader's language, then the moderator's own words. It is
 * asked for once and called for each comment.
 *
 * @throws {ServiceError} `invalid` for a template that the site has not; calling it, while a slot is empty, naming the slots.
 */
export async function prepareNote(
  tx: Database,
  input: NoteInput,
): Promise<(comment: NotedComment) => string | undefined> {
  const { siteId, template, clause } = input;
  const note = input.note?.trim();
  if (template === undefined) return () => note;
  const row = await findTemplate(tx, siteId, template.id);
  if (row === undefined)
    throw new ServiceError('invalid', { faults: [{ field: 'template', code: 'unknown' }] });
  const site = (await findSite(tx, siteId))?.name ?? '';
  return ({ title, language, clauses }) => {
    const own = { title, site, clause: toClauseText(clauses, clause, language) };
    const { text, missing } = fillSlots(row.text[language], { ...template.values, ...own });
    if (missing.length > 0) {
      const names = new Intl.ListFormat(language).format(missing);
      throw new ServiceError('invalid', {
        faults: [{ field: 'template', code: 'placeholder', values: { names } }],
      });
    }
    return note ? `${text}\n\n${note}` : text;
  };
}

function toClauseText(clauses: readonly SiteClause[], id: string | undefined, language: Language): string {
  const { grounds } = DESK_MESSAGES[language].decide;
  const own = clauses.find((clause) => clause.id === id);
  return own?.text[language] ?? grounds[id as keyof typeof grounds] ?? '';
}
