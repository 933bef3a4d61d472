import { and, eq } from 'drizzle-orm';
import type { Role } from '../protocol/states.ts';
import type { Database } from './database.ts';
import { authUser, members, sites } from './schema/index.ts';

export async function findRole(db: Database, siteId: string, accountId: string): Promise<Role | undefined> {
  const [row] = await db
    .select({ role: members.role })
    .from(members)
    .where(and(eq(members.siteId, siteId), eq(members.accountId, accountId)));
  return row?.role;
}

/** The sites that an account may see, by name. */
export async function listMemberships(db: Database, accountId: string) {
  return db
    .select({
      siteId: members.siteId,
      role: members.role,
      name: sites.name,
      languages: sites.languages,
      settings: sites.settings,
    })
    .from(members)
    .innerJoin(sites, eq(sites.id, members.siteId))
    .where(eq(members.accountId, accountId))
    .orderBy(sites.name);
}

/** The team of a site, by name. */
export async function listMembers(db: Database, siteId: string) {
  return db
    .select({ accountId: members.accountId, role: members.role, name: authUser.name, email: authUser.email })
    .from(members)
    .innerJoin(authUser, eq(authUser.id, members.accountId))
    .where(eq(members.siteId, siteId))
    .orderBy(authUser.name);
}

/** Makes the account a member, or changes the role that it has. */
export async function upsertMember(
  tx: Database,
  row: { siteId: string; accountId: string; role: Role; now: Date },
): Promise<void> {
  await tx
    .insert(members)
    .values({ siteId: row.siteId, accountId: row.accountId, role: row.role, createdAt: row.now })
    .onConflictDoUpdate({ target: [members.siteId, members.accountId], set: { role: row.role } });
}

export async function deleteMember(tx: Database, siteId: string, accountId: string): Promise<void> {
  await tx.delete(members).where(and(eq(members.siteId, siteId), eq(members.accountId, accountId)));
}
