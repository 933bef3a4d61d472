import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ARTICLES, DEMO_SITE } from '../../src/protocol/demo.ts';
import { DESK_MESSAGES } from '../../src/protocol/messages/desk.ts';
import { createAccountLink } from '../../src/services/accounts/account-links.ts';
import { createSite } from '../../src/services/sites/create-site.ts';
import { ARABIC, ENGLISH } from '../support/browser.ts';
import { axeFaults, embedFrame, fillForm, openStage, readCode, type Stage } from './support/stage.ts';

const PASSWORD = 'a bus that came back';
/** Where pictures of the desk go, when `npm run screenshots` asks for them. */
const SCREENSHOTS = process.env.ADAB_SCREENSHOTS;

const WORDS = {
  en: {
    name: 'Jonathan Haddad',
    title: 'Not the whole story',
    text: 'The writer is an idiot who never took the bus.\nStill, I am glad that it runs again.',
    found: 'idiot',
  },
  ar: {
    name: 'سلمى الخوري',
    title: 'ليست القصة كلها',
    text: 'الكاتب أحمق لم يركب الحافلة يومًا.\nومع ذلك يسعدني أنها عادت.',
    found: 'أحمق',
  },
} as const;

/** No two alike: a text that was sent before is answered "already received". */
function textOf(language: 'en' | 'ar', name: string): string {
  return `${WORDS[language].text}\n(${name})`;
}

let stage: Stage;
const site = { id: DEMO_SITE };
beforeAll(async () => {
  // As a careful publisher runs it: the desk and the form on hosts of their own.
  stage = await openStage('own hosts');
  await createSite(stage.app.http.deps, {
    id: site.id,
    name: 'The Harbour Courier',
    origins: [stage.app.origin],
    languages: ['en', 'ar'],
    settings: { undoSeconds: 0 },
  });
}, 120_000);
afterAll(() => stage.close());

