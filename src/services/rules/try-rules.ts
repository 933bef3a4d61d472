import { toNudge } from '../../moderation/nudge.ts';
import type { Trial, TryBody } from '../../protocol/rules.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { getTermsInForce } from '../terms/get-terms-in-force.ts';
import { findWordFaults } from './find-word-faults.ts';
import { judge } from './judge.ts';

/** Holds drafted rules against a text that someone types; entries with a fault are named and left out. Nothing is kept. */
export async function tryRules(
  deps: Deps,
  actor: Actor,
  input: TryBody & { siteId: string },
): Promise<Trial> {
  const { siteId, draft, title, text, language } = input;
  await assertRight(deps.db, actor, siteId, 'words.edit');
  const faults = findWordFaults(deps, draft.words);
  const faulty = new Set(faults.map(({ word }) => word));
  const words = deps.screener.compileWords(
    'draft',
    draft.words.filter((_, index) => !faulty.has(index)),
  );
  const { thresholds } = draft;
  const { verdict, clause, screening } = judge(
    deps.screener,
    { words, thresholds },
    { title, text, language },
  );
  const terms = await getTermsInForce(deps, siteId, deps.now());
  return {
    faults,
    verdict,
    clause,
    findings: screening.findings,
    scores: screening.scores,
    told: toNudge(screening, terms.clauses, thresholds)?.clause.text ?? null,
  };
}
