import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Language } from '../../src/protocol/clauses.ts';
import { accepted, decide, solveCode, storedComments, type TestSite } from '../contracts/http/harness.ts';
import { ARABIC, ENGLISH } from '../support/browser.ts';
import { fillForm, openStage, readCode, type Stage } from './support/stage.ts';

/** Pictures of every state that a reader meets, for the documents; `reader.test.ts` is the test of what they show. */
const FOLDER = process.env.ADAB_SCREENSHOTS;

const WORDS = {
  en: {
    name: 'Rania Khalil',
    title: 'My grandmother kept her ticket',
    text: 'She kept a ticket of line 4 in a biscuit tin.\nOn Monday I put the new one beside it.',
    insult: 'You are a stupid idiot.',
  },
  ar: {
    name: 'خالد المصري',
    title: 'دفتر السائق',
    text: 'ما فعله يوسف ضاهر يستحق أن يُدرّس.\nرقم واحد صادق أقوى من مئة تقرير.',
    insult: 'أنت غبي وحقير.',
  },
} as const;

const LOOKS = [
  ['en', 'phone', 'light', 360],
  ['ar', 'dark', 'dark', 1100],
] as const;

describe.runIf(FOLDER !== undefined)('pictures of what a reader is told', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 120_000);
  afterAll(() => stage.close());

  it.each(LOOKS)('in %s: %s', async (language, look, colorScheme, width) => {
    const { http, origin } = stage.app;
    const site = await stage.site({ settings: { code: 'image', nudge: true } });
    const context = await stage.browser.newContext({
      ...(language === 'ar' ? ARABIC : ENGLISH),
      colorScheme,
      viewport: { width, height: 640 },
    });
    const page = await context.newPage();
    const take = (state: string) =>
      page.screenshot({ path: `${FOLDER}/reader-${state}-${language}-${look}.png`, fullPage: true });

    const waiting = await write(site, language, 1);
    await follow(page, waiting.statusUrl, language);
    await page.locator('.edit summary').click();
    await take('waiting');

    const published = await write(site, language, 2);
    await decide(http, site, published.id, 'approved');
    await follow(page, published.statusUrl, language);
    await page.locator('.edit summary').click();
    await page.locator('#text').fill(`${WORDS[language].text}\n…`);
    await page.locator('.edit button').click();
    await page.locator('[data-edit=waiting]').waitFor();
    await take('changed');
    const edit = (await storedComments(http, site)).find(({ replaces }) => replaces === published.id);
    await decide(http, site, edit?.id ?? '', 'rejected', 'people');
    await follow(page, published.statusUrl, language);
    await take('change-refused');

    const refused = await write(site, language, 3);
    await decide(http, site, refused.id, 'rejected', 'people');
    await follow(page, refused.statusUrl, language);
    await page.locator('.appeal summary').click();
    await take('refused');

    await page.goto(`${origin}/embed/${site.id}?page=politics/2018/talks&lang=${language}`);
    await page.locator('.send .primary').click();
    await page.locator('#error-summary li').first().waitFor();
    await take('errors');
    const { name, title, insult } = WORDS[language];
    await fillForm(page, { name, title, email: 'reader@example.com', text: insult });
    await page.locator('#agree').check();
    await page.locator('#code').fill(await readCode(stage, site, page.mainFrame()));
    await page.locator('.send .primary').click();
    await page.locator('#nudge li').first().waitFor();
    await take('nudge');
    await page.locator('#nudge button').click();
    await page.locator('.receipt').waitFor();
    await take('receipt');
    await context.close();
  });

  async function write(site: TestSite, language: Language, number: number) {
    const { name, title, text } = WORDS[language];
    return accepted(stage.app.http, site, {
      name,
      title,
      text,
      language,
      email: `reader-${number}@example.com`,
      pageUrl: `${stage.pages.origin}/talks`,
      ...(await solveCode(stage.app.http, site)),
    });
  }

  async function follow(page: Page, statusUrl: string, language: Language): Promise<void> {
    const { search, hash, pathname } = new URL(statusUrl);
    // The fragment alone would be no new visit.
    await page.goto('about:blank');
    await page.goto(stage.app.origin + pathname + search.replace('lang=en', `lang=${language}`) + hash);
    await page.locator('.verdict').waitFor();
  }
});
