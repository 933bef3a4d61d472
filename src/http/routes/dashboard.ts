import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { LANGUAGES, type Language } from '../../protocol/clauses.ts';
import type { App, AppEnv, AppOptions } from '../context.ts';

/** The dashboard's one page, in the language of the last visit or of the browser before the first paint. */
export function mountDashboard(app: App, options: AppOptions): void {
  const serve = async (c: Context<AppEnv>) => {
    const page = await options.readAsset(c, 'dashboard/index.html');
    if (page === undefined) return c.notFound();
    c.set('surface', { kind: 'dashboard' });
    const language = toLanguage(getCookie(c, 'adab-language')) ?? c.var.language;
    const html = (await page.text()).replace(
      '<html lang="en" dir="ltr">',
      `<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`,
    );
    return c.html(html, 200, { 'Content-Language': language });
  };
  app.get('/desk', serve);
  app.get('/desk/:screen', serve);
}

function toLanguage(text: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === text);
}
