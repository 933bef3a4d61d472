import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { AuthorRecord } from '../protocol/authors.ts';
import type { QueuedComment } from '../protocol/desk.ts';
import { COMMENT_STATUSES, STANDING_EFFECTS } from '../protocol/states.ts';
import { hasRole } from './access.ts';
import { ask } from './api.ts';
import { Field, readForm } from './form.tsx';
import { formatTime, say, texts } from './language.ts';
import { ResultLine, useResult } from './result.tsx';
import { changeView } from './view.ts';

/** Whoever goes through the queue fast does not ask for every author. */
const SETTLE_MS = 250;
const DAYS = ['1', '7', '30', ''] as const;

/** What the newsroom knows of the author: on this site, by the keyed hash of the address typed. */
export function AuthorPanel({ comment }: { comment: QueuedComment }) {
  const words = texts();
  const record = useSignal<AuthorRecord | undefined>(undefined);
  const [result, run] = useResult();
  const path = `/api/desk/v1/sites/${comment.siteId}/authors/${comment.authorHash}`;
  const load = async () => {
    record.value = await ask<AuthorRecord>('GET', path);
    return undefined;
  };
  useEffect(() => {
    const settled = setTimeout(() => void run(load), SETTLE_MS);
    return () => clearTimeout(settled);
  }, []);
  const { value } = record;
  const mayAct = hasRole(comment.siteId, 'moderator');

  function send(method: string, part: string, body?: (fields: Record<string, string>) => unknown) {
    return (event: Event) => {
      event.preventDefault();
      const form = event.currentTarget as HTMLFormElement;
      void run(async () => {
        await ask(method, `${path}/${part}`, body?.(readForm(form)));
        return load();
      });
    };
  }

  return (
    <section class="panel" aria-label={words.author.title}>
      <h3>{words.author.title}</h3>
      {value === undefined ? null : (
        <>
          <p class="tallies">
            {COMMENT_STATUSES.map((status) =>
              value.counts[status] === undefined ? null : (
                <button
                  key={status}
                  type="button"
                  class="chip"
                  onClick={() => changeView({ author: comment.authorHash, site: comment.siteId, status })}
                >
                  {words.statuses[status]} <span class="number">{value.counts[status]}</span>
                </button>
              ),
            )}
          </p>
          {value.approvalRate === null ? null : (
            <p class="hint">{say(words.author.rate, { percent: Math.round(value.approvalRate * 100) })}</p>
          )}
          {value.standing === undefined ? null : (
            <div class="hold">
              <p>
                {say(words.author.standings[value.standing.effect], {
                  name: value.standing.by,
                  until:
                    value.standing.until === null ? words.author.forGood : formatTime(value.standing.until),
                })}
              </p>
              <p dir="auto">{value.standing.cause}</p>
              {mayAct ? (
                <button type="button" onClick={send('DELETE', 'standing')}>
                  {words.author.lift}
                </button>
              ) : null}
            </div>
          )}
          {value.linked.length === 0 ? null : (
            <details>
              <summary>{say(words.author.linked, { count: value.linked.length })}</summary>
              <ul class="plain-list">
                {value.linked.map((other) => (
                  <li key={other.authorHash}>
                    <button
                      type="button"
                      class="name"
                      onClick={() => changeView({ author: other.authorHash, site: comment.siteId })}
                    >
                      <bdi>{other.name}</bdi>
                    </button>{' '}
                    <span class="number">{other.count}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
          {value.notes.map((note) => (
            <p key={note.id} class="note">
              <span dir="auto">{note.text}</span>
              <span class="hint">
                <bdi>{note.by}</bdi> · {formatTime(note.createdAt)}
              </span>
            </p>
          ))}
          {value.log.length === 0 ? null : (
            <details>
              <summary>{words.author.log}</summary>
              <ol class="history">
                {value.log.map((entry) => (
                  <li key={entry.id}>
                    <bdi>{entry.by}</bdi> · {words.author.acts[entry.action]}
                    {entry.until === undefined
                      ? null
                      : ` · ${say(words.author.until, { until: formatTime(entry.until) })}`}
                    <time dateTime={entry.at}>{formatTime(entry.at)}</time>
                    {entry.cause === undefined ? null : <p dir="auto">{entry.cause}</p>}
                  </li>
                ))}
              </ol>
            </details>
          )}
          {mayAct ? (
            <>
              <details>
                <summary>{words.author.addNote}</summary>
                <form key={value.notes.length} onSubmit={send('POST', 'notes', ({ text }) => ({ text }))}>
                  <Field label={words.author.note}>
                    {(ids) => <textarea {...ids} name="text" rows={2} maxLength={2000} required dir="auto" />}
                  </Field>
                  <button type="submit">{words.settings.save}</button>
                </form>
              </details>
              <details>
                <summary>{words.author.act}</summary>
                <form
                  onSubmit={send('PUT', 'standing', ({ effect, cause, days }) => ({
                    effect,
                    comment: comment.id,
                    cause,
                    ...(days === '' ? {} : { days: Number(days) }),
                  }))}
                >
                  <Field label={words.author.effect}>
                    {(ids) => (
                      <select {...ids} name="effect">
                        {STANDING_EFFECTS.map((effect) => (
                          <option key={effect} value={effect}>
                            {words.author.effects[effect]}
                          </option>
                        ))}
                      </select>
                    )}
                  </Field>
                  <Field label={words.author.duration}>
                    {(ids) => (
                      <select {...ids} name="days">
                        {DAYS.map((days) => (
                          <option key={days} value={days}>
                            {days === ''
                              ? words.author.forGood
                              : say(words.author.days, { count: Number(days) })}
                          </option>
                        ))}
                      </select>
                    )}
                  </Field>
                  <Field label={words.author.cause} hint={words.author.causeHint}>
                    {(ids) => <input {...ids} name="cause" required maxLength={500} dir="auto" />}
                  </Field>
                  <p class="hint">{words.author.trustHint}</p>
                  <button type="submit">{words.author.confirm}</button>
                </form>
              </details>
            </>
          ) : null}
        </>
      )}
      <ResultLine result={result} />
    </section>
  );
}
