import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formMessages } from '../../src/protocol/messages/form.ts';
import type { SiteInput, TestSite } from '../contracts/http/harness.ts';
import { ARABIC, ENGLISH } from '../support/browser.ts';
import { type GivenComment, publish } from './support/publish.ts';
import { axeFaults, embedFrame, fillForm, openStage, readCode, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 120_000);
afterAll(() => stage.close());

interface Opened {
  readonly page: Page;
  readonly frame: Frame;
  readonly site: TestSite;
  readonly ids: readonly string[];
}

/** An article in `language` with `comments` under it, opened at the address that `fragment` makes of their ids. */
async function read(
  language: 'en' | 'ar',
  comments: readonly GivenComment[],
  input: SiteInput = {},
  fragment: (ids: readonly string[]) => string = () => '',
): Promise<Opened> {
  const site = await stage.site(input);
  const path = `/${site.id}`;
  const url = stage.pages.put(path, {
    html: `<!doctype html><html lang="${language}"><head><title>An article</title></head><body><h1>An article</h1><script src="${stage.app.origin}/assets/embed/loader.js" data-site="${site.id}" data-page="a" async></script></body></html>`,
  });
  const ids = await publish(stage.app.http.deps, site, { page: 'a', url }, comments);
  const context = await stage.browser.newContext(language === 'ar' ? ARABIC : ENGLISH);
  const page = await context.newPage();
  await page.goto(url + fragment(ids));
  return { page, frame: await embedFrame(page), site, ids };
}

const comment = (title: string, more: Partial<GivenComment> = {}): GivenComment => ({
  name: 'Rania',
  title,
  text: 'A short text.',
  ...more,
});

