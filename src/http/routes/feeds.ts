import { Feed } from 'feed';
import { html } from 'hono/html';
import { SiteId } from '../../protocol/reading.ts';
import { PageId } from '../../protocol/submission.ts';
import { listLatestComments } from '../../services/comments/list-latest.ts';
import { ServiceError } from '../../services/errors.ts';
import type { App, AppOptions } from '../context.ts';
import { PUBLIC_CACHE } from '../public-api.ts';

/** What XML 1.0 cannot hold at all, escaped or not. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Atom feeds of the latest comments: of a site, and with `?page=` of one page. */
export function mountFeeds(app: App, options: AppOptions): void {
  app.get('/feeds/:site/atom.xml', async (c) => {
    const siteId = SiteId.safeParse(c.req.param('site'));
    const page = PageId.optional().safeParse(c.req.query('page'));
    if (!siteId.success || !page.success) throw new ServiceError('not-found');
    const { site, thread, comments } = await listLatestComments(c.var.deps, {
      siteId: siteId.data,
      page: page.data,
    });
    const self = new URL(c.req.path, options.origins.embed);
    if (page.data !== undefined) self.searchParams.set('page', page.data);
    const feed = new Feed({
      id: self.href,
      title: thread ? `${thread.title} · ${site.name}` : site.name,
      link: thread?.url ?? site.origins[0] ?? options.origins.service,
      updated: comments[0]?.createdAt ?? thread?.createdAt ?? new Date(0),
      feedLinks: { atom: self.href },
      generator: false,
    });
    for (const comment of comments) {
      feed.addItem({
        id: `urn:uuid:${comment.id}`,
        // Titles and contents of the feed are HTML: a reader's text goes in escaped.
        title: String(html`${comment.title}`),
        link: `${comment.url.split('#')[0]}#comment-${comment.id}`,
        date: comment.editedAt ?? comment.createdAt,
        published: comment.createdAt,
        author: [{ name: comment.name }],
        content: String(html`<p style="white-space:pre-line" dir="auto">${comment.text}</p>`),
      });
    }
    c.header('Cache-Control', PUBLIC_CACHE);
    c.header('Content-Type', 'application/atom+xml; charset=utf-8');
    return c.body(feed.atom1().replace(NOT_XML, '\ufffd'));
  });
}
