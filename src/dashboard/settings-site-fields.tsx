import type { ComponentChildren } from 'preact';
import { LANGUAGES, type Language } from '../protocol/clauses.ts';
import { CALENDARS } from '../protocol/dates.ts';
import { DIGITS } from '../protocol/locale.ts';
import {
  CODE_MODES,
  COMMENT_ORDERS,
  SITE_MODES,
  type SiteRates,
  type SiteSettings,
} from '../protocol/settings.ts';
import { CheckField, Field, NumberField, SelectField } from './form.tsx';
import { texts } from './language.ts';

const THEMES = ['auto', 'light', 'dark'] as const;

export interface SiteOfForm {
  readonly name: string;
  readonly origins: readonly string[];
  readonly languages: readonly Language[];
  readonly settings: SiteSettings;
}

export const RATE_NAMES = [
  'clientAttempts',
  'clientAccepted',
  'plainAccepted',
  'siteAttempts',
  'siteAccepted',
] as const satisfies readonly (keyof SiteRates)[];

/** Every setting of a site, by what it is about. */
export function SiteFields({ site }: { site: SiteOfForm }) {
  const words = texts().settings;
  const { settings } = site;
  const { limits, rates } = settings;
  return (
    <>
      <Field label={words.siteName}>
        {(ids) => <input {...ids} name="name" value={site.name} required dir="auto" />}
      </Field>
      <Field label={words.origins} hint={words.originsHint}>
        {(ids) => (
          <textarea {...ids} name="origins" rows={3} dir="ltr">
            {site.origins.join('\n')}
          </textarea>
        )}
      </Field>
      <Group title={words.languages}>
        {LANGUAGES.map((language) => (
          <CheckField
            key={language}
            name={`language-${language}`}
            label={texts().languages[language]}
            checked={site.languages.includes(language)}
          />
        ))}
      </Group>
      <Group title={words.publishing}>
        <SelectField
          label={words.mode}
          name="mode"
          value={settings.mode}
          options={SITE_MODES.map((mode) => [mode, words.modes[mode]])}
        />
        <NumberField
          label={words.trustedAfter}
          name="trustedAfter"
          value={settings.trustedAfter}
          min={1}
          max={1000}
        />
        <NumberField
          label={words.reportsToRequeue}
          hint={words.reportsHint}
          name="reportsToRequeue"
          value={settings.reportsToRequeue}
          min={1}
          max={1000}
        />
        <NumberField
          label={words.closeAfterDays}
          hint={words.closeHint}
          name="closeAfterDays"
          value={settings.closeAfterDays}
          min={0}
          max={3650}
        />
        <CheckField label={words.spamApart} name="spamApart" checked={settings.spamApart} />
        <CheckField label={words.nudge} name="nudge" checked={settings.nudge} />
      </Group>
      <Group title={words.desk}>
        <NumberField
          label={words.undoSeconds}
          hint={words.undoHint}
          name="undoSeconds"
          value={settings.undoSeconds}
          min={0}
          max={3600}
        />
        <NumberField
          label={words.targetMinutes}
          hint={words.targetHint}
          name="targetMinutes"
          value={settings.targetMinutes}
          min={1}
          max={100_000}
        />
      </Group>
      <Group title={words.form}>
        <SelectField
          label={words.code}
          name="code"
          value={settings.code}
          options={CODE_MODES.map((mode) => [mode, words.codes[mode]])}
        />
        <Field label={words.codeSiteKey} hint={words.codeSiteKeyHint}>
          {(ids) => <input {...ids} name="codeSiteKey" value={settings.codeSiteKey} dir="ltr" />}
        </Field>
        <SelectField
          label={words.theme}
          name="theme"
          value={settings.theme}
          options={THEMES.map((theme) => [theme, words.themes[theme]])}
        />
        <SelectField
          label={words.order}
          name="order"
          value={settings.order}
          options={COMMENT_ORDERS.map((order) => [order, words.orders[order]])}
        />
        <NumberField label={words.replyDepth} name="replyDepth" value={settings.replyDepth} min={1} max={8} />
        <NumberField
          label={words.editMinutes}
          hint={words.editHint}
          name="editMinutes"
          value={settings.editMinutes}
          min={0}
          max={1440}
        />
        <SelectField
          label={words.calendar}
          name="calendar"
          value={settings.calendar}
          options={CALENDARS.map((calendar) => [calendar, words.calendars[calendar]])}
        />
        <SelectField
          label={words.digits}
          name="digits"
          value={settings.digits}
          options={DIGITS.map((digits) => [digits, words.digitNames[digits]])}
        />
        <Field label={words.fontUrl} hint={words.fontHint}>
          {(ids) => <input {...ids} name="fontUrl" type="url" value={settings.fontUrl} dir="ltr" />}
        </Field>
        <Field label={words.contact}>
          {(ids) => <input {...ids} name="contact" value={settings.contact} dir="auto" />}
        </Field>
        <Field label={words.privacyEn}>
          {(ids) => <input {...ids} name="privacyEn" value={settings.privacyUrl.en} dir="ltr" />}
        </Field>
        <Field label={words.privacyAr}>
          {(ids) => <input {...ids} name="privacyAr" value={settings.privacyUrl.ar} dir="ltr" />}
        </Field>
      </Group>
      <Group title={words.limits}>
        <NumberField label={words.limitName} name="limitName" value={limits.name} min={2} max={200} />
        <NumberField label={words.limitEmail} name="limitEmail" value={limits.email} min={6} max={254} />
        <NumberField label={words.limitTitle} name="limitTitle" value={limits.title} min={2} max={500} />
        <NumberField label={words.limitText} name="limitText" value={limits.text} min={2} max={20_000} />
        <NumberField
          label={words.limitMinimum}
          name="limitMinimum"
          value={limits.minimum}
          min={1}
          max={100}
        />
      </Group>
      <details class="group">
        <summary>{words.rates}</summary>
        <table class="rates">
          <thead>
            <tr>
              <th scope="col">{words.rate}</th>
              <th scope="col">{words.ratePoints}</th>
              <th scope="col">{words.rateMinutes}</th>
            </tr>
          </thead>
          <tbody>
            {RATE_NAMES.map((name) => (
              <tr key={name}>
                <th scope="row">{words.rateNames[name]}</th>
                <td>
                  <input
                    name={`${name}-points`}
                    type="number"
                    min={1}
                    max={1_000_000}
                    required
                    value={rates[name].points}
                    aria-label={`${words.rateNames[name]}: ${words.ratePoints}`}
                  />
                </td>
                <td>
                  <input
                    name={`${name}-minutes`}
                    type="number"
                    min={1}
                    max={1440}
                    step="any"
                    required
                    value={rates[name].seconds / 60}
                    aria-label={`${words.rateNames[name]}: ${words.rateMinutes}`}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <fieldset class="group">
      <legend>{title}</legend>
      <div class="grid">{children}</div>
    </fieldset>
  );
}
