import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { FINDING_CLAUSES } from '../protocol/clauses.ts';
import type { WordBody } from '../protocol/desk.ts';
import { hasRole } from './access.ts';
import { ask } from './api.ts';
import { Field, readForm } from './form.tsx';
import { texts } from './language.ts';
import { ResultLine, useResult } from './result.tsx';

type Word = WordBody & { readonly id: string };
const ACTIONS = ['hold', 'flag', 'spam', 'reject'] as const;

export function WordsForm({ siteId }: { siteId: string }) {
  const words = texts().settings;
  const clauses = texts().clauses;
  const list = useSignal<readonly Word[]>([]);
  const [result, run] = useResult();
  const path = `/api/desk/v1/sites/${siteId}/words`;
  const load = async () => {
    list.value = await ask<Word[]>('GET', path);
    return undefined;
  };
  useEffect(() => {
    void run(load);
  }, []);

  function add(event: SubmitEvent) {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const { term, clause, action } = readForm(form);
    void run(async () => {
      await ask('POST', path, { term, clause, action });
      form.reset();
      return load();
    });
  }

  function remove(id: string) {
    void run(async () => {
      await ask('DELETE', `${path}/${id}`);
      return load();
    });
  }

  const mayEdit = hasRole(siteId, 'admin');
  return (
    <section>
      <h2>{words.words}</h2>
      {list.value.length === 0 ? (
        <p class="hint">{words.noWords}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>{words.term}</th>
              <th>{words.clause}</th>
              <th>{words.action}</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {list.value.map((word) => (
              <tr key={word.id}>
                <td>
                  <bdi>{word.term}</bdi>
                </td>
                <td>{clauses[word.clause]}</td>
                <td>{words.actions[word.action]}</td>
                <td>
                  {mayEdit ? (
                    <button type="button" class="quiet" onClick={() => remove(word.id)}>
                      {words.remove} <span class="visually-hidden">{word.term}</span>
                    </button>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {mayEdit ? (
        <form onSubmit={add} class="row">
          <Field label={words.term} hint={words.termHint}>
            {(ids) => <input {...ids} name="term" required dir="auto" />}
          </Field>
          <Field label={words.clause}>
            {(ids) => (
              <select {...ids} name="clause">
                {FINDING_CLAUSES.map((clause) => (
                  <option key={clause} value={clause}>
                    {clauses[clause]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={words.action}>
            {(ids) => (
              <select {...ids} name="action">
                {ACTIONS.map((action) => (
                  <option key={action} value={action}>
                    {words.actions[action]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <button type="submit">{words.add}</button>
        </form>
      ) : null}
      <ResultLine result={result} />
    </section>
  );
}
