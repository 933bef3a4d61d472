import type { Database } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { insertScreening } from '../../db/screenings.ts';
import type { Screened } from './submission.ts';

/** Keeps what the engine said, with the signs that lie in how the comment was sent; or why the engine could not answer. */
export async function insertScreeningOf(
  tx: Database,
  submission: Screened,
  commentId: string,
): Promise<void> {
  const { result, findings, site, now, deps } = submission;
  const common = { siteId: site.id, commentId, id: newId(now), createdAt: now };
  if ('failure' in result) {
    await insertScreening(tx, {
      ...common,
      engine: deps.screener.engine,
      recommendation: 'hold',
      language: 'other',
      scores: {},
      attributes: {},
      findings,
      failure: result.failure,
    });
    return;
  }
  const { screening } = result;
  await insertScreening(tx, {
    ...common,
    engine: screening.engine,
    recommendation: screening.recommendation,
    clause: screening.clause ?? null,
    language: screening.language,
    scores: screening.scores,
    attributes: screening.attributes,
    findings: [...screening.findings, ...findings],
  });
}
