import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Bilingual } from '../protocol/clauses.ts';
import type { SiteClause } from '../protocol/terms.ts';
import { hasRole } from './access.ts';
import { ask } from './api.ts';
import { Field, readForm } from './form.tsx';
import { formatTime, say, texts } from './language.ts';
import { ResultLine, useResult } from './result.tsx';

interface TermsVersion {
  readonly version: number;
  readonly text: Bilingual;
  readonly clauses: readonly SiteClause[];
  readonly effectiveAt: string;
}

export function TermsForm({ siteId }: { siteId: string }) {
  const words = texts().settings;
  const current = useSignal<TermsVersion | undefined>(undefined);
  const [result, run] = useResult();
  const path = `/api/desk/v1/sites/${siteId}/terms`;
  const load = async () => {
    current.value = (await ask<TermsVersion[]>('GET', path))[0];
  };
  useEffect(() => {
    void run(async () => {
      await load();
      return undefined;
    });
  }, []);

  function publish(event: SubmitEvent) {
    event.preventDefault();
    const fields = readForm(event.currentTarget as HTMLFormElement);
    void run(async () => {
      const { version } = await ask<{ version: number }>('POST', path, {
        text: { en: fields.textEn, ar: fields.textAr },
        clauses: current.value!.clauses.map((clause) => ({
          ...clause,
          text: { en: fields[`${clause.id}-en`], ar: fields[`${clause.id}-ar`] },
        })),
      });
      await load();
      return say(words.published, { version });
    });
  }

  const { value } = current;
  if (value === undefined) return null;
  return (
    <section>
      <h2>{words.terms}</h2>
      <p class="hint">
        {say(words.termsVersion, { version: value.version, date: formatTime(value.effectiveAt) })}
      </p>
      <form onSubmit={publish} key={value.version}>
        <fieldset disabled={!hasRole(siteId, 'admin')} class="plain">
          <div class="pair">
            <Field label={`${words.termsText} — English`}>
              {(ids) => (
                <textarea {...ids} name="textEn" rows={4} dir="ltr" lang="en" required>
                  {value.text.en}
                </textarea>
              )}
            </Field>
            <Field label={`${words.termsText} — العربية`}>
              {(ids) => (
                <textarea {...ids} name="textAr" rows={4} dir="rtl" lang="ar" required>
                  {value.text.ar}
                </textarea>
              )}
            </Field>
          </div>
          {value.clauses.map((clause) => (
            <div class="pair" key={clause.id}>
              <Field label={`${words.clauseText} ${clause.id} — English`}>
                {(ids) => (
                  <input {...ids} name={`${clause.id}-en`} value={clause.text.en} dir="ltr" required />
                )}
              </Field>
              <Field label={`${words.clauseText} ${clause.id} — العربية`}>
                {(ids) => (
                  <input {...ids} name={`${clause.id}-ar`} value={clause.text.ar} dir="rtl" required />
                )}
              </Field>
            </div>
          ))}
          <button type="submit">{words.publish}</button>
        </fieldset>
      </form>
      <ResultLine result={result} />
    </section>
  );
}
