import { countByStatus, findBarRow, listLinkedAuthors, listNotes, listOfAuthor } from '../../db/authors.ts';
import type { AuthorRecord } from '../../protocol/authors.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';

const SHOWN = 20;

/** What the newsroom knows of an author, by the keyed hash of the address that was typed: on this site, and nothing else. */
export async function getAuthor(
  deps: Deps,
  actor: Actor,
  input: { siteId: string; authorHash: string },
): Promise<AuthorRecord> {
  const { siteId, authorHash } = input;
  await assertRight(deps.db, actor, siteId, 'queue.read');
  const counts = await countByStatus(deps.db, siteId, authorHash);
  const decided = (counts.approved ?? 0) + (counts.rejected ?? 0);
  const found = await findBarRow(deps.db, siteId, authorHash);
  const isOver = found?.bar.expiresAt != null && found.bar.expiresAt <= deps.now();
  const bar = isOver ? undefined : found;
  const latest = await listOfAuthor(deps.db, siteId, authorHash, SHOWN);
  const notes = await listNotes(deps.db, siteId, authorHash);
  return {
    authorHash,
    counts,
    approvalRate: decided === 0 ? null : (counts.approved ?? 0) / decided,
    comments: latest.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })),
    linked: await listLinkedAuthors(deps.db, siteId, authorHash, SHOWN),
    notes: notes.map((note) => ({ ...note, by: note.by ?? '', createdAt: note.createdAt.toISOString() })),
    ...(bar === undefined
      ? {}
      : {
          bar: {
            effect: bar.bar.effect,
            cause: bar.bar.cause,
            by: bar.by ?? '',
            since: bar.bar.createdAt.toISOString(),
            until: bar.bar.expiresAt?.toISOString() ?? null,
          },
        }),
  };
}
