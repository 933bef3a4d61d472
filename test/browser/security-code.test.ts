import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueChallenge } from '../../src/captcha/challenge.ts';
import { LEAST_SECONDS } from '../../src/moderation/form-findings.ts';
import { CODE_PROVIDERS } from '../../src/protocol/code-providers.ts';
import { DEMO_ARTICLES, DEMO_SITE } from '../../src/protocol/demo.ts';
import { toFieldMessage } from '../../src/protocol/messages/errors.ts';
import { formMessages } from '../../src/protocol/messages/form.ts';
import { changeSiteSettings } from '../../src/services/sites/site-settings.ts';
import type { TestSite } from '../contracts/http/harness.ts';
import { ARABIC, ENGLISH } from '../support/browser.ts';
import { type SiteverifyServer, startSiteverifyServer } from '../support/siteverify-server.ts';
import { axeFaults, embedFrame, fillForm, openStage, readCode, type Stage } from './support/stage.ts';

let provider: SiteverifyServer;
let stage: Stage;
let site: TestSite;
beforeAll(async () => {
  provider = await startSiteverifyServer();
  stage = await openStage('one host', { turnstile: provider.access, hcaptcha: provider.access });
  site = await stage.site({ id: DEMO_SITE, settings: { code: 'image', mode: 'open' } });
}, 120_000);
afterAll(async () => {
  await stage.close();
  await provider.close();
});

const words = (text: string) => ({
  name: 'Rania Khalil',
  email: 'rania@example.com',
  title: 'The timetable',
  text,
});

/** As a browser that shows no images: the frame's policy lets a style sheet in by script alone. */
async function showNoImages(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('svg, img { display: none !important }');
    document.adoptedStyleSheets.push(sheet);
  });
  expect(await frame.locator('svg.code-image').isVisible()).toBe(false);
}

