import { insertAudit } from '../../db/audit.ts';
import { findSite, type SiteRow, updateSite } from '../../db/sites.ts';
import { isCodeProvider } from '../../protocol/code-providers.ts';
import type { SettingsBody } from '../../protocol/desk.ts';
import { type SiteSettings, withDefaults } from '../../protocol/settings.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';

/** A site as its settings screen shows it. */
export async function getSiteSettings(deps: Deps, actor: Actor, siteId: string): Promise<SiteRow> {
  await assertRight(deps.db, actor, siteId, 'queue.read');
  const site = await findSite(deps.db, siteId);
  if (site === undefined) throw new ServiceError('not-found');
  return { ...site, settings: withDefaults(site.settings) };
}

/**
 * Changes what is sent and leaves the rest.
 *
 * @throws {ServiceError} `invalid` for an origin that is more than scheme, host and port, and for a provider's check
 * whose site key the configuration has no secret for.
 */
export async function changeSiteSettings(
  deps: Deps,
  actor: Actor,
  input: { siteId: string; change: SettingsBody },
): Promise<void> {
  await assertRight(deps.db, actor, input.siteId, 'settings.edit');
  const { name, origins, languages, settings } = input.change;
  for (const origin of origins ?? []) {
    if (new URL(origin).origin !== origin.replace(/\/$/, '')) {
      throw new ServiceError('invalid', { faults: [{ field: 'origins', code: 'origin' }] });
    }
  }
  await deps.transaction(async (tx) => {
    const site = await findSite(tx, input.siteId);
    if (site === undefined) throw new ServiceError('not-found');
    assertHasSecret(deps, mergeSettings(site.settings, settings ?? {}));
    await updateSite(tx, site.id, {
      ...(name === undefined ? {} : { name }),
      ...(origins === undefined ? {} : { origins: origins.map((origin) => new URL(origin).origin) }),
      ...(languages === undefined ? {} : { languages }),
      ...(settings === undefined ? {} : { settings: mergeSettings(site.settings, settings) }),
    });
    await insertAudit(tx, {
      siteId: site.id,
      actor: { kind: actor.kind, ...('id' in actor ? { id: actor.id } : {}) },
      action: 'site.set',
      subject: { kind: 'site', id: site.id },
      details: { changed: Object.keys({ ...input.change, ...settings }) },
      at: deps.now(),
    });
  });
}

/** A site that asks for a provider's check without a secret to verify it would refuse every reader. */
function assertHasSecret({ codeProviders }: Deps, { code, codeSiteKey }: SiteSettings): void {
  if (!isCodeProvider(code)) return;
  if (!Object.hasOwn(codeProviders[code]?.secrets ?? {}, codeSiteKey)) {
    throw new ServiceError('invalid', { faults: [{ field: 'codeSiteKey', code: 'code-site-key' }] });
  }
}

function mergeSettings(stored: SiteSettings, change: NonNullable<SettingsBody['settings']>): SiteSettings {
  const current = withDefaults(stored);
  return {
    ...current,
    ...(withoutUndefined(change) as Partial<SiteSettings>),
    rates: { ...current.rates, ...(withoutUndefined(change.rates ?? {}) as Partial<SiteSettings['rates']>) },
  };
}

function withoutUndefined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Partial<T>;
}
