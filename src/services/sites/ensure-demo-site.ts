import { newId } from '../../db/ids.ts';
import { findSite, listSiteIds, updateSite } from '../../db/sites.ts';
import { upsertThread } from '../../db/threads.ts';
import { DEMO_ARTICLES, DEMO_SITE } from '../../protocol/demo.ts';
import type { Deps } from '../deps.ts';
import { createSite } from './create-site.ts';

/**
 * Makes the first site, with an article in each language, where there is no site at all; and lets the demo site be
 * embedded on this service's own pages, wherever the service has moved. Returns whether there is a demo site.
 */
export async function ensureDemoSite(deps: Deps, origin: string): Promise<boolean> {
  if ((await listSiteIds(deps.db)).length === 0) {
    await createSite(deps, {
      id: DEMO_SITE,
      name: 'The Harbour Courier · بريد المرفأ',
      origins: [origin],
      languages: ['en', 'ar'],
    });
    const now = deps.now();
    await deps.transaction(async (tx) => {
      for (const { page, path, language, title, authors } of DEMO_ARTICLES) {
        const url = origin + path;
        const row = {
          siteId: DEMO_SITE,
          page,
          url,
          title,
          language,
          authors,
          verified: true,
          createdAt: now,
        };
        await upsertThread(tx, { ...row, id: newId(now) });
      }
    });
  }
  const site = await findSite(deps.db, DEMO_SITE);
  if (site !== undefined && !site.origins.includes(origin)) {
    await updateSite(deps.db, DEMO_SITE, { origins: [...site.origins, origin] });
  }
  return site !== undefined;
}
