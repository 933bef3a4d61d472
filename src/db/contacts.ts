import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { contacts } from './schema/index.ts';

/** Keeps an author's sealed address, until the later of what was promised and what is asked. */
export async function upsertContact(tx: Database, row: typeof contacts.$inferInsert): Promise<void> {
  await tx
    .insert(contacts)
    .values(row)
    .onConflictDoUpdate({
      target: [contacts.siteId, contacts.authorHash],
      set: {
        emailSealed: sql`excluded.email_sealed`,
        expiresAt: sql`greatest(${contacts.expiresAt}, excluded.expires_at)`,
      },
    });
}
