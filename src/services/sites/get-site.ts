import type { Database } from '../../db/database.ts';
import { findSite, type SiteRow } from '../../db/sites.ts';
import { type SiteSettings, withDefaults } from '../../protocol/settings.ts';
import type { Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';

/** A site with the settings that count. @throws {ServiceError} `not-found`. */
export async function getSite(deps: Deps, siteId: string): Promise<SiteRow> {
  const site = await findSite(deps.db, siteId);
  if (site === undefined) throw new ServiceError('not-found');
  return { ...site, settings: withDefaults(site.settings) };
}

/** The settings that count, within a transaction. @throws {ServiceError} `not-found`. */
export async function findSettings(tx: Database, siteId: string): Promise<SiteSettings> {
  const site = await findSite(tx, siteId);
  if (site === undefined) throw new ServiceError('not-found');
  return withDefaults(site.settings);
}
