import { demoPage } from '../../embed/views/demo/demo-page.ts';
import { DEMO_ARTICLES, DEMO_SITE } from '../../protocol/demo.ts';
import type { App, AppOptions } from '../context.ts';
import { EMBED_ASSETS } from '../embed/assets.ts';

/** The demo articles: pages of an invented newspaper with the tag under them. They read nothing from the database. */
export function mountDemo(app: App, options: AppOptions): void {
  const { service, embed } = options.origins;
  for (const article of DEMO_ARTICLES) {
    const other = DEMO_ARTICLES.find(({ language }) => language !== article.language) ?? article;
    app.get(article.path, async (c) => {
      c.set('surface', { kind: 'page', embedOrigin: embed });
      const page = demoPage({
        article,
        other,
        stylesheet: EMBED_ASSETS.demo,
        embedOrigin: embed,
        loader: EMBED_ASSETS.loader,
        site: DEMO_SITE,
        url: `${service}${article.path}`,
      });
      return c.html(await page);
    });
  }
  app.get('/demo', (c) => {
    const article = DEMO_ARTICLES.find(({ language }) => language === c.var.language) ?? DEMO_ARTICLES[0];
    return c.redirect(article?.path ?? '/', 302);
  });
}
