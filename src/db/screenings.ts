import type { Database } from './database.ts';
import { screenings } from './schema/index.ts';

export type NewScreening = typeof screenings.$inferInsert;

export async function insertScreening(tx: Database, row: NewScreening): Promise<void> {
  await tx.insert(screenings).values(row);
}
