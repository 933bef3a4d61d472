// For lists of articles: writes the number of comments into every element that names a page with `data-adab-count`.

import { localeOf } from '../../protocol/locale.ts';
import { COMMENT_COUNT } from '../../protocol/messages/comment-count.ts';
import { fillSentence } from '../../protocol/messages/plural.ts';
import type { CountsReply } from '../../protocol/reading.ts';

/** As many pages as one request may ask for. */
const AT_ONCE = 50;

const tag = document.currentScript;
const site = tag instanceof HTMLScriptElement ? tag.dataset.site : undefined;
if (tag instanceof HTMLScriptElement && site) {
  const service = new URL(tag.src).origin;
  const start = () => void showCounts(`${service}/api/v1/sites/${encodeURIComponent(site)}/counts`);
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
}

async function showCounts(address: string): Promise<void> {
  const places = Map.groupBy(
    document.querySelectorAll<HTMLElement>('[data-adab-count]'),
    (element) => element.dataset.adabCount ?? '',
  );
  const pages = [...places.keys()];
  for (let i = 0; i < pages.length; i += AT_ONCE) {
    const query = new URLSearchParams(pages.slice(i, i + AT_ONCE).map((page) => ['page', page]));
    const reply = await fetch(`${address}?${query}`, { credentials: 'omit' });
    if (!reply.ok) continue;
    const { counts, digits } = (await reply.json()) as CountsReply;
    for (const [page, count] of Object.entries(counts)) {
      for (const element of places.get(page) ?? []) {
        const isArabic = (element.closest<HTMLElement>('[lang]')?.lang ?? '').startsWith('ar');
        const language = isArabic ? 'ar' : 'en';
        element.textContent = fillSentence(COMMENT_COUNT[language], localeOf(language, digits), { count });
      }
    }
  }
}
