import { toRisk, toTurn } from '../../moderation/turn.ts';
import type { Screened } from './submission.ts';

/** What the queue is narrowed and ordered by. */
export function toQueueStanding({ result, now }: Pick<Screened, 'result' | 'now'>) {
  const clause = 'failure' in result ? null : (result.screening.clause ?? null);
  const risk = 'failure' in result ? 0 : toRisk(result.screening.scores);
  return { clause, risk, turn: toTurn(now, risk) };
}
