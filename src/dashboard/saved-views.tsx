import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SavedView } from '../protocol/saved-views.ts';
import { hasRole } from './access.ts';
import { ApiError, ask } from './api.ts';
import { Field, readForm } from './form.tsx';
import { say, texts } from './language.ts';
import { me } from './session.ts';
import { addressOf, showView, view } from './view.ts';

const views = signal<readonly SavedView[]>([]);

async function load(): Promise<void> {
  views.value = await ask<readonly SavedView[]>('GET', '/api/desk/v1/views');
}

/** Views under a name, one's own and the teams', and a way to keep the one that is shown. */
export function SavedViews() {
  const words = texts().views;
  const failure = useSignal('');
  useEffect(() => {
    load().catch(() => undefined);
  }, []);
  const sites = (me.value?.sites ?? []).filter(({ siteId }) => hasRole(siteId, 'moderator'));
  const siteName = (siteId: string) => me.value?.sites.find((site) => site.siteId === siteId)?.name ?? siteId;

  async function run(work: () => Promise<unknown>) {
    failure.value = '';
    try {
      await work();
      await load();
    } catch (error) {
      failure.value = error instanceof ApiError && error.status !== 0 ? error.message : texts().offline;
    }
  }

  function save(event: SubmitEvent) {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const { name, team } = readForm(form);
    const body = { name, query: addressOf(view.value), ...(team === '' ? {} : { team }) };
    void run(async () => {
      await ask('POST', '/api/desk/v1/views', body);
      form.reset();
    });
  }

  return (
    <details class="views">
      <summary>{words.title}</summary>
      {views.value.length === 0 ? <p class="hint">{words.empty}</p> : null}
      <ul class="plain-list">
        {views.value.map((saved) => (
          <li key={saved.id}>
            <a
              href={`/desk?${saved.query}`}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                showView(saved.query);
              }}
            >
              <bdi>{saved.name}</bdi>
            </a>
            <span class="hint">
              {saved.team === null
                ? words.mine
                : say(words.team, { site: siteName(saved.team), name: saved.by })}
            </span>
            {saved.isOwn || (saved.team !== null && hasRole(saved.team, 'admin')) ? (
              <button
                type="button"
                class="quiet"
                aria-label={say(words.remove, { name: saved.name })}
                onClick={() => void run(() => ask('DELETE', `/api/desk/v1/views/${saved.id}`))}
              >
                <span aria-hidden="true">×</span>
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      <form onSubmit={save}>
        <Field label={words.name}>
          {(ids) => <input {...ids} name="name" required maxLength={80} dir="auto" />}
        </Field>
        <Field label={words.who}>
          {(ids) => (
            <select {...ids} name="team">
              <option value="">{words.mine}</option>
              {sites.map(({ siteId, name }) => (
                <option key={siteId} value={siteId}>
                  {say(words.teamOf, { site: name })}
                </option>
              ))}
            </select>
          )}
        </Field>
        <button type="submit">{words.save}</button>
      </form>
      <p class="error" role="status">
        {failure.value}
      </p>
    </details>
  );
}
