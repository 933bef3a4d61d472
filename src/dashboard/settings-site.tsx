import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { CODE_MODES, SITE_MODES, type SiteSettings } from '../protocol/settings.ts';
import { hasRole } from './access.ts';
import { ask } from './api.ts';
import { Field, readForm } from './form.tsx';
import { texts } from './language.ts';
import { ResultLine, useResult } from './result.tsx';

interface Site {
  readonly name: string;
  readonly origins: readonly string[];
  readonly settings: SiteSettings;
}

export function SiteForm({ siteId }: { siteId: string }) {
  const words = texts().settings;
  const site = useSignal<Site | undefined>(undefined);
  const [result, run] = useResult();
  const path = `/api/desk/v1/sites/${siteId}/settings`;
  useEffect(() => {
    void run(async () => {
      site.value = await ask<Site>('GET', path);
      return undefined;
    });
  }, []);

  function save(event: SubmitEvent) {
    event.preventDefault();
    const fields = readForm(event.currentTarget as HTMLFormElement);
    const { settings } = site.value!;
    void run(async () => {
      await ask('PATCH', path, {
        name: fields.name,
        origins: (fields.origins ?? '').split(/\s+/).filter((line) => line !== ''),
        settings: {
          mode: fields.mode,
          trustedAfter: Number(fields.trustedAfter),
          spamApart: fields.spamApart !== undefined,
          code: fields.code,
          contact: fields.contact,
          privacyUrl: { en: fields.privacyEn, ar: fields.privacyAr },
          limits: {
            ...settings.limits,
            name: Number(fields.limitName),
            title: Number(fields.limitTitle),
            text: Number(fields.limitText),
          },
        },
      });
      return words.saved;
    });
  }

  const { value } = site;
  const isOwner = hasRole(siteId, 'owner');
  return (
    <section>
      <h2>{words.site}</h2>
      {isOwner ? null : <p class="hint">{words.ownerOnly}</p>}
      {value === undefined ? null : (
        <form onSubmit={save}>
          <fieldset disabled={!isOwner} class="plain">
            <Field label={words.siteName}>
              {(ids) => <input {...ids} name="name" value={value.name} required dir="auto" />}
            </Field>
            <Field label={words.origins} hint={words.originsHint}>
              {(ids) => (
                <textarea {...ids} name="origins" rows={3} dir="ltr">
                  {value.origins.join('\n')}
                </textarea>
              )}
            </Field>
            <Field label={words.mode}>
              {(ids) => (
                <select {...ids} name="mode" value={value.settings.mode}>
                  {SITE_MODES.map((mode) => (
                    <option key={mode} value={mode}>
                      {words.modes[mode]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Field label={words.trustedAfter}>
              {(ids) => (
                <input
                  {...ids}
                  name="trustedAfter"
                  type="number"
                  min={1}
                  value={value.settings.trustedAfter}
                />
              )}
            </Field>
            <label class="check">
              <input type="checkbox" name="spamApart" checked={value.settings.spamApart} />
              <span>{words.spamApart}</span>
            </label>
            <Field label={words.code}>
              {(ids) => (
                <select {...ids} name="code" value={value.settings.code}>
                  {CODE_MODES.map((mode) => (
                    <option key={mode} value={mode}>
                      {words.codes[mode]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <fieldset class="row">
              <legend>{words.limits}</legend>
              <Field label={words.limitName}>
                {(ids) => (
                  <input {...ids} name="limitName" type="number" value={value.settings.limits.name} />
                )}
              </Field>
              <Field label={words.limitTitle}>
                {(ids) => (
                  <input {...ids} name="limitTitle" type="number" value={value.settings.limits.title} />
                )}
              </Field>
              <Field label={words.limitText}>
                {(ids) => (
                  <input {...ids} name="limitText" type="number" value={value.settings.limits.text} />
                )}
              </Field>
            </fieldset>
            <Field label={words.contact}>
              {(ids) => <input {...ids} name="contact" value={value.settings.contact} dir="auto" />}
            </Field>
            <Field label={words.privacyEn}>
              {(ids) => <input {...ids} name="privacyEn" value={value.settings.privacyUrl.en} dir="ltr" />}
            </Field>
            <Field label={words.privacyAr}>
              {(ids) => <input {...ids} name="privacyAr" value={value.settings.privacyUrl.ar} dir="ltr" />}
            </Field>
            <button type="submit" class="primary">
              {words.save}
            </button>
          </fieldset>
        </form>
      )}
      <ResultLine result={result} />
    </section>
  );
}
