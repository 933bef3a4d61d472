import { absoluteDate, relativeDate } from '../../../protocol/dates.ts';
import { hasOwnDirection } from '../../../protocol/direction.ts';
import type { CommentPage, PublishedComment } from '../../../protocol/reading.ts';
import { foldLong } from './fold.ts';
import type { Host } from './host.ts';
import { byId, type FramePage } from './page.ts';
import { startReports } from './report.ts';

/** The published comments: dates in the reader's time zone, more of them, replying, and the one that was asked for. */
export function startList(page: FramePage, host: Host): void {
  const list = byId('comment-list');
  if (list) enhance(page, [...list.querySelectorAll<HTMLElement>('.comment')]);
  startMore(page);
  startReports(page);
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.reply');
    if (!link) return;
    event.preventDefault();
    startReply(page, host, link);
  });
  const seek = () => void showSought(page, host);
  addEventListener('hashchange', seek);
  seek();
}

/** What only a script can do for comments that stand in the page. */
function enhance(page: FramePage, items: readonly HTMLElement[]): void {
  for (const item of items) {
    const time = item.querySelector<HTMLTimeElement>(':scope > article time');
    if (time) showDate(page, time);
    const edited = item.querySelector<HTMLTimeElement>(':scope > article .edited');
    if (edited?.dateTime) showEdited(page, edited);
  }
  foldLong(page, items);
}

function startMore(page: FramePage): void {
  const more = byId<HTMLAnchorElement>('more');
  const list = byId('comment-list');
  const status = byId('list-status');
  if (!more || !list || !status) return;
  let isLoading = false;
  more.addEventListener('click', async (event) => {
    event.preventDefault();
    if (isLoading) return;
    isLoading = true;
    status.textContent = '';
    try {
      const { comments, next } = await fetchMore(page, more.href);
      const items = comments.map((comment) => place(page, list, comment));
      enhance(page, items);
      status.textContent = page.say(page.messages.loaded, { count: items.length });
      items[0]?.focus();
      if (next === null) more.parentElement?.remove();
      else {
        const address = new URL(more.href);
        address.searchParams.set('after', next);
        more.href = address.href;
      }
    } catch {
      status.textContent = page.messages.loadFailed;
    } finally {
      isLoading = false;
    }
  });
}

/** The plain page's link holds the cursor and the order; the API takes the same. */
async function fetchMore(page: FramePage, href: string): Promise<CommentPage> {
  const { searchParams } = new URL(href);
  const query = new URLSearchParams({ page: page.settings.page ?? '' });
  for (const name of ['after', 'order']) {
    const value = searchParams.get(name);
    if (value !== null) query.set(name, value);
  }
  const reply = await fetch(`${page.api}/comments?${query}`);
  if (!reply.ok) throw new Error(`no comments: ${reply.status}`);
  return (await reply.json()) as CommentPage;
}

/** Puts a comment under its parent where that is shown, and else at the end. */
function place(page: FramePage, list: HTMLElement, comment: PublishedComment): HTMLElement {
  const known = byId(`comment-${comment.id}`);
  if (known) return known;
  const parent = comment.parentId ? byId(`comment-${comment.parentId}`) : null;
  const replies = parent?.querySelector<HTMLElement>(':scope > .replies');
  const item = fillTemplate(page, comment);
  (replies ?? list).append(item);
  if (replies) replies.hidden = false;
  return item;
}

