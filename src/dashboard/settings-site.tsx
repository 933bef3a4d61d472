import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { hasRole } from './access.ts';
import { ask } from './api.ts';
import { readForm } from './form.tsx';
import { texts } from './language.ts';
import { ResultLine, useResult } from './result.tsx';
import { RATE_NAMES, SiteFields, type SiteOfForm } from './settings-site-fields.tsx';

/** What an owner sets for a site; others see it and cannot change it. */
export function SiteForm({ siteId }: { siteId: string }) {
  const words = texts().settings;
  const site = useSignal<SiteOfForm | undefined>(undefined);
  const [result, run] = useResult();
  const path = `/api/desk/v1/sites/${siteId}/settings`;
  useEffect(() => {
    void run(async () => {
      site.value = await ask<SiteOfForm>('GET', path);
      return undefined;
    });
  }, []);

  function save(event: SubmitEvent) {
    event.preventDefault();
    const fields = readForm(event.currentTarget as HTMLFormElement);
    void run(async () => {
      await ask('PATCH', path, toChange(fields));
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
            <SiteFields site={value} />
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

function toChange(fields: Readonly<Record<string, string>>) {
  const number = (name: string) => Number(fields[name]);
  const isChecked = (name: string) => fields[name] !== undefined;
  return {
    name: fields.name,
    origins: (fields.origins ?? '').split(/\s+/).filter((line) => line !== ''),
    languages: (['en', 'ar'] as const).filter((language) => isChecked(`language-${language}`)),
    settings: {
      mode: fields.mode,
      trustedAfter: number('trustedAfter'),
      spamApart: isChecked('spamApart'),
      nudge: isChecked('nudge'),
      reportsToRequeue: number('reportsToRequeue'),
      closeAfterDays: number('closeAfterDays'),
      undoSeconds: number('undoSeconds'),
      targetMinutes: number('targetMinutes'),
      code: fields.code,
      codeSiteKey: fields.codeSiteKey,
      theme: fields.theme,
      fontUrl: fields.fontUrl,
      order: fields.order,
      replyDepth: number('replyDepth'),
      editMinutes: number('editMinutes'),
      calendar: fields.calendar,
      digits: fields.digits,
      contact: fields.contact,
      privacyUrl: { en: fields.privacyEn, ar: fields.privacyAr },
      limits: {
        name: number('limitName'),
        email: number('limitEmail'),
        title: number('limitTitle'),
        text: number('limitText'),
        minimum: number('limitMinimum'),
      },
      rates: Object.fromEntries(
        RATE_NAMES.map((name) => [
          name,
          { points: number(`${name}-points`), seconds: number(`${name}-minutes`) * 60 },
        ]),
      ),
    },
  };
}
