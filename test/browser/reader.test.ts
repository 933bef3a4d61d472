import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ARTICLES, DEMO_SITE, type DemoArticle } from '../../src/protocol/demo.ts';
import { formMessages } from '../../src/protocol/messages/form.ts';
import { storedComments, type TestSite } from '../contracts/http/harness.ts';
import { ARABIC, ENGLISH } from '../support/browser.ts';
import {
  axeFaults,
  embedFrame,
  type Filled,
  fillForm,
  openStage,
  readCode,
  type Stage,
} from './support/stage.ts';

let stage: Stage;
let site: TestSite;
beforeAll(async () => {
  stage = await openStage();
  site = await stage.site({ id: DEMO_SITE, settings: { code: 'image' } });
}, 120_000);
afterAll(() => stage.close());

const WORDS: Readonly<Record<'en' | 'ar', Filled>> = {
  en: {
    name: 'Rania Khalil',
    email: 'rania@example.com',
    title: 'My grandmother kept her ticket',
    text: 'She kept a ticket of line 4 in a biscuit tin.\nOn Monday I put the new one beside it.',
  },
  ar: {
    name: 'خالد المصري',
    email: 'khaled@example.com',
    title: 'دفتر السائق',
    text: 'ما فعله يوسف ضاهر يستحق أن يُدرّس.\nرقم واحد صادق أقوى من مئة تقرير.',
  },
};

const SIZES = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } } as const;

async function openArticle(article: DemoArticle, scripts: boolean, size: keyof typeof SIZES): Promise<Page> {
  const context = await stage.browser.newContext({
    ...(article.language === 'ar' ? ARABIC : ENGLISH),
    javaScriptEnabled: scripts,
    viewport: SIZES[size],
  });
  const page = await context.newPage();
  await page.goto(stage.app.origin + article.path);
  return page;
}

describe.each(DEMO_ARTICLES)('a reader of the $language article', (article) => {
  const messages = formMessages(article.language);
  const words = WORDS[article.language];

  describe.each([
    ['with scripts on a phone', true, 'phone'],
    ['without scripts on a desktop', false, 'desktop'],
  ] as const)('%s', (_, scripts, size) => {
    it('corrects the form, sends a comment, sees it published, changes it, and withdraws it', async () => {
      const page = await openArticle(article, scripts, size);
      let frame = await embedFrame(page);
      const values = { ...words, text: `${words.text}\n${size}` };

      await fillForm(frame, { ...values, email: 'nobody' });
      await frame.locator('.send .primary').click();
      await frame.locator('#error-summary li').first().waitFor();
      frame = await embedFrame(page);
      expect(await frame.locator('#error-summary').textContent()).toContain(messages.email);
      const focused = () => frame.evaluate(() => document.activeElement?.id);
      await expect.poll(focused).toBe(scripts ? 'error-summary' : 'answer');
      expect(await frame.locator('#email').getAttribute('aria-invalid')).toBe('true');
      expect(await frame.locator('#text').inputValue()).toBe(values.text);

      if (!scripts) {
        await frame.locator('button[value=new-code]').click();
        await frame.locator('#code-renewed').waitFor();
        frame = await embedFrame(page);
        expect(new URL(frame.url()).hash).toBe('#code');
        expect(await frame.locator('#text').inputValue()).toBe(values.text);
      }
      await fillForm(frame, { email: values.email });
      await frame.locator('#agree').check();
      await frame.locator('#code').fill(await readCode(stage, site, frame));
      await frame.locator('.send .primary').click();
      await frame.locator('.receipt').waitFor();
      frame = await embedFrame(page);
      expect(await frame.locator('.receipt').textContent()).toContain(messages.heldForReview);

      const status = await page.context().newPage();
      if (scripts) {
        await status.goto((await frame.locator('.receipt a').first().getAttribute('href')) ?? '');
      } else {
        await status.goto(`${stage.app.origin}/s/${site.id}/status?lang=${article.language}`);
        await status.locator('#code').fill((await frame.locator('.status-code code').textContent()) ?? '');
        await status.locator('button').click();
      }
      await status.locator('.verdict[data-status=waiting]').waitFor();
      expect(await status.locator('h2').textContent()).toBe(messages.status.waiting);
      expect(status.url()).not.toContain('code=');
      // Without a script nobody knows the reader's zone, so that the server's is named.
      const sent = status.locator('.own time').first();
      await expect.poll(async () => (await sent.textContent())?.includes('UTC')).toBe(!scripts);
      const code = await status.locator('.withdraw input[name=code]').inputValue();

      await stage.decide(site, code.split('.')[0] ?? '', { action: 'approve' });
      await page.reload();
      frame = await embedFrame(page);
      const comment = frame.locator('.comment', { hasText: size });
      expect(await comment.locator('.comment-title').textContent()).toBe(values.title);
      expect(await comment.locator('.comment-name').textContent()).toBe(values.name);
      expect(await comment.locator('.comment-text').textContent()).toBe(values.text);

      await status.reload();
      await status.locator('.verdict[data-status=published]').waitFor();
      const changed = `${values.title} (${size})`;
      await status.locator('.edit summary').click();
      await status.locator('#title').fill('');
      await status.locator('.edit button').click();
      await status.locator('#error-summary li').first().waitFor();
      await expect.poll(() => status.evaluate(() => document.activeElement?.id)).toBe('error-summary');
      if (scripts) expect(await axeFaults(status)).toEqual([]);
      await status.locator('#title').fill(changed);
      await status.locator('.edit button').click();
      await status.locator('[data-edit=waiting]').waitFor();
      if (scripts) expect(await axeFaults(status)).toEqual([]);
      await page.reload();
      frame = await embedFrame(page);
      const title = frame.locator('.comment', { hasText: size }).locator('.comment-title');
      expect(await title.textContent()).toBe(values.title);

      const [edit] = (await storedComments(stage.app.http, site)).filter((row) => row.title === changed);
      await stage.decide(site, edit?.id ?? '', { action: 'approve' });
      await page.reload();
      frame = await embedFrame(page);
      const shown = frame.locator('.comment', { hasText: size });
      expect(await shown.locator('.comment-title').textContent()).toBe(changed);
      expect(await shown.locator('.edited').textContent()).toBe(
        messages.edited.replace('{date}', article.language === 'ar' ? 'الآن' : 'now'),
      );

      await status.locator('.withdraw summary').click();
      await status.locator('.withdraw button').click();
      await status.locator('.verdict[data-status=withdrawn]').waitFor();
      await page.reload();
      frame = await embedFrame(page);
      expect(await frame.locator('.comment', { hasText: size }).count()).toBe(0);
      await page.context().close();
    });
  });

  it.each(['light', 'dark'] as const)('meets no barrier that axe knows of, in %s', async (colorScheme) => {
    const page = await openArticle(article, true, 'desktop');
    await page.emulateMedia({ colorScheme });
    const frame = await embedFrame(page);
    expect(await axeFaults(page)).toEqual([]);
    expect(await axeFaults(frame)).toEqual([]);
    await frame.locator('.send .primary').click();
    await frame.locator('#error-summary li').first().waitFor();
    expect(await axeFaults(frame)).toEqual([]);
    await page.goto(`${stage.app.origin}/s/${site.id}/status?lang=${article.language}`);
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  });
});
