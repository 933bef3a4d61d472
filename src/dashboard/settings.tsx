import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { hasRole } from './access.ts';
import { texts } from './language.ts';
import { me } from './session.ts';
import { RulesForm } from './settings-rules.tsx';
import { SiteForm } from './settings-site.tsx';
import { TeamForm } from './settings-team.tsx';
import { TemplatesForm } from './settings-templates.tsx';
import { TermsForm } from './settings-terms.tsx';

/** What an owner or an admin sets for a site; each part loads and saves for itself. */
export function Settings() {
  const words = texts();
  const sites = me.value?.sites ?? [];
  const site = useSignal(sites[0]?.siteId ?? '');
  useEffect(() => {
    document.getElementById('settings')?.focus();
  }, []);
  if (site.value === '') return <main class="page" />;
  return (
    <main class="page" id="settings" tabIndex={-1}>
      <h1>{words.settings.title}</h1>
      {sites.length < 2 ? null : (
        <label class="site-switch">
          {words.queue.site}
          <select value={site.value} onChange={(event) => (site.value = event.currentTarget.value)}>
            {sites.map((entry) => (
              <option key={entry.siteId} value={entry.siteId}>
                {entry.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <SiteForm key={`site-${site.value}`} siteId={site.value} />
      <TemplatesForm key={`templates-${site.value}`} siteId={site.value} />
      <RulesForm key={`rules-${site.value}`} siteId={site.value} />
      <TermsForm key={`terms-${site.value}`} siteId={site.value} />
      {hasRole(site.value, 'owner') ? <TeamForm key={`team-${site.value}`} siteId={site.value} /> : null}
    </main>
  );
}
