import { insertAudit } from '../../db/audit.ts';
import type { Database } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { deleteTemplate, insertTemplate, listTemplates, updateTemplate } from '../../db/templates.ts';
import { findSlotFaults } from '../../protocol/slots.ts';
import type { Template, TemplateBody } from '../../protocol/templates.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';

/** What the newsroom says often, by name. */
export async function listSiteTemplates(deps: Deps, actor: Actor, siteId: string): Promise<Template[]> {
  await assertRight(deps.db, actor, siteId, 'queue.read');
  const rows = await listTemplates(deps.db, siteId);
  return rows.map(({ id, name, clause, text }) => ({ id, name, clause, text }));
}

/** Adds a template. @throws {ServiceError} `invalid` where the languages do not have the same slots. */
export async function addSiteTemplate(
  deps: Deps,
  actor: Actor,
  input: { siteId: string; template: TemplateBody },
): Promise<{ id: string }> {
  const id = newId(deps.now());
  await change(deps, actor, { ...input, id, verb: 'add' }, (tx, createdBy) =>
    insertTemplate(tx, { ...toRow(input), id, createdBy, createdAt: deps.now() }),
  );
  return { id };
}

/** Puts a template into other words. What was sent with it before stays as it was. */
export async function changeSiteTemplate(
  deps: Deps,
  actor: Actor,
  input: { siteId: string; id: string; template: TemplateBody },
): Promise<void> {
  await change(deps, actor, { ...input, verb: 'set' }, async (tx) => {
    if (!(await updateTemplate(tx, { ...toRow(input), id: input.id }))) throw new ServiceError('not-found');
  });
}

export async function removeSiteTemplate(
  deps: Deps,
  actor: Actor,
  input: { siteId: string; id: string },
): Promise<void> {
  await change(deps, actor, { ...input, verb: 'remove' }, async (tx) => {
    if (!(await deleteTemplate(tx, input.siteId, input.id))) throw new ServiceError('not-found');
  });
}

async function change(
  deps: Deps,
  actor: Actor,
  input: { siteId: string; id: string; template?: TemplateBody; verb: string },
  write: (tx: Database, createdBy: string) => Promise<void>,
): Promise<void> {
  const { siteId, id, template, verb } = input;
  await assertRight(deps.db, actor, siteId, 'templates.edit');
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  const faults = template === undefined ? [] : findSlotFaults(template.text);
  if (faults.length > 0) {
    throw new ServiceError('invalid', {
      faults: faults.map((language) => ({ field: `text.${language}`, code: 'slots' })),
    });
  }
  await deps.transaction(async (tx) => {
    await write(tx, actor.id);
    await insertAudit(tx, {
      siteId,
      actor: { kind: 'account', id: actor.id },
      action: `template.${verb}`,
      subject: { kind: 'template', id },
      details: { ...template },
      at: deps.now(),
    });
  });
}

function toRow({ siteId, template }: { siteId: string; template: TemplateBody }) {
  return { siteId, name: template.name, clause: template.clause ?? null, text: template.text };
}
