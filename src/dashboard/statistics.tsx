import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Statistics } from '../protocol/statistics.ts';
import { STATISTICS_RANGES, type StatisticsRange } from '../protocol/statistics-steps.ts';
import { ask } from './api.ts';
import { say, texts } from './language.ts';
import { me } from './session.ts';
import { StatisticsPictures } from './statistics-pictures.tsx';

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
      {value === undefined ? null : <StatisticsPictures statistics={value} />}
    </main>
  );
}
