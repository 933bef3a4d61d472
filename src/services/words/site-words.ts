import { insertAudit } from '../../db/audit.ts';
import { newId } from '../../db/ids.ts';
import { updateSite } from '../../db/sites.ts';
import { deleteWord, insertWord, listWords, type WordRow } from '../../db/words.ts';
import type { WordBody } from '../../protocol/desk.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';

/** A site's own words, oldest first. */
export async function listSiteWords(deps: Deps, actor: Actor, siteId: string): Promise<WordRow[]> {
  await assertRight(deps.db, actor, siteId, 'queue.read');
  return listWords(deps.db, siteId);
}

/** Adds a word. @throws {ServiceError} `invalid` when the engine cannot compile it, with what it says. */
export async function addSiteWord(
  deps: Deps,
  actor: Actor,
  input: { siteId: string; word: WordBody },
): Promise<{ id: string }> {
  await assertRight(deps.db, actor, input.siteId, 'words.edit');
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  assertCompiles(deps, input.word);
  const now = deps.now();
  const id = newId(now);
  await deps.transaction(async (tx) => {
    await insertWord(tx, { siteId: input.siteId, id, ...input.word, createdAt: now, createdBy: actor.id });
    await updateSite(tx, input.siteId, {});
    await insertAudit(tx, {
      siteId: input.siteId,
      actor: { kind: 'account', id: actor.id },
      action: 'word.add',
      subject: { kind: 'word', id },
      details: { ...input.word },
      at: now,
    });
  });
  return { id };
}

export async function removeSiteWord(
  deps: Deps,
  actor: Actor,
  input: { siteId: string; id: string },
): Promise<void> {
  await assertRight(deps.db, actor, input.siteId, 'words.edit');
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  await deps.transaction(async (tx) => {
    if (!(await deleteWord(tx, input.siteId, input.id))) throw new ServiceError('not-found');
    await updateSite(tx, input.siteId, {});
    await insertAudit(tx, {
      siteId: input.siteId,
      actor: { kind: 'account', id: actor.id },
      action: 'word.remove',
      subject: { kind: 'word', id: input.id },
      at: deps.now(),
    });
  });
}

function assertCompiles(deps: Deps, word: WordBody): void {
  try {
    deps.screener.compileWords('check', [word]);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new ServiceError('invalid', {
      cause,
      faults: [{ field: 'term', code: 'word', values: { message } }],
    });
  }
}
