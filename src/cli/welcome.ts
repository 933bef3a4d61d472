import { DEMO_ARTICLES, DEMO_SITE } from '../protocol/demo.ts';
import type { Config } from '../runtime/config.ts';
import { createFirstOwnerLink } from '../services/accounts/first-owner-link.ts';
import type { Deps } from '../services/deps.ts';
import { ensureDemoSite } from '../services/sites/ensure-demo-site.ts';

/** What a person who has just started the program needs; the link is for the terminal alone, and is never logged. */
export async function welcome(config: Config, deps: Deps): Promise<string> {
  const lines = ['', `  Adab is running at ${config.publicOrigin}`, ''];
  if (await ensureDemoSite(deps, config.publicOrigin)) {
    const labels = { en: 'Demo article', ar: 'Demo in Arabic' } as const;
    for (const { language, path } of DEMO_ARTICLES) {
      lines.push(`  ${labels[language].padEnd(16)}${config.publicOrigin}${path}`);
    }
  }
  lines.push(`  ${'Dashboard'.padEnd(16)}${config.dashboardOrigin}/desk`);
  lines.push(`  ${'API documents'.padEnd(16)}${config.publicOrigin}/docs/api`, '');
  const link = await createFirstOwnerLink(deps, config.dashboardOrigin, DEMO_SITE);
  if (link !== undefined) {
    lines.push('  The first owner sets a password here, once and within an hour:', `  ${link}`, '');
    lines.push('  A new link: npm run adab -- moderator invite --site demo --role owner', '');
  }
  return lines.join('\n');
}
