import { mkdirSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ARTICLES, DEMO_SITE } from '../../src/protocol/demo.ts';
import { toStatusToken } from '../../src/services/comments/status-token.ts';
import { storedComments, type TestSite } from '../contracts/http/harness.ts';
import { ARABIC, ENGLISH } from '../support/browser.ts';
import { type GivenComment, publish } from './support/publish.ts';
import { embedFrame, openStage, type Stage } from './support/stage.ts';

/** Written where the documents show them when `ADAB_SCREENSHOTS` is set; a test run otherwise leaves no file behind. */
const FOLDER = process.env.ADAB_SCREENSHOTS;

let stage: Stage;
let site: TestSite;
beforeAll(async () => {
  stage = await openStage();
  site = await stage.site({ id: DEMO_SITE, settings: { code: 'image' } });
  for (const { page, path } of DEMO_ARTICLES) {
    await publish(stage.app.http.deps, site, { page, url: stage.app.origin + path }, COMMENTS);
  }
}, 120_000);
afterAll(() => stage.close());

const COMMENTS: readonly GivenComment[] = [
  {
    name: 'Rania Khalil',
    title: 'My grandmother kept her ticket',
    text: 'She kept a ticket of line 4 in a biscuit tin until the day she died.\n\nOn Monday I rode to the last stop and put the new one beside it.',
    minutesAgo: 12,
  },
  {
    name: 'خالد المصري',
    title: 'رد: My grandmother kept her ticket',
    text: 'ما فعله يوسف ضاهر يستحق أن يُدرّس. رقم واحد صادق أقوى من مئة تقرير.',
    answers: 0,
    minutesAgo: 9,
  },
  {
    name: 'Abdelrahman Abu al-Khair ibn Mohammed al-Trabulsi of the Upper Quarters Committee',
    title: 'الخط 4 and the shared taxis',
    text: 'سائقو الأجرة جيراننا أيضًا. 40 minutes at night costs 300,000 ل.ل. اليوم.\nBoth have to live.',
    minutesAgo: 60 * 26,
  },
  { name: 'J', title: '!!', text: 'Yes.', minutesAgo: 60 * 24 * 9 },
];

const VIEWS = [
  { name: 'desktop', width: 1440, scheme: 'light', forced: 'none', scale: 1 },
  { name: 'desktop-dark', width: 1440, scheme: 'dark', forced: 'none', scale: 1 },
  { name: 'phone', width: 360, scheme: 'light', forced: 'none', scale: 1 },
  // 320 pixels are also what is left of 1280 at a zoom of 400 %.
  { name: 'narrow', width: 320, scheme: 'light', forced: 'none', scale: 1 },
  { name: 'phone-large-text', width: 360, scheme: 'light', forced: 'none', scale: 2 },
  { name: 'forced-colours', width: 720, scheme: 'dark', forced: 'active', scale: 1 },
] as const;

describe.each(DEMO_ARTICLES)('the embed in $language', ({ language, path }) => {
  it.each(VIEWS)('fits its frame: $name', async ({ name, width, scheme, forced, scale }) => {
    const context = await stage.browser.newContext({
      ...(language === 'ar' ? ARABIC : ENGLISH),
      viewport: { width, height: 900 },
      colorScheme: scheme,
      forcedColors: forced,
    });
    const page = await context.newPage();
    await page.goto(stage.app.origin + path);
    const frame = await embedFrame(page);
    if (scale !== 1) {
      await frame.evaluate((factor) => {
        document.documentElement.style.fontSize = `${factor * 100}%`;
      }, scale);
    }
    await frame.evaluate(() => document.fonts.ready.then(() => undefined));
    const wider = await frame.evaluate(() =>
      [...document.querySelectorAll('main *:not(.visually-hidden, .default-button, .trap, .trap *)')]
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < 0 || right > document.documentElement.clientWidth;
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(wider).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    if (FOLDER !== undefined) {
      mkdirSync(FOLDER, { recursive: true });
      await page.locator('iframe').screenshot({ path: `${FOLDER}/form-${language}-${name}.png` });
    }
    await context.close();
  });
});

/** Where a finger goes: 44 pixels high, and 24 where text flows around it. */
it.each(DEMO_ARTICLES)('has targets for fingers in $language', async ({ language, path }) => {
  const context = await stage.browser.newContext({
    ...(language === 'ar' ? ARABIC : ENGLISH),
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(stage.app.origin + path);
  const frame = await embedFrame(page);
  await frame.locator('#remember').waitFor();
  await frame.locator('a.report').first().click();
  expect(await smallTargets(frame)).toEqual([]);
  const [comment] = (await storedComments(stage.app.http, site)).slice(-1);
  const token = await toStatusToken(stage.app.http.deps, site.id, comment?.id ?? '');
  await page.goto(`${stage.app.origin}/s/${site.id}/status?lang=${language}#${comment?.id}.${token}`);
  await page.locator('.edit summary').click();
  expect(await smallTargets(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await context.close();
});

function smallTargets(of: Frame | Page): Promise<string[]> {
  return of.evaluate(() => {
    const flowing = '.byline a, .privacy a, .hint a, .summary a, .replying a, .replying button';
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, summary')].flatMap(
      (element) => {
        const target = element.closest<HTMLElement>('label.choice') ?? element;
        if (!element.checkVisibility({ visibilityProperty: true }) || element.tabIndex < 0) return [];
        const { height } = target.getBoundingClientRect();
        const least = element.matches(flowing) ? 24 : 44;
        return height + 0.5 < least ? [`${element.outerHTML.slice(0, 90)} is ${height} high`] : [];
      },
    );
  });
}
