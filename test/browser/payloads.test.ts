import { afterAll, beforeAll, expect, it } from 'vitest';
import { toStatusToken } from '../../src/services/comments/status-token.ts';
import { ENGLISH } from '../support/browser.ts';
import { SCRIPT_PAYLOADS } from '../support/script-payloads.ts';
import { watchAlarms } from './support/alarms.ts';
import { publish } from './support/publish.ts';
import { embedFrame, openStage, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 120_000);
afterAll(() => stage.close());

it('shows three hundred scripts under one article, on the first page and loaded later, and runs none', async () => {
  const site = await stage.site();
  const url = `${stage.pages.origin}/article`;
  // What a text may hold; the name and the title are lines.
  const words = SCRIPT_PAYLOADS.map((payload) => ({
    name: payload,
    title: payload,
    text: `${payload}\n${payload}`,
  }));
  await publish(stage.app.http.deps, site, { page: 'a', url }, words);
  const [payload] = SCRIPT_PAYLOADS.slice(40);
  stage.pages.put('/article', {
    html: `<!doctype html><html lang="en"><head><title>x</title></head><body><script src="${stage.app.origin}/assets/embed/loader.js" data-site="${site.id}" data-page="a" async></script></body></html>`,
  });

  const context = await stage.browser.newContext(ENGLISH);
  const page = await context.newPage();
  const alarms = watchAlarms(page);
  // Whatever a page can hand over from outside: its address, its name, its title.
  await page.addInitScript((said) => {
    if (window.top === window) window.name = said ?? '';
  }, payload);
  await page.goto(`${url}#${payload}`);

  const frame = await embedFrame(page);
  const more = frame.locator('#more');
  for (let shown = 20; shown < SCRIPT_PAYLOADS.length; shown += 20) {
    await more.click();
    await expect.poll(() => frame.locator('.comment').count()).toBe(shown + 20);
  }
  expect(await frame.locator('.comment-list .comment-text').allTextContents()).toEqual(
    words.map(({ text }) => text),
  );
  expect(await frame.locator('.comment-list .comment-title').allTextContents()).toEqual(SCRIPT_PAYLOADS);
  expect(await frame.locator('.comment-list .comment-name').allTextContents()).toEqual(SCRIPT_PAYLOADS);
  // Each name also stands in the form when one answers it.
  const named = await frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.comment-list a.reply')].map((link) => {
      link.click();
      return document.querySelector('#replying bdi')?.textContent;
    }),
  );
  expect(named).toEqual(SCRIPT_PAYLOADS);

  for (const document of page.frames()) expect(await document.evaluate(() => 'pwned' in window)).toBe(false);
  expect(
    await frame.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
    ),
  ).toEqual([]);
  expect(alarms).toEqual([]);
  await context.close();
});

it('shows them in the article itself and on the private page, where no frame contains them, and runs none', async () => {
  const site = await stage.site();
  const url = `${stage.pages.origin}/own`;
  const all = SCRIPT_PAYLOADS.join('\n');
  const ids = await publish(stage.app.http.deps, site, { page: 'a', url }, [
    { name: all, title: all, text: all },
    ...SCRIPT_PAYLOADS.slice(0, 40).map((payload) => ({ name: payload, title: payload, text: payload })),
  ]);
  const context = await stage.browser.newContext(ENGLISH);
  const page = await context.newPage();
  const alarms: string[] = [];
  page.on('dialog', (dialog) => {
    alarms.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => alarms.push(String(error)));

  // The publisher's server puts the list into a page that forbids no script.
  const fragment = await page.request.get(
    `${stage.app.origin}/embed/${site.id}/comments.html?page=a&lang=en`,
  );
  stage.pages.put('/own', { html: `<!doctype html><title>x</title>${await fragment.text()}` });
  await page.goto(url);
  const id = ids[0] ?? '';
  expect(await page.locator(`#comment-${id} .comment-text`).first().textContent()).toBe(all);
  expect(await page.locator('script').count()).toBe(0);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);

  const token = await toStatusToken(stage.app.http.deps, site.id, id);
  await page.goto(`${stage.app.origin}/s/${site.id}/status?lang=en#${id}.${token}`);
  await page.locator('.verdict').waitFor();
  expect(await page.locator('.own .comment-text').textContent()).toBe(all);
  await page.locator('.edit summary').click();
  expect(await page.locator('#text').inputValue()).toBe(all);
  await page.locator('.edit button').click();
  await page.locator('#error-summary li').first().waitFor();
  expect(await page.locator('#text').inputValue()).toBe(all);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  expect(alarms).toEqual([]);
  await context.close();
});
