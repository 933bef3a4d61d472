import { type AuditEntry, insertAudit } from '../../db/audit.ts';
import type { Database } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { findSite, updateSiteFrom } from '../../db/sites.ts';
import { deleteWords, insertWords, listWords, updateWord, type WordRow } from '../../db/words.ts';
import type { RulesBody, RuleWord } from '../../protocol/rules.ts';
import { withDefaults } from '../../protocol/settings.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { assertWordsCompile } from './assert-words-compile.ts';
import { isProven } from './backtest-seals.ts';

/**
 * Puts drafted rules in the place of those that were seen. Comments that come from now on meet them; what was decided stays.
 *
 * @throws {ServiceError} `conflict` when the site was changed meanwhile; `invalid` when a word cannot be compiled, and for what
 * no back-test has gone through.
 */
export async function applyRules(
  deps: Deps,
  actor: Actor,
  input: RulesBody & { siteId: string },
): Promise<{ revision: number }> {
  const { siteId, revision, thresholds, words } = input;
  await assertRight(deps.db, actor, siteId, 'words.edit');
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  const { id: actorId } = actor;
  assertWordsCompile(deps, words);
  const spamFirst = Object.values(thresholds).some(
    ({ hold, spam }) => spam !== undefined && hold !== undefined && spam < hold,
  );
  if (spamFirst) throw new ServiceError('invalid', { faults: [{ field: 'thresholds', code: 'invalid' }] });
  if (!(await isProven(deps, { siteId, draft: input }, input))) {
    throw new ServiceError('invalid', { faults: [{ field: 'proof', code: 'untested' }] });
  }
  return deps.transaction(async (tx) => {
    const now = deps.now();
    const site = await findSite(tx, siteId);
    if (site === undefined) throw new ServiceError('not-found');
    const settings = withDefaults(site.settings);
    // First, because it is what of two who apply at once lets only one go on.
    const isFirst = await updateSiteFrom(tx, { siteId, revision }, { ...settings, thresholds });
    if (!isFirst) throw new ServiceError('conflict');
    const lines = await replaceWords(tx, { siteId, words, actorId, now });
    if (JSON.stringify(settings.thresholds) !== JSON.stringify(thresholds)) {
      const details = { from: settings.thresholds, to: thresholds };
      lines.push({ action: 'site.thresholds', subject: { kind: 'site', id: siteId }, details });
    }
    const actor = { kind: 'account' as const, id: actorId };
    if (lines.length > 0)
      await insertAudit(tx, ...lines.map((line) => ({ ...line, siteId, actor, at: now })));
    return { revision: revision + 1 };
  });
}

type Line = Pick<AuditEntry, 'action' | 'subject' | 'details'>;

/** Adds, changes and removes, so that a word that stays keeps who added it and when. What it did, line by line. */
async function replaceWords(
  tx: Database,
  given: { siteId: string; words: readonly RuleWord[]; actorId: string; now: Date },
): Promise<Line[]> {
  const { siteId, words, actorId, now } = given;
  const known = new Map((await listWords(tx, siteId)).map((word) => [word.id, word]));
  const kept = new Set(words.map(({ id }) => id));
  const added = words
    .filter(({ id }) => id === undefined || !known.has(id))
    .map((word) => ({ ...word, siteId, id: newId(now), createdAt: now, createdBy: actorId }));
  const changed = words.flatMap((word) => {
    const before = known.get(word.id ?? '');
    return before !== undefined && !isSame(before, word) ? [{ ...word, siteId, id: before.id }] : [];
  });
  const removed = [...known.values()].filter(({ id }) => !kept.has(id));
  await insertWords(tx, added);
  for (const word of changed) await updateWord(tx, word);
  await deleteWords(
    tx,
    siteId,
    removed.map(({ id }) => id),
  );
  const toLine =
    (verb: string) => (word: Pick<WordRow, 'id' | 'term' | 'clause' | 'action' | 'exceptions'>) => ({
      action: `word.${verb}`,
      subject: { kind: 'word', id: word.id },
      details: { term: word.term, clause: word.clause, action: word.action, exceptions: word.exceptions },
    });
  return [...added.map(toLine('add')), ...changed.map(toLine('change')), ...removed.map(toLine('remove'))];
}

function isSame(before: WordRow, { term, clause, action, exceptions }: RuleWord): boolean {
  return (
    before.term === term &&
    before.clause === clause &&
    before.action === action &&
    JSON.stringify(before.exceptions) === JSON.stringify(exceptions)
  );
}
