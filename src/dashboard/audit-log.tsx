import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { AuditLine, AuditPage } from '../protocol/audit-log.ts';
import { hasRole } from './access.ts';
import { ask } from './api.ts';
import { Field, readForm } from './form.tsx';
import { formatTime, texts } from './language.ts';
import { ResultLine, useResult } from './result.tsx';
import { me } from './session.ts';

const ACTIONS = ['comment', 'author', 'thread', 'word', 'terms', 'site', 'member'] as const;

/** Who did what: searched, paged, and taken away as CSV. */
export function AuditLog() {
  const words = texts().audit;
  const sites = (me.value?.sites ?? []).filter(({ siteId }) => hasRole(siteId, 'admin'));
  const site = useSignal(sites[0]?.siteId ?? '');
  const query = useSignal('');
  const lines = useSignal<readonly AuditLine[]>([]);
  const next = useSignal<string | undefined>(undefined);
  const [result, run] = useResult();
  const path = `/api/desk/v1/sites/${site.value}/audit`;

  function load(before?: string) {
    const asked = new URLSearchParams(query.value);
    if (before !== undefined) asked.set('before', before);
    return run(async () => {
      const page = await ask<AuditPage>('GET', `${path}?${asked}`);
      lines.value = before === undefined ? page.lines : [...lines.value, ...page.lines];
      next.value = page.next;
      return undefined;
    });
  }
  useEffect(() => {
    if (site.value !== '') void load();
  }, [site.value, query.value]);

  function search(event: SubmitEvent) {
    event.preventDefault();
    const fields = Object.entries(readForm(event.currentTarget as HTMLFormElement));
    query.value = new URLSearchParams(fields.filter(([, value]) => value !== '')).toString();
  }

  return (
    <main class="page wide-page">
      <h1>{words.title}</h1>
      {site.value === '' ? <p class="hint">{words.adminOnly}</p> : null}
      <form class="row" onSubmit={search}>
        {sites.length < 2 ? null : (
          <Field label={texts().queue.site}>
            {(ids) => (
              <select
                {...ids}
                value={site.value}
                onChange={(event) => (site.value = event.currentTarget.value)}
              >
                {sites.map(({ siteId, name }) => (
                  <option key={siteId} value={siteId}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <Field label={words.action}>
          {(ids) => (
            <select {...ids} name="action">
              <option value="">{texts().queue.any}</option>
              {ACTIONS.map((action) => (
                <option key={action} value={action}>
                  {words.actions[action]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={words.subject}>{(ids) => <input {...ids} name="subject" dir="ltr" />}</Field>
        <Field label={words.since}>{(ids) => <input {...ids} name="since" type="date" />}</Field>
        <Field label={words.until}>{(ids) => <input {...ids} name="until" type="date" />}</Field>
        <button type="submit">{texts().commands.search}</button>
      </form>
      <p>
        <a href={`${path}.csv?${query.value}`} download>
          {words.csv}
        </a>
      </p>
      <ResultLine result={result} />
      <section>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.at}</th>
              <th scope="col">{words.actor}</th>
              <th scope="col">{words.action}</th>
              <th scope="col">{words.subject}</th>
              <th scope="col">{words.details}</th>
            </tr>
          </thead>
          <tbody>
            {lines.value.map((line) => (
              <tr key={line.id}>
                <td>{formatTime(line.at)}</td>
                <td>
                  <bdi>{line.actor || line.actorKind}</bdi>
                </td>
                <td>
                  <code dir="ltr">{line.action}</code>
                </td>
                <td>
                  <code dir="ltr">{line.subjectId}</code>
                </td>
                <td>
                  <code dir="ltr">{line.details}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {next.value === undefined ? null : (
          <button type="button" onClick={() => load(next.value)}>
            {texts().queue.more}
          </button>
        )}
      </section>
    </main>
  );
}
