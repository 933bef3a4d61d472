import type { Statistics, StatisticsStep } from '../protocol/statistics.ts';
import { AgeStrip } from './age-strip.tsx';
import { ClauseTable, ModeratorTable } from './clause-table.tsx';
import { formatDuration, formatNumber, say, texts } from './language.ts';
import { Picture } from './picture.tsx';

type Figure = Exclude<keyof StatisticsStep, 'at'>;

/** Depth, decisions, time and reversals as pictures; clauses and moderators as tables. */
export function StatisticsPictures({ statistics }: { statistics: Statistics }) {
  const words = texts().statistics;
  const { statuses } = texts();
  const { steps, ages, median, p90, targetMinutes, appeals, clauses, moderators, stepSeconds } = statistics;
  const waiting = ages.reduce((sum, count) => sum + count, 0);
  const isHourly = stepSeconds === 3600;
  const line = (label: string, color: string, of: Figure, dash?: number[]) => ({
    label,
    color,
    values: steps.map((step) => step[of]),
    ...(dash === undefined ? {} : { dash }),
  });
  return (
    <>
      <Picture
        title={words.depth}
        lead={say(words.waitingNow, { count: waiting })}
        statistics={statistics}
        kind="lines"
        format={formatNumber}
        series={[
          line(words.waiting, '--accent', 'waiting'),
          line(words.arrived, '--muted', 'arrived', [6, 4]),
        ]}
      >
        <AgeStrip ages={ages} />
      </Picture>
      <Picture
        title={isHourly ? words.decisionsByHour : words.decisionsByDay}
        lead={say(words.taken, {
          count: steps.reduce((sum, step) => sum + step.approved + step.rejected + step.spam, 0),
        })}
        statistics={statistics}
        kind="bars"
        format={formatNumber}
        series={[
          line(statuses.approved, '--good', 'approved'),
          line(statuses.rejected, '--bad', 'rejected'),
          line(statuses.spam, '--c-spam', 'spam'),
        ]}
      />
      <Picture
        title={words.time}
        lead={
          median === null || p90 === null
            ? words.nothingDecided
            : say(words.timeLead, {
                median: formatDuration(median),
                p90: formatDuration(p90),
                target: formatDuration(targetMinutes * 60),
              })
        }
        statistics={statistics}
        kind="lines"
        format={formatDuration}
        series={[line(words.median, '--accent', 'median'), line(words.p90, '--c-author', 'p90', [6, 4])]}
      />
      <Picture
        title={words.reversals}
        lead={say(words.appeals, { upheld: appeals.upheld, reversed: appeals.reversed })}
        statistics={statistics}
        kind="bars"
        format={formatNumber}
        series={[line(words.reversed, '--c-sanctities', 'reversed'), line(words.undone, '--muted', 'undone')]}
      />
      <ClauseTable clauses={clauses} />
      {moderators === undefined ? null : <ModeratorTable moderators={moderators} />}
    </>
  );
}
