import { html } from 'hono/html';
import type { DemoArticle } from '../../../protocol/demo.ts';
import { documentPage } from '../document.ts';
import type { Markup } from '../markup.ts';
import { DEMO_TEXTS } from './articles.ts';

export interface DemoPageView {
  readonly article: DemoArticle;
  /** The same article in the other language. */
  readonly other: DemoArticle;
  readonly stylesheet: string;
  /** Where the embed is served, and the loader's path there. */
  readonly embedOrigin: string;
  readonly loader: string;
  readonly site: string;
  /** Full address of this page, as the tag names it. */
  readonly url: string;
}

const NAMES = { en: 'The Harbour Courier', ar: 'بريد المرفأ' } as const;

/** A newspaper's article page with the tag under it, exactly as a publisher would write it. */
export function demoPage(view: DemoPageView): Markup {
  const { article, other, stylesheet, embedOrigin, loader, site, url } = view;
  const { language, title, page } = article;
  const text = DEMO_TEXTS[language];
  const plain = new URL(`/embed/${site}`, embedOrigin);
  plain.search = new URLSearchParams({ page, url, title, lang: language }).toString();
  return documentPage({
    language,
    title: `${title} · ${NAMES[language]}`,
    theme: 'light',
    stylesheets: [stylesheet],
    body: html`<header class="masthead">
<p class="paper">${NAMES[language]}</p>
<p><a href="${other.path}" lang="${other.language}" dir="auto">${text.otherLanguage}</a></p>
</header>
<main>
<article>
<p class="section">${text.section}</p>
<h1>${title}</h1>
<p class="standfirst">${text.standfirst}</p>
<p class="byline">${text.byline} · ${text.date}</p>
${text.paragraphs.map((paragraph) => html`<p>${paragraph}</p>\n`)}</article>
<aside class="under-article">
<script src="${embedOrigin}${loader}" data-site="${site}" data-page="${page}" data-url="${url}" data-title="${title}" data-lang="${language}" async></script>
<noscript><iframe src="${plain.href}" title="${language === 'ar' ? 'التعليقات' : 'Comments'}" width="100%" height="1800" frameborder="0"></iframe></noscript>
</aside>
</main>`,
  });
}
