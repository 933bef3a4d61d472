import { insertAccount } from '../../src/db/accounts.ts';
import { newId } from '../../src/db/ids.ts';
import { upsertMember } from '../../src/db/members.ts';
import { comments, screenings, sites, terms, threads } from '../../src/db/schema/index.ts';
import { toTurn } from '../../src/moderation/turn.ts';
import { FINDING_CLAUSES, type FindingClause, type Language } from '../../src/protocol/clauses.ts';
import { DEFAULT_SITE_SETTINGS } from '../../src/protocol/settings.ts';
import type { CommentStatus, Role } from '../../src/protocol/states.ts';
import type { Actor } from '../../src/services/deps.ts';
import type { TestDeps } from './deps.ts';

/** A site with two clauses in its terms and one open thread, where decisions take effect at once. */
export async function makeSite(
  deps: TestDeps,
  siteId: string,
  given: { undoSeconds?: number } = {},
): Promise<{ siteId: string; threadId: string }> {
  const now = deps.now();
  const threadId = newId(now);
  await deps.db.insert(sites).values({
    id: siteId,
    name: `The ${siteId}`,
    origins: ['https://news.example'],
    languages: ['en', 'ar'],
    settings: { ...DEFAULT_SITE_SETTINGS, undoSeconds: given.undoSeconds ?? 0 },
    createdAt: now,
  });
  await deps.db.insert(terms).values({
    siteId,
    version: 1,
    text: { en: 'Be civil.', ar: 'كن مهذبًا.' },
    clauses: [
      { id: 'insults', text: { en: 'insults', ar: 'الشتائم' }, findings: ['insults'] },
      { id: 'persons', text: { en: 'persons', ar: 'الأشخاص' }, findings: ['persons', 'author'] },
    ],
    effectiveAt: now,
    createdAt: now,
  });
  await deps.db.insert(threads).values({
    siteId,
    id: threadId,
    page: 'articles/1',
    url: 'https://news.example/articles/1',
    title: 'An article',
    language: 'en',
    authors: ['Rana Khoury'],
    createdAt: now,
  });
  return { siteId, threadId };
}

/** A comment on the site's thread, screened as clean unless a clause is named. */
export async function makeComment(
  deps: TestDeps,
  site: { siteId: string; threadId: string },
  given: {
    status?: CommentStatus;
    name?: string;
    title?: string;
    text?: string;
    clause?: FindingClause;
    author?: string;
    language?: Language;
  } = {},
): Promise<string> {
  const now = deps.now();
  const id = newId(now);
  await deps.db.insert(comments).values({
    ...site,
    id,
    rootId: id,
    status: given.status ?? 'pending',
    name: given.name ?? 'Salma',
    title: given.title ?? 'A title',
    text: given.text ?? 'A comment.',
    language: given.language ?? 'en',
    termsVersion: 1,
    authorHash: given.author ?? 'author-hash-of-the-tests',
    holds: [],
    repeatHash: id,
    clause: given.clause ?? null,
    risk: given.clause === undefined ? 0 : 0.9,
    turn: toTurn(now, given.clause === undefined ? 0 : 0.9),
    createdAt: now,
  });
  await deps.db.insert(screenings).values({
    siteId: site.siteId,
    commentId: id,
    id: newId(now),
    engine: 'test/1',
    recommendation: given.clause === undefined ? 'publish' : 'hold',
    clause: given.clause ?? null,
    language: 'en',
    scores: Object.fromEntries(FINDING_CLAUSES.map((clause) => [clause, clause === given.clause ? 0.9 : 0])),
    attributes: {},
    findings: [],
    createdAt: now,
  });
  return id;
}

/** Many clean comments, a second apart, with nothing that a claim or a decision does not need. */
export async function makeComments(
  deps: TestDeps,
  site: { siteId: string; threadId: string },
  count: number,
): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < count) {
    const rows = Array.from({ length: Math.min(1000, count - ids.length) }, () => {
      deps.clock.advance(1);
      const now = deps.now();
      const id = newId(now);
      return {
        ...site,
        id,
        rootId: id,
        status: 'pending' as const,
        name: 'Salma',
        title: 'A title',
        text: 'A comment.',
        language: 'en' as const,
        termsVersion: 1,
        authorHash: 'author-hash-of-the-tests',
        holds: [],
        repeatHash: id,
        turn: now,
        createdAt: now,
      };
    });
    await deps.db.insert(comments).values(rows);
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}

/** An account that is a member of the sites with the given roles. */
export async function makeModerator(
  deps: TestDeps,
  name: string,
  roles: Readonly<Record<string, Role>>,
): Promise<Extract<Actor, { kind: 'account' }>> {
  const now = deps.now();
  const id = await insertAccount(deps.db, { name, email: `${name.toLowerCase()}@example.com`, now });
  for (const [siteId, role] of Object.entries(roles)) {
    await upsertMember(deps.db, { siteId, accountId: id, role, now });
  }
  return { kind: 'account', id, name };
}
