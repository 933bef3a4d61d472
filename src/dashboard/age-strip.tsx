import { AGE_STEPS } from '../protocol/statistics-steps.ts';
import { formatDuration, formatNumber, say, texts } from './language.ts';

/** What waits now, by how long, as one strip; its parts are named under it. */
export function AgeStrip({ ages }: { ages: readonly number[] }) {
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
