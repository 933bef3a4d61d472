import { useEffect } from 'preact/hooks';
import type { BacktestChange, Verdicts } from '../protocol/rules.ts';
import { found, isRunning, runBacktest, stopBacktest, tested } from './backtest.ts';
import { readForm, SelectField } from './form.tsx';
import { say, texts } from './language.ts';
import { ResultLine, useResult } from './result.tsx';
import { draft, isSameDraft } from './rules-draft.ts';

const DAYS = ['7', '30', '90', '365'] as const;
const ROWS = [
  'publish',
  'hold',
  'spam',
  'reject',
  'heldWrongly',
  'refusedWrongly',
  'publishedWrongly',
] as const satisfies readonly (keyof Verdicts)[];
const SHOWN = 50;

/** The draft held against what people have decided, beside the rules in force: before it is armed. */
export function Backtest({ siteId }: { siteId: string }) {
  const words = texts().rules;
  const [result, run] = useResult();
  useEffect(
    () => () => {
      stopBacktest();
      found.value = undefined;
      tested.value = undefined;
    },
    [],
  );

  function start(event: SubmitEvent) {
    event.preventDefault();
    const { days } = readForm(event.currentTarget as HTMLFormElement);
    void run(async () => {
      await runBacktest(siteId, Number(days));
      return undefined;
    });
  }

  const shown = found.value;
  return (
    <>
      <h3>{words.backtest}</h3>
      <form onSubmit={start} class="row">
        <SelectField
          label={words.days}
          name="days"
          value="30"
          options={DAYS.map((days) => [days, say(words.dayCount, { count: Number(days) })])}
        />
        {isRunning.value ? (
          <button type="button" onClick={stopBacktest}>
            {words.stop}
          </button>
        ) : (
          <button type="submit">{words.start}</button>
        )}
      </form>
      <ResultLine result={result} />
      {shown === undefined ? null : (
        <div class="backtest">
          <p role="status" aria-live="polite">
            {shown.of.value === 0
              ? words.nothing
              : say(words.progress, { examined: shown.examined, count: shown.of.value })}{' '}
            {shown.of.capped ? say(words.cappedAt, { count: shown.of.value }) : null}
            {isSameDraft(shown.draftOf, draft.value) ? null : <strong> {words.outdated}</strong>}
          </p>
          {shown.of.value === 0 ? null : (
            <>
              <progress max={shown.of.value} value={shown.examined} aria-label={words.backtest} />
              <table>
                <thead>
                  <tr>
                    <td />
                    <th scope="col">{words.present}</th>
                    <th scope="col">{words.draft}</th>
                  </tr>
                </thead>
                <tbody>
                  {ROWS.map((row) => (
                    <tr key={row} class={row.endsWith('Wrongly') ? 'wrong' : undefined}>
                      <th scope="row">{words.rows[row]}</th>
                      <td>{shown.present[row]}</td>
                      <td>{shown.draft[row]}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <Changes changes={shown.changes} />
            </>
          )}
        </div>
      )}
    </>
  );
}

function Changes({ changes }: { changes: readonly BacktestChange[] }) {
  const words = texts().rules;
  if (changes.length === 0) return <p class="hint">{words.noChanges}</p>;
  return (
    <>
      <h4>{say(words.changes, { count: changes.length })}</h4>
      <ul class="changes">
        {changes.slice(0, SHOWN).map((change) => (
          <li key={change.id}>
            <bdi class="change-title">{change.title}</bdi>
            <p dir="auto" class="change-text">
              {change.excerpt}
            </p>
            <p class="hint">
              {say(words.change, {
                before: words.verdicts[change.before],
                after: words.verdicts[change.after],
              })}{' '}
              · {say(words.people, { status: texts().statuses[change.status] })}
              {change.clause === null ? null : (
                <span class={`tag clause-${change.clause}`}>{texts().clauses[change.clause]}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
      {changes.length > SHOWN ? <p class="hint">{say(words.shown, { count: SHOWN })}</p> : null}
    </>
  );
}