/** An owner who comes by the one-time link, sets a password and signs in with it. */
async function joinAsOwner(language: 'en' | 'ar', email: string): Promise<BrowserContext> {
  const words = DESK_MESSAGES[language];
  const { deps } = stage.app.http;
  const grant = { siteId: site.id, role: 'owner' } as const;
  const link = await createAccountLink(deps, stage.app.origins.dashboard, { grant });
  const context = await stage.browser.newContext({
    ...(language === 'ar' ? ARABIC : ENGLISH),
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel(words.signIn.email).fill(email);
  await page.getByLabel(words.join.name).fill('Nadia');
  await page.getByLabel(words.join.password).fill(PASSWORD);
  await page.getByRole('button', { name: words.join.submit }).click();
  await page.getByText(words.join.done).waitFor();
  expect(page.url()).not.toContain('#');

  await page.goto(`${stage.app.origins.dashboard}/desk`);
  await page.getByLabel(words.signIn.email).fill(email);
  await page.getByLabel(words.signIn.password).fill('not the password');
  await page.getByRole('button', { name: words.signIn.submit }).click();
  await page.getByText(words.signIn.failed).waitFor();
  await page.getByLabel(words.signIn.password).fill(PASSWORD);
  await page.getByRole('button', { name: words.signIn.submit }).click();
  await page.getByRole('heading', { name: words.queue.title }).waitFor({ state: 'attached' });
  await page.close();
  return context;
}

async function sendComment(
  article: (typeof DEMO_ARTICLES)[number],
  scripts: boolean,
  title: string,
  text: string,
): Promise<Page> {
  const { language } = article;
  const context = await stage.browser.newContext({
    ...(language === 'ar' ? ARABIC : ENGLISH),
    javaScriptEnabled: scripts,
  });
  const page = await context.newPage();
  await page.goto(stage.app.origin + article.path);
  const frame = await embedFrame(page);
  const { name } = WORDS[language];
  await fillForm(frame, { name, title, text, email: `reader-${language}@example.com` });
  await frame.locator('#agree').check();
  await frame.locator('#code').fill(await readCode(stage, site, frame));
  await frame.locator('.send .primary').click();
  await frame.locator('.receipt').waitFor();
  return page;
}

describe.each(DEMO_ARTICLES)('a comment under the $language article', (article) => {
  const { language } = article;
  const words = DESK_MESSAGES[language];
  let desk: BrowserContext;
  beforeAll(async () => {
    desk = await joinAsOwner(language, `owner-${language}@example.com`);
  });
  afterAll(() => desk.close());

  it.each([
    ['with scripts', true],
    ['without scripts', false],
  ])(
    'goes from the form %s, past a moderator who sees what was found, onto the page',
    async (name, scripts) => {
      const title = `${WORDS[language].title} (${name})`;
      const reader = await sendComment(article, scripts, title, textOf(language, name));

      const page = await desk.newPage();
      await page.goto(`${stage.app.origins.dashboard}/desk`);
      await page.locator('.entry', { hasText: title }).click();
      await page.getByRole('heading', { level: 2, name: title }).waitFor();
      const { found } = WORDS[language];
      expect(await page.locator('.text').textContent()).toBe(textOf(language, name));
      expect((await page.locator('.text mark').allTextContents()).join('')).toContain(found);
      expect(await page.locator('.findings li').count()).toBeGreaterThan(0);
      expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
      if (scripts) {
        await page.evaluate(() => document.fonts.ready);
        if (SCREENSHOTS !== undefined) await page.screenshot({ path: `${SCREENSHOTS}/desk-${language}.png` });
        expect(await axeFaults(page)).toEqual([]);
      }
      await page.keyboard.press('a');
      await page.getByText(words.queue.empty).waitFor();
      await page.close();

      await reader.goto(stage.app.origin + article.path);
      const comment = (await embedFrame(reader)).locator('.comment', { hasText: name });
      expect(await comment.locator('.comment-title').textContent()).toBe(title);
      expect(await comment.locator('.comment-text').textContent()).toBe(textOf(language, name));
      await reader.context().close();
    },
  );

  it('is rejected by keys alone, citing the clause that the screening found', async () => {
    const title = WORDS[language].title;
    const reader = await sendComment(article, true, title, textOf(language, 'again'));
    const status =
      (await (await embedFrame(reader)).locator('.receipt a').first().getAttribute('href')) ?? '';
    const page = await desk.newPage();
    await page.goto(`${stage.app.origins.dashboard}/desk`);
    await page.locator('.entry', { hasText: title }).click();
    await page.getByRole('heading', { level: 2, name: title }).waitFor();
    await page.keyboard.press('r');
    await page.locator('.citing input:checked').waitFor();
    const cited = await page.locator('.citing label', { has: page.locator('input:checked') }).textContent();
    await page.keyboard.press('Enter');
    await page.getByText(words.queue.empty).waitFor();
    await page.close();

    const told = await reader.context().newPage();
    await told.goto(status);
    await told.locator('.verdict[data-status=not-published]').waitFor();
    const clause = (cited ?? '').replace(/^\d/, '');
    expect(await told.locator('.verdict').textContent()).toContain(clause);
    await reader.context().close();
  });

  it('finds the settings and the account free of barriers that axe knows of', async () => {
    const page = await desk.newPage();
    for (const screen of ['settings', 'account']) {
      await page.goto(`${stage.app.origins.dashboard}/desk/${screen}`);
      await page.locator('section h2').first().waitFor();
      expect(await axeFaults(page)).toEqual([]);
    }
    await page.close();
  });
});

it('keeps the sign-in page free of barriers, and its session in cookies of its own host alone', async () => {
  const context = await joinAsOwner('en', 'cookies@example.com');
  const cookies = await context.cookies();
  expect(cookies.length).toBeGreaterThan(0);
  for (const cookie of cookies.filter(({ name }) => name !== 'adab-language')) {
    expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/' });
    expect(cookie.name).toMatch(/^__Host-/);
  }
  const page = await context.newPage();
  await page.goto(`${stage.app.origins.dashboard}/desk`);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await context.clearCookies();
  await page.reload();
  await page.getByLabel(DESK_MESSAGES.en.signIn.email).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await context.close();
});
