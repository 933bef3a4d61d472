import type { GivenComment } from '../../browser/support/publish.ts';
import { publish } from '../../browser/support/publish.ts';
import { createSite } from '../../contracts/http/harness.ts';
import { openTestPglite } from '../../support/pglite.ts';
import { serveApp } from '../../support/served-app.ts';
import { readPackaged, SCRIPT, STYLE, serveCompressed, toArticle } from './host.ts';

/** A widget under an article, with the same comments as the others. */
export interface Widget {
  readonly name: string;
  readonly url: string;
  /** What a reader types into, and what each comment is. */
  readonly field: string;
  readonly comment: string;
  close(): Promise<void>;
}

export async function serveOurs(comments: readonly GivenComment[]): Promise<Widget> {
  const app = await serveApp(await openTestPglite());
  const service = await serveCompressed(async (url, request) => {
    const reply = await fetch(new URL(url.pathname + url.search, app.origin), {
      headers: { referer: request.headers.referer ?? '' },
    });
    if (!reply.ok) return undefined;
    return { type: reply.headers.get('content-type') ?? '', body: new Uint8Array(await reply.arrayBuffer()) };
  });
  const host = await serveCompressed((url) =>
    url.pathname === '/'
      ? toArticle(
          '',
          `<script src="${service.origin}/assets/embed/loader.js" data-site="${site.id}" data-page="a" async></script>`,
        )
      : undefined,
  );
  const site = await createSite(app.http, {
    origins: [host.origin, service.origin],
    settings: { code: 'image' },
  });
  await publish(app.http.deps, site, { page: 'a', url: `${host.origin}/` }, comments);
  return {
    name: 'adab',
    url: `${host.origin}/`,
    field: 'textarea#text',
    comment: '.comment-list .comment',
    async close() {
      await host.close();
      await service.close();
      await app.close();
    },
  };
}

/** As its documentation embeds it, without the two things that ask other people's servers: emoji and images to search. */
export async function serveWaline(comments: readonly GivenComment[]): Promise<Widget> {
  const list = comments.map(({ name, title, text }, index) => ({
    objectId: index + 1,
    nick: name,
    time: Date.now() - index * 60_000,
    comment: `<p><strong>${title}</strong></p><p>${text}</p>`,
    orig: text,
    link: '',
    avatar: '',
    like: 0,
    status: 'approved',
    type: 'guest',
    sticky: false,
    children: [],
  }));
  const api = await serveCompressed((url) => {
    if (url.pathname !== '/api/comment') return undefined;
    const data =
      url.searchParams.get('type') === 'count'
        ? [list.length]
        : { page: 1, totalPages: 1, pageSize: 20, count: list.length, data: list };
    return { type: 'application/json', body: JSON.stringify({ errno: 0, errmsg: '', data }) };
  });
  const host = await serveCompressed((url) => {
    if (url.pathname === '/waline.js')
      return { type: SCRIPT, body: readPackaged('@waline/client/full', './waline.js') };
    if (url.pathname === '/waline.css')
      return { type: STYLE, body: readPackaged('@waline/client/full', './waline.css') };
    if (url.pathname !== '/') return undefined;
    const options = `{el:'#waline',serverURL:'${api.origin}',path:'/',lang:'en-US',emoji:false,search:false,imageUploader:false}`;
    return toArticle(
      '<link rel="stylesheet" href="/waline.css">',
      `<div id="waline"></div><script type="module">import{init}from'/waline.js';init(${options})</script>`,
    );
  });
  return {
    name: 'waline',
    url: `${host.origin}/`,
    field: 'textarea.wl-editor',
    comment: '.wl-card-item',
    async close() {
      await host.close();
      await api.close();
    },
  };
}

/** As its documentation embeds it; portraits come from here, and all readers have the same. */
export async function serveArtalk(comments: readonly GivenComment[]): Promise<Widget> {
  const list = comments.map(({ name, title, text }, index) => ({
    id: index + 1,
    content: text,
    content_marked: `<p><strong>${title}</strong></p><p>${text}</p>`,
    nick: name,
    user_id: 1,
    email_encrypted: 'reader',
    link: '',
    ua: '',
    date: '2026-11-22 14:00:00',
    is_collapsed: false,
    is_pending: false,
    is_pinned: false,
    is_verified: false,
    is_allow_reply: true,
    rid: 0,
    visible: true,
    vote_up: 0,
    vote_down: 0,
    page_key: '/',
    page_url: '/',
    site_name: 'Courier',
  }));
  const page = { id: 1, key: '/', url: '/', title: '', site_name: 'Courier', admin_only: false, pv: 1 };
  const answers: Readonly<Record<string, object>> = {
    '/api/v2/conf': { frontend_conf: {}, version: { app: 'artalk', version: '2.9.1', commit_hash: '' } },
    '/api/v2/comments': { comments: list, count: list.length, roots_count: list.length, page },
    '/api/v2/pages/pv': { pv: 1 },
    '/api/v2/user': { user: null, is_login: false, notifies: [], notifies_count: 0 },
    '/api/v2/notifies': { notifies: [], count: 0 },
  };
  const api = await serveCompressed((url) => {
    const answer = answers[url.pathname];
    return answer && { type: 'application/json', body: JSON.stringify(answer) };
  });
  const host = await serveCompressed((url) => {
    if (url.pathname === '/artalk.js')
      return { type: SCRIPT, body: readPackaged('artalk', './Artalk.iife.js') };
    if (url.pathname === '/artalk.css') return { type: STYLE, body: readPackaged('artalk', './Artalk.css') };
    if (url.pathname.startsWith('/portraits/'))
      return { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
    if (url.pathname !== '/') return undefined;
    const options = `{el:'#artalk',pageKey:'/',site:'Courier',server:'${api.origin}',locale:'en',gravatar:{mirror:'/portraits/'},emoticons:false}`;
    return toArticle(
      '<link rel="stylesheet" href="/artalk.css">',
      `<div id="artalk"></div><script src="/artalk.js"></script><script>Artalk.init(${options})</script>`,
    );
  });
  return {
    name: 'artalk',
    url: `${host.origin}/`,
    field: 'textarea.atk-textarea',
    comment: '.atk-comment-wrap',
    async close() {
      await host.close();
      await api.close();
    },
  };
}
