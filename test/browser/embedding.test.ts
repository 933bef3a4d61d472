import { readFileSync } from 'node:fs';
import type { BrowserContext, Frame, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestSite } from '../contracts/http/harness.ts';
import { ENGLISH } from '../support/browser.ts';
import { type ServedPages, servePages } from '../support/served-app.ts';
import { embedFrame, fillForm, openStage, type Stage } from './support/stage.ts';

let stage: Stage;
let site: TestSite;
beforeAll(async () => {
  stage = await openStage();
  site = await stage.site({ settings: { code: 'image' } });
}, 120_000);
afterAll(() => stage.close());

const readme = readFileSync('README.md', 'utf8');
const onThisOrigin = (text: string) => text.replaceAll('https://comments.example', stage.app.origin);

/** The three lines of the README, and nothing else allowed. */
const strictPolicy = () => {
  const lines = /```\n(script-src [^`]*)```/.exec(readme)?.[1] ?? '';
  return `default-src 'none'; ${onThisOrigin(lines).replaceAll('\n', ' ')}`;
};

const tag = (attributes = '') =>
  onThisOrigin(/<script .*<\/script>/.exec(readme)?.[0] ?? '').replace(
    /data-.*(?= async)/,
    `data-site="${site.id}" data-page="a/b" ${attributes}`,
  );

const article = (body: string) =>
  `<!doctype html><html lang="en"><head><title>An article</title></head><body><h1>An article</h1>${body}</body></html>`;

async function open(path: string, html: string, headers: Record<string, string> = {}) {
  const url = stage.pages.put(path, { html, headers });
  const context = await stage.browser.newContext(ENGLISH);
  const page = await context.newPage();
  return { context, page, url };
}

/** Collects what the browser says of itself: violations of a policy, exceptions, errors in the console. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

const heightOf = (page: Page) =>
  page
    .locator('iframe')
    .first()
    .evaluate((element) => element.clientHeight);

describe('the browser of these tests', () => {
  it('has its web security on: a page cannot read what another origin did not offer', async () => {
    const { context, page, url } = await open('/reader', article(''));
    await page.goto(url);
    const read = await page.evaluate(
      (address) =>
        fetch(address).then(
          (reply) => reply.text(),
          (error: Error) => error.name,
        ),
      `${stage.app.origin}/embed/${site.id}?page=a/b`,
    );
    expect(read).toBe('TypeError');
    await context.close();
  });
});

describe('the tag on a publisher’s page', () => {
  it('works under a policy that allows its three lines and nothing else', async () => {
    const { context, page, url } = await open('/strict', article(tag()), {
      'content-security-policy': strictPolicy(),
    });
    const complaints = complaintsOf(page);
    await page.goto(url);
    const frame = await embedFrame(page);
    await frame.locator('#name').fill('Rania');
    await page.waitForFunction(() => {
      const element = document.querySelector('iframe');
      return element !== null && element.clientHeight !== 1100;
    });
    expect(await heightOf(page)).toBe(
      await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
    );
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is refused by the frame on a page that is not the site’s', async () => {
    const foreign = await stage.site({ origins: ['https://news.example'] });
    const { context, page, url } = await open('/foreign', article(tag().replace(site.id, foreign.id)));
    await page.goto(url);
    const element = await page.waitForSelector('iframe');
    await page.waitForLoadState('load');
    const frame = await element.contentFrame();
    await expect.poll(() => frame?.url()).toMatch(/^chrome-error:/);
    await context.close();
  });

  it('sets no cookie, stores nothing and asks nobody else before the first key', async () => {
    const { context, page, url } = await open('/quiet', article(tag()));
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    await page.goto(url);
    const frame = await embedFrame(page);
    await page.waitForLoadState('networkidle');

    expect(await context.cookies()).toEqual([]);
    expect(await storageOf(frame)).toEqual([]);
    const origins = new Set(requests.map((request) => new URL(request.url()).origin));
    expect([...origins].sort()).toEqual([stage.app.origin, stage.pages.origin].sort());
    for (const request of requests) {
      const reply = await request.response();
      expect(await reply?.headerValue('set-cookie'), request.url()).toBeNull();
    }

    await frame.locator('#text').pressSequentially('a');
    await expect.poll(() => storageOf(frame)).toEqual([`adab.draft.${site.id}.a/b`]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  it('loads the frame only when the reader comes near', async () => {
    const { context, page, url } = await open('/far', article(`<div style="height:20000px"></div>${tag()}`));
    const frames: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/embed/')) frames.push(request.url());
    });
    await page.goto(url);
    await page.waitForSelector('iframe');
    await page.waitForLoadState('networkidle');
    expect(frames.filter((address) => address.includes(`/embed/${site.id}`))).toEqual([]);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await expect.poll(() => frames.some((address) => address.includes(`/embed/${site.id}`))).toBe(true);
    await context.close();
  });
});

describe('the article around the frame', () => {
  it.each([
    ['below the fold', (embed: string) => `<div style="height:2000px"></div>${embed}`],
    ['in room reserved for it', (embed: string) => `<div style="min-height:1100px">${embed}</div>`],
  ])('never moves while the comments come: %s', async (_, place) => {
    const { context, page, url } = await open('/still', article(`${place(tag())}<footer>Imprint</footer>`));
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(url);
    await page.waitForSelector('iframe');
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const frame = await embedFrame(page);
    await expect.poll(() => heightOf(page)).not.toBe(1100);
    await frame.locator('#remember').waitFor();
    // Two frames: what moved has been drawn and told.
    const shift = (of: Frame | Page) =>
      of.evaluate(async () => {
        for (let i = 0; i < 2; i += 1) await new Promise(requestAnimationFrame);
        return (window as unknown as { shift: number }).shift;
      });
    expect(await shift(page)).toBe(0);
    expect(await shift(frame)).toBe(0);
    await context.close();
  });
});

/** Everything that the frame's document has put away, by key. */
function storageOf(frame: Frame): Promise<string[]> {
  return frame.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
  ]);
}

const MESSAGES: readonly unknown[] = [
  { adab: 'resize', height: 7 },
  { adab: 'focus', offset: 9000 },
  { adab: 'ready' },
  { adab: 'resize', height: '7' },
  { adab: 'resize', height: -1 },
  { adab: 'resize', height: 1e9 },
  { adab: 'navigate', url: 'javascript:pwned=1' },
  { adab: 'resize', height: 7, pad: 'x'.repeat(1_000_000) },
  'x'.repeat(1_000_000),
  JSON.parse('{"__proto__":{"adab":"resize","height":7},"constructor":{"prototype":{"adab":"ready"}}}'),
  null,
  7,
  [{ adab: 'resize', height: 7 }],
];

describe('a message that is not the frame’s own', () => {
  let elsewhere: ServedPages;
  beforeAll(async () => {
    elsewhere = await servePages();
  });
  afterAll(() => elsewhere.close());

  const SENDERS: Readonly<Record<string, (page: Page, context: BrowserContext) => Promise<void>>> = {
    'a frame of another origin': (page) => fromFrame(page, elsewhere.put('/sender', { html: article('') })),
    'another frame of the service': (page) =>
      fromFrame(page, `${stage.app.origin}/embed/${site.id}?page=other`),
    'a frame without an origin': (page) => fromFrame(page, `${stage.pages.origin}/sender`, 'allow-scripts'),
    'a frame of the page’s own origin': (page) => fromFrame(page, `${stage.pages.origin}/sender`),
    'the page itself': async (page) => {
      await page.evaluate((messages) => {
        for (const message of messages) postMessage(message, '*');
      }, MESSAGES as unknown[]);
    },
    'a window that the page opened': async (page, context) => {
      const opening = context.waitForEvent('page');
      await page.evaluate((address) => void window.open(address), `${stage.pages.origin}/sender`);
      const popup = await opening;
      await popup.waitForLoadState();
      await popup.evaluate((messages) => {
        for (const message of messages) (opener as Window).postMessage(message, '*');
      }, MESSAGES as unknown[]);
    },
  };

  it.each(Object.keys(SENDERS))('has no effect from %s', async (sender) => {
    stage.pages.put('/sender', { html: article('') });
    const { context, page, url } = await open('/host', article(`<div style="height:200px"></div>${tag()}`));
    const complaints = complaintsOf(page);
    await page.goto(url);
    const frame = await embedFrame(page);
    await frame.locator('#name').waitFor();
    await expect.poll(() => heightOf(page)).not.toBe(1100);
    const before = await heightOf(page);

    await SENDERS[sender]?.(page, context);
    // Messages of one window arrive in order: when this one is here, all others were.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          addEventListener('message', ({ data }) => data === 'last' && resolve());
          window.postMessage('last', '*');
        }),
    );
    expect(await heightOf(page)).toBe(before);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await page.evaluate(() => 'pwned' in window || 'adab' in {})).toBe(false);
    expect(complaints.filter((line) => !line.includes('404'))).toEqual([]);
    await context.close();
  });

  async function fromFrame(page: Page, src: string, sandbox?: string): Promise<void> {
    const handle = await page.evaluateHandle(
      ([address, sandboxed]) =>
        new Promise<HTMLIFrameElement>((resolve) => {
          const element = document.createElement('iframe');
          if (sandboxed !== undefined) element.setAttribute('sandbox', sandboxed);
          element.src = address ?? '';
          element.onload = () => resolve(element);
          document.body.append(element);
        }),
      [src, sandbox],
    );
    const frame = await handle.contentFrame();
    await frame?.evaluate((messages) => {
      for (const message of messages) parent.postMessage(message, '*');
    }, MESSAGES as unknown[]);
  }
});

describe('the frame', () => {
  it('counts graphemes, and says so politely only at thresholds', async () => {
    const { context, page, url } = await open('/count', article(tag()));
    await page.goto(url);
    const frame = await embedFrame(page);
    const count = frame.locator('#text-count');
    const spoken = frame.locator('#text-count + [role=status]');
    await fillForm(frame, { text: '👨‍👩‍👧‍👦é👍🏽' });
    expect(await count.textContent()).toBe('1,997 characters left');
    expect(await spoken.textContent()).toBe('');
    await fillForm(frame, { text: 'x'.repeat(1995) });
    expect(await count.textContent()).toBe('5 characters left');
    await expect.poll(() => spoken.textContent()).toBe('5 characters left');
    await fillForm(frame, { text: 'x'.repeat(2003) });
    expect(await count.textContent()).toBe('3 characters too many');
    expect(await frame.locator('#text').inputValue()).toHaveLength(2003);
    await context.close();
  });

  it('keeps title and text through a reload, and nothing of who writes, until told to discard them', async () => {
    const { context, page, url } = await open('/draft', article(tag()));
    await page.goto(url);
    let frame = await embedFrame(page);
    await fillForm(frame, { name: 'Rania', email: 'rania@example.com', title: 'Kept', text: 'Kept as well' });
    await expect.poll(() => storageOf(frame)).not.toEqual([]);
    await page.reload();
    frame = await embedFrame(page);
    await frame.locator('#draft-kept').waitFor();
    expect(await frame.locator('#title').inputValue()).toBe('Kept');
    expect(await frame.locator('#text').inputValue()).toBe('Kept as well');
    expect(await frame.locator('#name').inputValue()).toBe('');
    await frame.locator('#draft-kept button').click();
    expect(await frame.locator('#text').inputValue()).toBe('');
    expect(await storageOf(frame)).toEqual([]);
    await context.close();
  });

  it('keeps a draft as long as the tab where storage is forbidden, and throws nothing', async () => {
    const { context, page, url } = await open('/forbidden', article(tag()));
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('The request was denied.', 'SecurityError');
          },
        });
      }
    });
    const complaints = complaintsOf(page);
    await page.goto(url);
    const frame = await embedFrame(page);
    await fillForm(frame, { name: 'Rania', email: 'nobody', title: 'Kept', text: 'Kept as well' });
    await frame.locator('#remember').check();
    await frame.locator('.send .primary').click();
    await frame.locator('#error-summary li').first().waitFor();
    expect(await frame.locator('#text').inputValue()).toBe('Kept as well');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('stands still for readers who ask for less motion', async () => {
    const { context, page, url } = await open('/calm', article(tag()));
    const moving = (frame: Frame) =>
      frame.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((element) => {
            const { transitionDuration, animationName } = getComputedStyle(element);
            return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s');
          }).length,
      );
    await page.goto(url);
    expect(await moving(await embedFrame(page))).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await moving(await embedFrame(page))).toBe(0);
    await context.close();
  });

  it('fetches a new code without touching what was typed', async () => {
    const { context, page, url } = await open('/code', article(tag()));
    await page.goto(url);
    const frame = await embedFrame(page);
    await fillForm(frame, { text: 'Half a thought' });
    const image = frame.locator('.code-image path');
    const before = await image.getAttribute('d');
    await frame.locator('button[value=new-code]').click();
    await expect.poll(() => image.getAttribute('d')).not.toBe(before);
    expect(await frame.locator('#text').inputValue()).toBe('Half a thought');
    await context.close();
  });
});

describe('the looks of the page', () => {
  it('reach the frame by custom properties, and what could be more than a look does not', async () => {
    const own = await stage.site({ settings: { fontUrl: 'https://fonts.example/face.woff2' } });
    const style =
      '--adab-accent: #7a1f1f; --adab-radius: 0px; --adab-font: Georgia, serif; --adab-ink: url(https://evil.example/x)';
    const { context, page, url } = await open(
      '/looks',
      article(`<div style="${style}">${tag().replace(site.id, own.id)}</div>`),
    );
    await page.goto(url);
    const frame = await embedFrame(page);
    const looks = await frame.evaluate(() => {
      const button = getComputedStyle(document.querySelector('.primary') as Element);
      const body = getComputedStyle(document.body);
      return [
        button.backgroundColor,
        button.borderRadius,
        body.fontFamily,
        body.getPropertyValue('--adab-ink'),
      ];
    });
    expect(looks).toEqual(['rgb(122, 31, 31)', '0px', 'Georgia, serif', '']);
    const policy = (await (await page.request.get(frame.url())).headers())['content-security-policy'];
    expect(policy).toContain("font-src 'self' https://fonts.example;");
    await context.close();
  });

  it('are the element’s too, which shows another page when its attribute changes and leaves nothing behind', async () => {
    const { context, page, url } = await open(
      '/element',
      article(
        `<script type="module" src="${stage.app.origin}/assets/embed/element.js"></script><adab-comments service="${stage.app.origin}" data-site="${site.id}" data-page="a/b"></adab-comments>`,
      ),
      { 'content-security-policy': strictPolicy() },
    );
    const complaints = complaintsOf(page);
    await page.goto(url);
    const frame = await embedFrame(page);
    await frame.locator('#name').waitFor();
    await page.locator('adab-comments').evaluate((element) => element.setAttribute('data-page', 'c'));
    await expect.poll(() => page.locator('iframe').getAttribute('src')).toContain('page=c');
    await page.locator('adab-comments').evaluate((element) => element.remove());
    expect(await page.locator('iframe').count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
