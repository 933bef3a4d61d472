import { listAudit } from '../../db/audit-log.ts';
import {
  countByStatus,
  findStandingRow,
  listLinkedAuthors,
  listNotes,
  listOfAuthor,
} from '../../db/authors.ts';
import type { AuthorRecord } from '../../protocol/authors.ts';
import { STANDING_EFFECTS } from '../../protocol/states.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';

const SHOWN = 20;
const LOGGED = 50;

/** What the newsroom knows of an author, by the keyed hash of the address that was typed: on this site, and nothing else. */
export async function getAuthor(
  deps: Deps,
  actor: Actor,
  input: { siteId: string; authorHash: string },
): Promise<AuthorRecord> {
  const { siteId, authorHash } = input;
  await assertRight(deps.db, actor, siteId, 'queue.read');
  const [counts, found, latest, linked, notes, told] = await Promise.all([
    countByStatus(deps.db, siteId, authorHash),
    findStandingRow(deps.db, siteId, authorHash),
    listOfAuthor(deps.db, siteId, authorHash, SHOWN),
    listLinkedAuthors(deps.db, siteId, authorHash, SHOWN),
    listNotes(deps.db, siteId, authorHash),
    listAudit(deps.db, siteId, { subjectId: authorHash, action: 'author', limit: LOGGED }),
  ]);
  const decided = (counts.approved ?? 0) + (counts.rejected ?? 0);
  const isOver = found?.standing.expiresAt != null && found.standing.expiresAt <= deps.now();
  const standing = isOver ? undefined : found;
  return {
    authorHash,
    counts,
    approvalRate: decided === 0 ? null : (counts.approved ?? 0) / decided,
    comments: latest.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })),
    linked,
    notes: notes.map((note) => ({ ...note, by: note.by ?? '', createdAt: note.createdAt.toISOString() })),
    ...(standing === undefined
      ? {}
      : {
          standing: {
            effect: standing.standing.effect,
            cause: standing.standing.cause,
            by: standing.by ?? '',
            since: standing.standing.createdAt.toISOString(),
            until: standing.standing.expiresAt?.toISOString() ?? null,
          },
        }),
    log: told.flatMap(({ entry, actorName }) => {
      const action = [...STANDING_EFFECTS, 'lift' as const].find((name) => entry.action === `author.${name}`);
      if (action === undefined) return [];
      const { cause, until } = entry.details;
      return [
        {
          id: entry.id,
          action,
          by: actorName ?? '',
          at: entry.at.toISOString(),
          ...(typeof cause === 'string' ? { cause } : {}),
          ...(typeof until === 'string' ? { until } : {}),
        },
      ];
    }),
  };
}
