import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { OUTSIDE_GROUNDS } from '../protocol/clauses.ts';
import type { Template } from '../protocol/templates.ts';
import type { SiteClause } from '../protocol/terms.ts';
import { hasRole } from './access.ts';
import { ask } from './api.ts';
import { Field, readForm } from './form.tsx';
import { language, texts } from './language.ts';
import { ResultLine, useResult } from './result.tsx';
import { loadTemplates, templatesOf } from './templates.ts';

/** What the newsroom often says to readers, in both languages. */
export function TemplatesForm({ siteId }: { siteId: string }) {
  const words = texts();
  const clauses = useSignal<readonly SiteClause[]>([]);
  const [result, run] = useResult();
  const path = `/api/desk/v1/sites/${siteId}`;
  useEffect(() => {
    void run(async () => {
      await loadTemplates(siteId);
      const [current] = await ask<readonly { clauses: readonly SiteClause[] }[]>('GET', `${path}/terms`);
      clauses.value = current?.clauses ?? [];
      return undefined;
    });
  }, []);

  function save(id: string | undefined) {
    return (event: SubmitEvent) => {
      event.preventDefault();
      const form = event.currentTarget as HTMLFormElement;
      const { name, clause, en, ar } = readForm(form);
      const body = { name, ...(clause === '' ? {} : { clause }), text: { en, ar } };
      void run(async () => {
        await ask(
          id === undefined ? 'POST' : 'PUT',
          `${path}/templates${id === undefined ? '' : `/${id}`}`,
          body,
        );
        await loadTemplates(siteId);
        form.reset();
        form.closest('details')?.removeAttribute('open');
        return words.settings.saved;
      });
    };
  }

  function remove(id: string) {
    void run(async () => {
      await ask('DELETE', `${path}/templates/${id}`);
      await loadTemplates(siteId);
      return undefined;
    });
  }

  const mayEdit = hasRole(siteId, 'admin');
  const toName = (id: string) =>
    clauses.value.find((own) => own.id === id)?.text[language.value] ??
    words.decide.grounds[id as keyof typeof words.decide.grounds] ??
    id;
  const fields = (template?: Template) => (
    <form key={template?.id ?? `new-${templatesOf(siteId).length}`} onSubmit={save(template?.id)}>
      <div class="pair">
        <Field label={words.templates.name}>
          {(ids) => <input {...ids} name="name" value={template?.name} required maxLength={80} dir="auto" />}
        </Field>
        <Field label={words.templates.goesWith}>
          {(ids) => (
            <select {...ids} name="clause" value={template?.clause ?? ''}>
              <option value="">{words.templates.any}</option>
              {[...clauses.value.map(({ id }) => id), ...OUTSIDE_GROUNDS].map((id) => (
                <option key={id} value={id}>
                  {toName(id)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div class="pair">
        {(['en', 'ar'] as const).map((code) => (
          <Field key={code} label={`${words.templates.sentence} — ${code === 'en' ? 'English' : 'العربية'}`}>
            {(ids) => (
              <textarea
                {...ids}
                name={code}
                rows={3}
                required
                maxLength={800}
                dir={code === 'ar' ? 'rtl' : 'ltr'}
                lang={code}
              >
                {template?.text[code]}
              </textarea>
            )}
          </Field>
        ))}
      </div>
      <p class="hint">{words.templates.slotHint}</p>
      <button type="submit">{template === undefined ? words.settings.add : words.settings.save}</button>
    </form>
  );
  return (
    <section>
      <h2>{words.templates.title}</h2>
      <p class="hint">{words.templates.lead}</p>
      {templatesOf(siteId).map((template) => (
        // One at a time, by their common name: the browser folds the others.
        <details key={template.id} class="group" name="template">
          <summary>
            <bdi>{template.name}</bdi>
            {template.clause === null ? null : <span class="hint"> · {toName(template.clause)}</span>}
          </summary>
          {mayEdit ? (
            <>
              {fields(template)}
              <button type="button" class="quiet" onClick={() => remove(template.id)}>
                {words.settings.remove} <span class="visually-hidden">{template.name}</span>
              </button>
            </>
          ) : (
            <p dir="auto">{template.text[language.value]}</p>
          )}
        </details>
      ))}
      {mayEdit ? fields() : null}
      <ResultLine result={result} />
    </section>
  );
}
