import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Statistics } from '../protocol/statistics.ts';
import { AGE_STEPS, STATISTICS_RANGES, type StatisticsRange } from '../protocol/statistics-steps.ts';
import { ask } from './api.ts';
import { Chart, type ChartSeries } from './chart.tsx';
import { ClauseTable, ModeratorTable } from './clause-table.tsx';
import { formatDuration, formatNumber, formatStep, say, texts } from './language.ts';
import { Scroll } from './scroll.tsx';
import { me } from './session.ts';

const COUNTS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];
/** Of minutes, hours and days, in seconds. */
const DURATIONS = [60, 300, 600, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400, 172_800, 604_800];
const RANGES = Object.keys(STATISTICS_RANGES) as StatisticsRange[];

/** How a site's desk is doing: pictures, and beside each the table that says the same. */
export function StatisticsScreen() {
  const words = texts().statistics;
  const sites = me.value?.sites ?? [];
  const siteId = useSignal(sites[0]?.siteId ?? '');
  const days = useSignal<StatisticsRange>('7');
  const found = useSignal<Statistics | undefined>(undefined);
  const failure = useSignal('');
  useEffect(() => {
    let isCurrent = true;
    if (siteId.value === '') return undefined;
    const query = new URLSearchParams({
      days: days.value,
      offset: String(-new Date().getTimezoneOffset()),
    });
    ask<Statistics>('GET', `/api/desk/v1/sites/${siteId.value}/statistics?${query}`).then(
      (statistics) => {
        if (!isCurrent) return;
        failure.value = '';
        found.value = statistics;
      },
      () => (failure.value = texts().offline),
    );
    return () => {
      isCurrent = false;
    };
  }, [siteId.value, days.value]);

  const { value } = found;
  return (
    <main class="page statistics" id="statistics" tabIndex={-1}>
      <h1>{words.title}</h1>
      <div class="pairwise">
        {sites.length < 2 ? null : (
          <label>
            <span class="hint">{texts().queue.site}</span>
            <select value={siteId.value} onChange={(event) => (siteId.value = event.currentTarget.value)}>
              {sites.map((site) => (
                <option key={site.siteId} value={site.siteId}>
                  {site.name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <span class="hint">{words.range}</span>
          <select
            value={days.value}
            onChange={(event) => (days.value = event.currentTarget.value as StatisticsRange)}
          >
            {RANGES.map((range) => (
              <option key={range} value={range}>
                {say(words.days, { count: Number(range) })}
              </option>
            ))}
          </select>
        </label>
      </div>
      {failure.value === '' ? null : (
        <p class="error" role="alert">
          {failure.value}
        </p>
      )}
      {value === undefined ? null : <Pictures statistics={value} />}
    </main>
  );
}

function Pictures({ statistics }: { statistics: Statistics }) {
  const words = texts().statistics;
  const { statuses } = texts();
  const { steps, ages, median, p90, targetMinutes, appeals, clauses, moderators, stepSeconds } = statistics;
  const waiting = ages.reduce((sum, count) => sum + count, 0);
  const isHourly = stepSeconds === 3600;
  const line = (label: string, color: string, values: readonly (number | null)[], dash?: number[]) => ({
    label,
    color,
    values,
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
          line(
            words.waiting,
            '--accent',
            steps.map((step) => step.waiting),
          ),
          line(
            words.arrived,
            '--muted',
            steps.map((step) => step.arrived),
            [6, 4],
          ),
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
          line(
            statuses.approved,
            '--good',
            steps.map((step) => step.approved),
          ),
          line(
            statuses.rejected,
            '--bad',
            steps.map((step) => step.rejected),
          ),
          line(
            statuses.spam,
            '--c-spam',
            steps.map((step) => step.spam),
          ),
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
        series={[
          line(
            words.median,
            '--accent',
            steps.map((step) => step.median),
          ),
          line(
            words.p90,
            '--c-author',
            steps.map((step) => step.p90),
            [6, 4],
          ),
        ]}
      />
      <Picture
        title={words.reversals}
        lead={say(words.appeals, { upheld: appeals.upheld, reversed: appeals.reversed })}
        statistics={statistics}
        kind="bars"
        format={formatNumber}
        series={[
          line(
            words.reversed,
            '--c-sanctities',
            steps.map((step) => step.reversed),
          ),
          line(
            words.undone,
            '--muted',
            steps.map((step) => step.undone),
          ),
        ]}
      />
      <ClauseTable clauses={clauses} />
      {moderators === undefined ? null : <ModeratorTable moderators={moderators} />}
    </>
  );
}

interface PictureProps {
  readonly title: string;
  readonly lead: string;
  readonly statistics: Statistics;
  readonly kind: 'lines' | 'bars';
  readonly series: readonly ChartSeries[];
  readonly format: (value: number) => string;
  readonly children?: ComponentChildren;
}

/** A picture with its legend, and the table that says the same. */
function Picture({ title, lead, statistics, kind, series, format, children }: PictureProps) {
  const words = texts().statistics;
  const { steps, stepSeconds } = statistics;
  const times = steps.map(({ at }) => Date.parse(at) / 1000);
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p>{lead}</p>
      {children}
      <p class="legend" aria-hidden="true">
        {series.map(({ label, color, dash }) => (
          <span key={label}>
            <i class={dash === undefined ? undefined : 'dashed'} style={{ borderColor: `var(${color})` }} />
            {label}
          </span>
        ))}
      </p>
      <Chart
        times={times}
        series={series}
        kind={kind}
        formatTime={(seconds) => formatStep(seconds, stepSeconds)}
        formatValue={format}
        increments={format === formatDuration ? DURATIONS : COUNTS}
      />
      <details>
        <summary>{words.asTable}</summary>
        <Scroll label={say(words.tableOf, { title })}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.from}</th>
                {series.map(({ label }) => (
                  <th key={label} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {times.map((seconds, at) => (
                <tr key={seconds}>
                  <th scope="row">{formatStep(seconds, stepSeconds, 'long')}</th>
                  {series.map(({ label, values }) => (
                    <td key={label} class="number">
                      {values[at] == null ? '–' : format(values[at])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </details>
    </section>
  );
}

/** What waits now, by how long, as one strip; its parts are named under it. */
function AgeStrip({ ages }: { ages: readonly number[] }) {
  const words = texts().statistics;
  const waiting = ages.reduce((sum, count) => sum + count, 0);
  if (waiting === 0) return null;
  const nameOf = (index: number) => {
    const upTo = AGE_STEPS[index];
    return upTo === undefined
      ? say(words.older, { time: formatDuration(AGE_STEPS.at(-1)! * 3600) })
      : say(words.younger, { time: formatDuration(upTo * 3600) });
  };
  return (
    <div class="ages">
      <div class="strip-of-ages" aria-hidden="true">
        {ages.map((count, index) =>
          count === 0 ? null : (
            <span key={nameOf(index)} class={`age-${index}`} style={{ flexGrow: String(count) }} />
          ),
        )}
      </div>
      <ul class="plain-list" aria-label={words.ages}>
        {ages.map((count, index) => (
          <li key={nameOf(index)}>
            <i class={`age-${index}`} aria-hidden="true" /> {nameOf(index)}{' '}
            <strong class="number">{formatNumber(count)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
