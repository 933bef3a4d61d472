import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ARTICLES, DEMO_SITE } from '../../src/protocol/demo.ts';
import { formMessages } from '../../src/protocol/messages/form.ts';
import type { TestSite } from '../contracts/http/harness.ts';
import { ARABIC, ENGLISH } from '../support/browser.ts';
import { axeFaults, embedFrame, fillForm, openStage, readCode, type Stage } from './support/stage.ts';

let stage: Stage;
let site: TestSite;
beforeAll(async () => {
  stage = await openStage();
  site = await stage.site({ id: DEMO_SITE, settings: { code: 'image', mode: 'open' } });
}, 120_000);
afterAll(() => stage.close());

const words = (text: string) => ({
  name: 'Rania Khalil',
  email: 'rania@example.com',
  title: 'My grandmother kept her ticket',
  text,
});

describe.each(DEMO_ARTICLES)('the security code under the $language article', (article) => {
  const messages = formMessages(article.language);

  async function open(): Promise<{ page: Page; frame: Frame }> {
    const context = await stage.browser.newContext(article.language === 'ar' ? ARABIC : ENGLISH);
    const page = await context.newPage();
    await page.goto(stage.app.origin + article.path);
    return { page, frame: await embedFrame(page) };
  }
  const send = (frame: Frame) => frame.locator('.send .primary').click();
  const token = (frame: Frame) => frame.locator('input[name=challenge]').inputValue();

  it('says what the image is and where the other way is, and holds its answer in no attribute', async () => {
    const { page, frame } = await open();
    expect(await frame.locator('svg.code-image').getAttribute('aria-label')).toBe(messages.codeImage);
    expect(await frame.locator('#code-by-work').textContent()).toBe(messages.cannotUseImage);
    const answer = await readCode(stage, site, frame);
    expect((await frame.content()).toUpperCase()).not.toContain(answer);
    await page.context().close();
  });

  it('is passed without the image in one press, with the same rights', async () => {
    const { page, frame } = await open();
    const text = 'Sent without the image.';
    await frame.addStyleTag({ content: 'svg { visibility: hidden }' }).catch(() => {});
    await frame.locator('#code-by-work').click();
    await frame.locator('#code-by-image').waitFor({ state: 'hidden' });
    expect(await axeFaults(frame)).toEqual([]);
    await fillForm(frame, words(text));
    await frame.locator('#agree').check();
    await send(frame);
    await frame.locator('.receipt').waitFor();
    expect(await frame.locator('.receipt').textContent()).toContain(messages.publishedNow);
    await page.context().close();
  });

  it('keeps all that was typed through a wrong answer, another code and the way back to the image', async () => {
    const { page, frame } = await open();
    const typed = words('This must stay.');
    await fillForm(frame, typed);
    await frame.locator('#agree').check();
    const first = await token(frame);
    await frame.locator('#code').fill('WRONGONE');
    await send(frame);
    await frame.locator('#error-summary li').first().waitFor();
    await frame.waitForFunction(
      (old) => document.querySelector<HTMLInputElement>('input[name=challenge]')?.value !== old,
      first,
    );
    const second = await token(frame);
    await frame.locator('button[value=new-code]').click();
    await frame.waitForFunction(
      (old) => document.querySelector<HTMLInputElement>('input[name=challenge]')?.value !== old,
      second,
    );
    await frame.locator('#code-by-work').click();
    await frame.locator('#code-by-image').waitFor({ state: 'hidden' });
    await frame.locator('#code-by-work').click();
    await frame.locator('#code-by-image').waitFor({ state: 'visible' });
    for (const [name, value] of Object.entries(typed)) {
      expect(await frame.locator(`#${name}`).inputValue()).toBe(value);
    }
    await frame.locator('#code').fill(await readCode(stage, site, frame));
    await send(frame);
    await frame.locator('.receipt').waitFor();
    await page.context().close();
  });

  it('is passed by keyboard alone', async () => {
    const { page, frame } = await open();
    const typed: Readonly<Record<string, string>> = words('Written without a mouse.');
    await frame.locator('#name').focus();
    for (let presses = 0; presses < 40; presses++) {
      const at = await frame.evaluate(() => {
        const active = document.activeElement as HTMLInputElement | null;
        return { id: active?.id ?? '', name: active?.getAttribute('name') ?? '' };
      });
      if (typed[at.id]) await page.keyboard.type(typed[at.id]!);
      else if (at.id === 'agree') await page.keyboard.press('Space');
      else if (at.id === 'code') {
        await page.keyboard.type(await readCode(stage, site, frame));
        await page.keyboard.press('Enter');
        break;
      }
      await page.keyboard.press('Tab');
    }
    await frame.locator('.receipt').waitFor();
    await page.context().close();
  });
});
