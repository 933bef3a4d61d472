import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Bilingual } from '../protocol/clauses.ts';
import type { SiteClause } from '../protocol/terms.ts';
import { hasRole } from './access.ts';
import { ask } from './api.ts';
import { Field } from './form.tsx';
import { formatTime, say, texts } from './language.ts';
import { ResultLine, useResult } from './result.tsx';
import { ClauseFields, Pair } from './terms-clause.tsx';

interface TermsVersion {
  readonly version: number;
  readonly text: Bilingual;
  readonly clauses: readonly SiteClause[];
  readonly effectiveAt: string;
}

type Draft = Pick<TermsVersion, 'text' | 'clauses'>;

/** The publishing terms: every version with its time, and the next one in the making. */
export function TermsForm({ siteId }: { siteId: string }) {
  const words = texts().settings;
  const versions = useSignal<readonly TermsVersion[]>([]);
  const draft = useSignal<Draft | undefined>(undefined);
  const effectiveAt = useSignal('');
  const [result, run] = useResult();
  const path = `/api/desk/v1/sites/${siteId}/terms`;
  const load = async () => {
    versions.value = await ask<TermsVersion[]>('GET', path);
    const [newest] = versions.value;
    draft.value = newest && { text: newest.text, clauses: newest.clauses };
    effectiveAt.value = '';
  };
  useEffect(() => {
    void run(async () => {
      await load();
      return undefined;
    });
  }, []);

  function publish(event: SubmitEvent) {
    event.preventDefault();
    void run(async () => {
      const at = effectiveAt.value === '' ? undefined : new Date(effectiveAt.value).toISOString();
      const body = { ...draft.value, ...(at === undefined ? {} : { effectiveAt: at }) };
      const { version } = await ask<{ version: number }>('POST', path, body);
      await load();
      return at === undefined
        ? say(words.published, { version })
        : say(words.planned, { version, date: formatTime(at) });
    });
  }

  function takeBack(version: number) {
    void run(async () => {
      await ask('DELETE', `${path}/${version}`);
      await load();
      return undefined;
    });
  }

  function change(part: Partial<Draft>) {
    if (draft.value !== undefined) draft.value = { ...draft.value, ...part };
  }

  const { value } = draft;
  if (value === undefined) return null;
  const mayEdit = hasRole(siteId, 'admin');
  const { clauses } = value;
  return (
    <section>
      <h2>{words.terms}</h2>
      <Versions versions={versions.value} mayEdit={mayEdit} takeBack={takeBack} />
      <form onSubmit={publish}>
        <fieldset disabled={!mayEdit} class="plain">
          <Pair label={words.termsText} text={value.text} rows={4} change={(text) => change({ text })} />
          {clauses.map((clause, index) => (
            <ClauseFields
              key={index}
              clause={clause}
              isNew={!versions.value.some((version) => version.clauses.some(({ id }) => id === clause.id))}
              change={(changed) =>
                change({ clauses: clauses.map((one, i) => (i === index ? { ...one, ...changed } : one)) })
              }
              remove={
                clauses.length === 1
                  ? undefined
                  : () => change({ clauses: clauses.filter((_, i) => i !== index) })
              }
            />
          ))}
          <button
            type="button"
            onClick={() =>
              change({ clauses: [...clauses, { id: '', text: { en: '', ar: '' }, findings: [] }] })
            }
          >
            {words.addClause}
          </button>
          <Field label={words.effectiveAt} hint={words.effectiveAtHint}>
            {(ids) => (
              <input
                {...ids}
                type="datetime-local"
                dir="ltr"
                value={effectiveAt.value}
                onInput={({ currentTarget }) => (effectiveAt.value = currentTarget.value)}
              />
            )}
          </Field>
          <button type="submit" class="primary">
            {words.publish}
          </button>
        </fieldset>
      </form>
      <ResultLine result={result} />
    </section>
  );
}

interface VersionsProps {
  readonly versions: readonly TermsVersion[];
  readonly mayEdit: boolean;
  readonly takeBack: (version: number) => void;
}

/** Newest first; of those whose time has come, the newest is in force. */
function Versions({ versions, mayEdit, takeBack }: VersionsProps) {
  const words = texts().settings;
  const now = Date.now();
  const isToCome = ({ effectiveAt }: TermsVersion) => Date.parse(effectiveAt) > now;
  const current = versions.find((version) => !isToCome(version));
  return (
    <ul class="versions" aria-label={words.termsHistory}>
      {versions.map((version) => {
        const values = { version: version.version, date: formatTime(version.effectiveAt) };
        // A newer one in force stands over it also when its time comes.
        const isOverruled = isToCome(version) && version.version < (current?.version ?? 0);
        return (
          <li key={version.version}>
            {version === current
              ? say(words.termsVersion, values)
              : isToCome(version)
                ? say(words.termsToCome, values)
                : say(words.termsPast, values)}{' '}
            <span class="tag">
              {version === current
                ? words.inForce
                : isToCome(version) && !isOverruled
                  ? words.toCome
                  : words.superseded}
            </span>
            {mayEdit && isToCome(version) ? (
              <button type="button" class="quiet" onClick={() => takeBack(version.version)}>
                {words.takeBack}
              </button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