/** The server's own markup with this comment's words, which go in as text and as nothing else. */
function fillTemplate(page: FramePage, comment: PublishedComment): HTMLElement {
  const template = byId<HTMLTemplateElement>('comment-template');
  // Imported, since in the template's own document an address has no base.
  const item = document.importNode(template?.content.firstElementChild as HTMLElement, true);
  const { id, title, name, text, createdAt, editedAt, removed } = comment;
  item.id = `comment-${id}`;
  item.dataset.id = id;
  item.firstElementChild?.setAttribute('aria-labelledby', `title-${id}`);
  const heading = item.querySelector('.comment-title');
  if (heading) heading.id = `title-${id}`;
  const write = (selector: string, words: string) => {
    const target = item.querySelector(selector);
    if (target) target.textContent = words;
  };
  if (removed) {
    item.querySelector('article')?.replaceWith(
      Object.assign(document.createElement('p'), {
        className: 'removed',
        textContent: page.messages.commentRemoved,
      }),
    );
    return item;
  }
  // The template was rendered for an empty comment, which has no direction of its own.
  if (hasOwnDirection(title)) item.firstElementChild?.setAttribute('dir', 'auto');
  if (hasOwnDirection(text)) item.querySelector('.comment-text')?.setAttribute('dir', 'auto');
  write('.comment-title', title);
  write('.comment-name', name);
  write('.comment-text', text);
  const time = item.querySelector('time');
  if (time) time.dateTime = createdAt;
  const edited = item.querySelector<HTMLTimeElement>('.edited');
  if (edited && editedAt) edited.dateTime = editedAt;
  const address = (page.settings.url ?? '').split('#')[0];
  item.querySelector('.permalink')?.setAttribute('href', `${address}#comment-${id}`);
  const turnTo = (kind: 'reply' | 'report', said: string) => {
    const link = item.querySelector<HTMLAnchorElement>(`a.${kind}`);
    if (!link) return;
    const address = new URL(link.href);
    address.searchParams.set(kind, id);
    link.href = address.href;
    link.setAttribute('aria-label', page.say(said, { name }));
  };
  turnTo('reply', page.messages.replyTo);
  turnTo('report', page.messages.reportOf);
  return item;
}

function showDate(page: FramePage, time: HTMLTimeElement): void {
  const at = new Date(time.dateTime);
  time.textContent = relativeDate(at, new Date(), page.dates);
  time.parentElement?.setAttribute('title', absoluteDate(at, page.dates));
}

function showEdited(page: FramePage, edited: HTMLTimeElement): void {
  const at = new Date(edited.dateTime);
  edited.textContent = page.say(page.messages.edited, { date: relativeDate(at, new Date(), page.dates) });
  edited.title = absoluteDate(at, page.dates);
  edited.hidden = false;
}

/** The title that a reply was given, so that answering another comment may replace it and nothing that was typed. */
let suggested = '';

/** Makes the form answer a comment. */
function startReply(page: FramePage, host: Host, link: HTMLAnchorElement): void {
  const item = link.closest<HTMLElement>('.comment');
  const line = byId('replying');
  const name = item?.querySelector('.comment-name')?.textContent ?? '';
  if (!item || !line) return;
  const parent = Object.assign(document.createElement('input'), {
    type: 'hidden',
    name: 'parent',
    value: item.dataset.id ?? '',
  });
  const who = document.createElement('bdi');
  who.textContent = name;
  const [before = '', after = ''] = page.messages.replyingTo.split('{name}');
  const cancel = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'quiet',
    textContent: page.messages.cancelReply,
  });
  cancel.addEventListener('click', () => {
    line.replaceChildren();
    line.hidden = true;
    byId('title')?.focus();
  });
  line.replaceChildren(parent, before, who, `${after} `, cancel);
  line.hidden = false;
  const title = byId<HTMLInputElement>('title');
  const answered = item.querySelector('.comment-title')?.textContent ?? '';
  if (title && (title.value === '' || title.value === suggested)) {
    suggested = page.say(page.messages.replyTitle, { title: answered });
    title.value = suggested;
  }
  const first = ['name', 'email', 'title']
    .map((id) => byId<HTMLInputElement>(id))
    .find((field) => !field?.value);
  (first ?? byId('text'))?.focus({ preventScroll: true });
  host.show(line);
}

/** Shows the comment that the address names, fetching it with what stands around it where this page does not hold it. */
async function showSought(page: FramePage, host: Host): Promise<void> {
  const id = /^#comment-([0-9a-f-]{36})$/.exec(location.hash)?.[1];
  const list = byId('comment-list');
  if (!id || !list) return;
  if (!byId(`comment-${id}`)) {
    const reply = await fetch(`${page.api}/comments/${id}`).catch(() => undefined);
    if (!reply?.ok) return;
    const { comments } = (await reply.json()) as CommentPage;
    const items = comments.map((comment) => place(page, list, comment));
    if (items[0]) list.prepend(items[0]);
    enhance(page, items);
  }
  const item = byId(`comment-${id}`);
  if (!item) return;
  for (const other of document.querySelectorAll('.comment.sought')) other.classList.remove('sought');
  item.classList.add('sought');
  item.focus({ preventScroll: true });
  host.show(item);
}
