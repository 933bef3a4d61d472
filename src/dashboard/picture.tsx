import type { ComponentChildren } from 'preact';
import type { Statistics } from '../protocol/statistics.ts';
import { Chart, type ChartSeries } from './chart.tsx';
import { formatDuration, formatStep, say, texts } from './language.ts';
import { Scroll } from './scroll.tsx';

const COUNTS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];
/** Of minutes, hours and days, in seconds. */
const DURATIONS = [60, 300, 600, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400, 172_800, 604_800];

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
export function Picture({ title, lead, statistics, kind, series, format, children }: PictureProps) {
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
