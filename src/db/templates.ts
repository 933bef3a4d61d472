import { and, asc, eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { templates } from './schema/index.ts';

export type TemplateRow = typeof templates.$inferSelect;

export async function listTemplates(db: Database, siteId: string): Promise<TemplateRow[]> {
  return db.select().from(templates).where(eq(templates.siteId, siteId)).orderBy(asc(templates.name));
}

export async function findTemplate(
  db: Database,
  siteId: string,
  id: string,
): Promise<TemplateRow | undefined> {
  const [row] = await db
    .select()
    .from(templates)
    .where(and(eq(templates.siteId, siteId), eq(templates.id, id)));
  return row;
}

export async function insertTemplate(tx: Database, row: typeof templates.$inferInsert): Promise<void> {
  await tx.insert(templates).values(row);
}

/** Whether there was such a template. */
export async function updateTemplate(
  tx: Database,
  row: Pick<TemplateRow, 'siteId' | 'id' | 'name' | 'clause' | 'text'>,
): Promise<boolean> {
  const { siteId, id, ...change } = row;
  const changed = await tx
    .update(templates)
    .set(change)
    .where(and(eq(templates.siteId, siteId), eq(templates.id, id)))
    .returning({ id: templates.id });
  return changed.length === 1;
}

/** Whether there was such a template. */
export async function deleteTemplate(tx: Database, siteId: string, id: string): Promise<boolean> {
  const gone = await tx
    .delete(templates)
    .where(and(eq(templates.siteId, siteId), eq(templates.id, id)))
    .returning({ id: templates.id });
  return gone.length === 1;
}
