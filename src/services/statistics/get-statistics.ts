import {
  countAges,
  countAppeals,
  countArrivals,
  countByModerator,
  countDecisions,
  countRequeues,
  measureDecisions,
  type Span,
} from '../../db/statistics.ts';
import { hasRight } from '../../moderation/permissions.ts';
import type {
  ModeratorFigures,
  Statistics,
  StatisticsQuery,
  StatisticsStep,
} from '../../protocol/statistics.ts';
import { AGE_STEPS, STATISTICS_RANGES } from '../../protocol/statistics-steps.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { findSettings } from '../sites/get-site.ts';
import { countAgreement } from './count-agreement.ts';

const DAY_SECONDS = 86_400;

/** How the desk of a site is doing; by moderator only for those who may see it. */
export async function getStatistics(
  deps: Deps,
  actor: Actor,
  input: { siteId: string; query: StatisticsQuery },
): Promise<Statistics> {
  const { siteId, query } = input;
  const role = await assertRight(deps.db, actor, siteId, 'queue.read');
  const span = toSpan(siteId, query, deps.now());
  const { targetMinutes } = await findSettings(deps.db, siteId);
  const ages = await listAges(deps, siteId);
  const [whole] = await measureDecisions(deps.db, span, true);
  const answered = await countAppeals(deps.db, span);
  const sumOf = (outcome: 'upheld' | 'reversed') =>
    answered.filter((row) => row.outcome === outcome).reduce((sum, row) => sum + row.count, 0);
  return {
    stepSeconds: span.stepSeconds,
    targetMinutes,
    steps: await listSteps(
      deps,
      span,
      ages.reduce((sum, count) => sum + count, 0),
    ),
    ages,
    median: whole?.median ?? null,
    p90: whole?.p90 ?? null,
    appeals: { upheld: sumOf('upheld'), reversed: sumOf('reversed') },
    clauses: await countAgreement(deps.db, span),
    ...(hasRight(role, 'statistics.moderators')
      ? { moderators: await listModerators(deps, span, answered) }
      : {}),
  };
}

/** From the beginning of a step to now. */
function toSpan(siteId: string, { days, offset }: StatisticsQuery, now: Date): Span {
  const stepSeconds = STATISTICS_RANGES[days];
  const seconds = offset * 60;
  const last = Math.floor((now.getTime() / 1000 + seconds) / stepSeconds);
  const first = last + 1 - (Number(days) * DAY_SECONDS) / stepSeconds;
  return {
    siteId,
    stepSeconds,
    offset: seconds,
    since: new Date((first * stepSeconds - seconds) * 1000),
    until: new Date(now.getTime() + 1),
  };
}

async function listAges(deps: Deps, siteId: string): Promise<readonly number[]> {
  const rows = await countAges(deps.db, siteId, AGE_STEPS, deps.now());
  return Array.from(
    { length: AGE_STEPS.length + 1 },
    (_, passed) => rows.find((row) => row.passed === passed)?.count ?? 0,
  );
}

/** What waited at the end of a step is counted back from what waits now. */
async function listSteps(deps: Deps, span: Span, waitingNow: number): Promise<StatisticsStep[]> {
  const decided = byStep(await countDecisions(deps.db, span));
  const arrived = byStep(await countArrivals(deps.db, span));
  const requeued = byStep(await countRequeues(deps.db, span));
  const measured = byStep(await measureDecisions(deps.db, span, false));
  const { since, until, stepSeconds, offset } = span;
  const numberOf = (time: Date) => Math.floor((time.getTime() / 1000 + offset) / stepSeconds);
  const steps: StatisticsStep[] = [];
  let waiting = waitingNow;
  for (let step = numberOf(until); step >= numberOf(since); step -= 1) {
    const { approved = 0, rejected = 0, spam = 0, reversed = 0, undone = 0 } = decided.get(step) ?? {};
    const { left = 0, returned = 0 } = decided.get(step) ?? {};
    const { median = null, p90 = null } = measured.get(step) ?? {};
    const came = arrived.get(step)?.count ?? 0;
    const at = new Date((step * stepSeconds - offset) * 1000).toISOString();
    steps.push({ at, arrived: came, approved, rejected, spam, reversed, undone, waiting, median, p90 });
    waiting = Math.max(0, waiting - came - (requeued.get(step)?.count ?? 0) - returned + left);
  }
  return steps.reverse();
}

function byStep<T extends { readonly step: number }>(rows: readonly T[]): ReadonlyMap<number, T> {
  return new Map(rows.map((row) => [row.step, row]));
}

async function listModerators(
  deps: Deps,
  span: Span,
  answered: Awaited<ReturnType<typeof countAppeals>>,
): Promise<ModeratorFigures[]> {
  const rows = await countByModerator(deps.db, span);
  return rows.map(({ accountId, name, decided, approved, median, changed }) => ({
    name,
    decided,
    approved,
    median,
    overturned:
      changed +
      answered
        .filter((row) => row.outcome === 'reversed' && row.firstDeciderId === accountId)
        .reduce((sum, row) => sum + row.count, 0),
  }));
}