describe.each(['en', 'ar'] as const)('a reader of comments in %s', (language) => {
  const messages = formMessages(language);

  it('answers one: the form names whom, and begins with the title', async () => {
    const { page, frame, ids } = await read(language, [comment('First'), comment('Second')]);
    await frame.locator(`#comment-${ids[1]} .reply`).click();
    expect(await frame.locator('#replying').textContent()).toContain('Rania');
    expect(await frame.locator('#title').inputValue()).toBe(messages.replyTitle.replace('{title}', 'Second'));
    expect(await frame.locator('input[name=parent]').inputValue()).toBe(ids[1]);
    await page.context().close();
  });

  it('reports one with a clause, and hears that a person will look at it', async () => {
    const { page, frame, ids } = await read(language, [comment('Reported')]);
    await frame.locator(`#comment-${ids[0]} a.report`).click();
    expect(await axeFaults(frame)).toEqual([]);
    await frame.locator('.report-form button[type=submit]').click();
    await frame.locator('.report-form .error').waitFor();
    await frame.locator('.report-form input').first().check();
    await frame.locator('.report-form button[type=submit]').click();
    await expect.poll(() => frame.locator('.comment .notice').textContent()).toBe(messages.reported);
    await page.context().close();
  });

  it('is taken by a link to a comment that is not on the first page', async () => {
    const many = Array.from({ length: 30 }, (_, i) => comment(`Number ${i}`));
    const { page, frame, ids } = await read(language, many, {}, (all) => `#comment-${all[28]}`);
    const sought = frame.locator(`#comment-${ids[28]}`);
    await sought.waitFor();
    await expect.poll(() => sought.evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
    expect(await sought.locator('.permalink').getAttribute('href')).toBe(
      `${page.url().split('#')[0]}#comment-${ids[28]}`,
    );
    await page.context().close();
  });

  it('unfolds a long one', async () => {
    const { page, frame } = await read(language, [comment('Long', { text: 'line\n'.repeat(60) })]);
    const text = frame.locator('.comment-text').first();
    const folded = await text.evaluate((element) => element.clientHeight);
    await frame.getByRole('button', { name: messages.showAll }).click();
    expect(await text.evaluate((element) => element.clientHeight)).toBeGreaterThan(folded * 2);
    await page.context().close();
  });

  it('is asked once to reconsider, and may send it all the same', async () => {
    const { page, frame, site } = await read(language, [], { settings: { code: 'image', nudge: true } });
    const insult = language === 'en' ? 'You are a stupid idiot.' : 'أنت غبي وحقير';
    await fillForm(frame, { name: 'Rania', email: 'rania@example.com', title: 'To you', text: insult });
    await frame.locator('#agree').check();
    await frame.locator('#code').fill(await readCode(stage, site, frame));
    await frame.locator('.send .primary').click();
    await frame.locator('#nudge li').first().waitFor();
    expect(await axeFaults(frame)).toEqual([]);
    await frame.locator('#nudge button').click();
    await frame.locator('.receipt').waitFor();
    expect(await frame.locator('.receipt').textContent()).toContain(messages.heldForReview);
    await page.context().close();
  });
});

describe.each(['en', 'ar'] as const)('without scripts, a reader of comments in %s', (language) => {
  const messages = formMessages(language);

  it('orders them, reads on, follows a link to one, and reports one, all as plain pages', async () => {
    const site = await stage.site();
    const url = stage.pages.put(`/plain-${language}`, { html: '<!doctype html><title>x</title>' });
    const many = Array.from({ length: 30 }, (_, i) => comment(`Number ${i}`, { text: 'line\n'.repeat(40) }));
    const ids = await publish(stage.app.http.deps, site, { page: 'a', url }, many);
    const context = await stage.browser.newContext({
      ...(language === 'ar' ? ARABIC : ENGLISH),
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    const query = new URLSearchParams({ page: 'a', url, lang: language });
    await page.goto(`${stage.app.origin}/embed/${site.id}?${query}`);
    const first = page.locator('.comment-title').first();
    const items = page.locator('.comment-list > .comment');
    expect([await items.count(), await first.textContent()]).toEqual([20, 'Number 0']);
    // Long ones stand in full where nothing could unfold them.
    expect(await page.locator('.folded').count()).toBe(0);
    await page.getByRole('link', { name: messages.oldestFirst }).click();
    await expect.poll(() => first.textContent()).toBe('Number 29');
    await page.locator('#more').click();
    await expect.poll(() => first.textContent()).toBe('Number 9');
    expect(await items.count()).toBe(10);
    expect(await page.locator(`#comment-${ids[9]} .permalink`).getAttribute('href')).toBe(
      `${url}#comment-${ids[9]}`,
    );

    await page.locator(`#comment-${ids[4]} a.report`).click();
    await page.locator('.report-form input[type=radio]').first().check();
    await page.locator('.report-form button').click();
    await expect.poll(() => page.locator(`#comment-${ids[4]} .notice`).textContent()).toBe(messages.reported);
    expect(await first.textContent()).toBe('Number 9');
    await context.close();
  });
});

it('keeps name and e-mail on the device only where the reader ticks the box', async () => {
  const { page } = await read('en', []);
  const frame = await embedFrame(page);
  await fillForm(frame, { name: 'Rania', email: 'rania@example.com' });
  await frame.locator('#remember').check();
  await page.reload();
  let again = await embedFrame(page);
  await expect.poll(() => again.locator('#name').inputValue()).toBe('Rania');
  await again.locator('#remember').uncheck();
  await page.reload();
  again = await embedFrame(page);
  await again.locator('.remember').waitFor();
  expect(await again.locator('#name').inputValue()).toBe('');
  await page.context().close();
});

it('writes the counts into a list of articles', async () => {
  const { page, site } = await read('en', [comment('One'), comment('Two')]);
  const url = stage.pages.put('/list', {
    html: `<!doctype html><html lang="en"><body><p data-adab-count="a"></p><p lang="ar" data-adab-count="a"></p><p data-adab-count="b"></p><script src="${stage.app.origin}/assets/embed/count.js" data-site="${site.id}" async></script></body></html>`,
  });
  await page.goto(url);
  await expect
    .poll(() => page.locator('p').allTextContents())
    .toEqual(['2 comments', 'تعليقان', '0 comments']);
  await page.context().close();
});