async function issueExpired(): Promise<string> {
  const { deps } = stage.app.http;
  const { token } = await issueChallenge({
    keys: await deps.keys.sealing('security-code'),
    site: site.id,
    path: 'image',
    script: 'latin',
    now: new Date(deps.now().getTime() - 11 * 60_000),
  });
  return token;
}

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
  const hasAnotherCode = (frame: Frame, before: string) =>
    frame.waitForFunction(
      (old) => document.querySelector<HTMLInputElement>('input[name=challenge]')?.value !== old,
      before,
    );

  async function sendAllThatWasTyped(frame: Frame, typed: ReturnType<typeof words>): Promise<void> {
    for (const [name, value] of Object.entries(typed)) {
      expect(await frame.locator(`#${name}`).inputValue()).toBe(value);
    }
    await frame.locator('#code').fill(await readCode(stage, site, frame));
    await send(frame);
    await frame.locator('.receipt').waitFor();
  }

  it('says what the image is and where the other way is, and holds its answer in no attribute', async () => {
    const { page, frame } = await open();
    expect(await frame.locator('svg.code-image').getAttribute('aria-label')).toBe(messages.codeImage);
    expect(await frame.locator('#code-by-work').textContent()).toBe(messages.cannotUseImage);
    const answer = await readCode(stage, site, frame);
    expect((await frame.content()).toUpperCase()).not.toContain(answer);
    expect(await axeFaults(frame)).toEqual([]);
    await page.context().close();
  });

  it('is passed without the image in one press, with the same rights', async () => {
    const { page, frame } = await open();
    await showNoImages(frame);
    await frame.locator('#code-by-work').click();
    await frame.locator('#code-by-image').waitFor({ state: 'hidden' });
    expect(await axeFaults(frame)).toEqual([]);
    await fillForm(frame, words('Thank you for the clear report.'));
    await frame.locator('#agree').check();
    stage.app.http.clock.advance(LEAST_SECONDS);
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
    await hasAnotherCode(frame, first);
    const second = await token(frame);
    await frame.locator('button[value=new-code]').click();
    await hasAnotherCode(frame, second);
    await frame.locator('#code-by-work').click();
    await frame.locator('#code-by-image').waitFor({ state: 'hidden' });
    expect(await frame.locator('#code').getAttribute('aria-invalid')).toBe('false');
    await frame.locator('#code-by-work').click();
    await frame.locator('#code-by-image').waitFor({ state: 'visible' });
    await sendAllThatWasTyped(frame, typed);
    await page.context().close();
  });

  it('is renewed without loss when it has expired', async () => {
    const { page, frame } = await open();
    const typed = words('Thank you, this took me an hour to write.');
    await fillForm(frame, typed);
    await frame.locator('#agree').check();
    const expired = await issueExpired();
    await frame.locator('input[name=challenge]').evaluate((input, value) => {
      (input as HTMLInputElement).value = value;
    }, expired);
    await frame.locator('#code').fill('ACDEHRST');
    await send(frame);
    await frame.locator('#error-summary li').first().waitFor();
    expect(await frame.locator('#error-summary').textContent()).toContain(
      toFieldMessage({ code: 'code-expired' }, article.language),
    );
    await hasAnotherCode(frame, expired);
    await sendAllThatWasTyped(frame, typed);
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

describe.each([
  { code: 'turnstile', language: 'en', options: ENGLISH },
  { code: 'hcaptcha', language: 'ar', options: ARABIC },
] as const)('the check of $code in place of the image', ({ code, language, options }) => {
  const article = DEMO_ARTICLES.find((one) => one.language === language)!;
  const messages = formMessages(article.language);
  beforeAll(() =>
    changeSiteSettings(
      stage.app.http.deps,
      { kind: 'command-line' },
      { siteId: site.id, change: { settings: { code, codeSiteKey: 'site-key' } } },
    ),
  );

  /** The article with the provider's script played by ours: a button that hands over the response. */
  async function open(script: 'answers' | 'is blocked') {
    const context = await stage.browser.newContext(options);
    const foreign: string[] = [];
    await context.route(/cloudflare|hcaptcha/, (route) => {
      foreign.push(route.request().url());
      const response = provider.solve({ success: true, hostname: 'localhost', action: 'comment' });
      return script === 'is blocked'
        ? route.abort()
        : route.fulfill({ contentType: 'text/javascript', body: widgetScript(code, response) });
    });
    const page = await context.newPage();
    await page.goto(stage.app.origin + article.path);
    return { context, frame: await embedFrame(page), foreign };
  }

  it('is loaded with the first key and not before, and is passed', async () => {
    const { context, frame, foreign } = await open('answers');
    expect(await frame.locator('svg.code-image').isVisible()).toBe(false);
    expect(await frame.locator('#code-by-check').isVisible()).toBe(true);
    expect(foreign).toEqual([]);
    await frame.locator('#name').fill('R');
    await frame.locator('#check-widget button').waitFor();
    expect(foreign).toEqual([CODE_PROVIDERS[code].script]);
    expect(await frame.locator('#code-status').textContent()).toBe('');
    expect(await axeFaults(frame)).toEqual([]);

    await fillForm(frame, words(`Thank you for the clear report, says ${code}.`));
    await frame.locator('#agree').check();
    await frame.locator('.send .primary').click();
    expect(await frame.locator('#error-summary').textContent()).toContain(
      toFieldMessage({ code: 'check-missing' }, article.language),
    );
    await frame.locator('#check-widget button').click();
    await frame.locator('.send .primary').click();
    await frame.locator('.receipt').waitFor();
    await context.close();
  });

  it('leaves the equal path to who cannot load it', async () => {
    const { context, frame } = await open('is blocked');
    await fillForm(frame, words(`Thank you for the map, says ${code}.`));
    await frame.getByText(messages.checkFailed).waitFor();
    await frame.locator('#code-by-work').click();
    await frame.locator('#code-by-check').waitFor({ state: 'hidden' });
    await frame.locator('#agree').check();
    await frame.locator('.send .primary').click();
    await frame.locator('.receipt').waitFor();
    await context.close();
  });
});

const widgetScript = (global: string, response: string) => `
  window.${global} = {
    render(holder, options) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = options.sitekey;
      button.addEventListener('click', () => options.callback(${JSON.stringify(response)}));
      holder.append(button);
      return 'widget';
    },
    reset() {},
  };`;
