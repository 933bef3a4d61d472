import { hashPassword } from 'better-auth/crypto';
import { and, eq, isNull } from 'drizzle-orm';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replacePassword } from '../../src/db/accounts.ts';
import { comments, decisions } from '../../src/db/schema/index.ts';
import type { Language } from '../../src/protocol/clauses.ts';
import { DESK_MESSAGES } from '../../src/protocol/messages/desk.ts';
import { ARABIC, ENGLISH } from '../support/browser.ts';
import { createTestDeps, type TestDeps } from '../support/deps.ts';
import { makeComment, makeModerator, makeSite } from '../support/desk-fixtures.ts';
import { axeFaults, openStage, type Stage } from './support/stage.ts';

const PASSWORD = 'correct horse battery staple';
const SHIFT = 50;
const LEFT_FOR_BULK = 10;
const words = DESK_MESSAGES.en;

let stage: Stage;
let deps: TestDeps;

beforeAll(async () => {
  stage = await openStage();
  deps = { ...createTestDeps(stage.app.http.opened), now: stage.app.http.deps.now };
  const passwordHash = await hashPassword(PASSWORD);
  await makeSite(deps, 'arabic-screens', { undoSeconds: 600 });
  for (const [name, siteId] of [
    ['Nadia', 'shift'],
    ['Omar', 'shift'],
    ['Rima', 'arabic-screens'],
  ] as const) {
    const { id } = await makeModerator(deps, name, { [siteId]: name === 'Rima' ? 'owner' : 'moderator' });
    await replacePassword(deps.db, { userId: id, passwordHash, now: deps.now() });
  }
}, 180_000);
afterAll(() => stage.close());

async function openDesk(name: string, language: Language = 'en'): Promise<Page> {
  const context: BrowserContext = await stage.browser.newContext(language === 'ar' ? ARABIC : ENGLISH);
  const { origin } = stage.app;
  const signedIn = await context.request.post(`${origin}/api/auth/sign-in/email`, {
    headers: { origin },
    data: { email: `${name.toLowerCase()}@example.com`, password: PASSWORD },
  });
  expect(signedIn.status()).toBe(200);
  const page = await context.newPage();
  await page.goto(`${origin}/desk?status=pending&order=oldest`);
  return page;
}

const heading = (page: Page) => page.locator('#comment h2');
const showing = (page: Page, title: string) =>
  heading(page)
    .filter({ hasText: new RegExp(`^${title}$`) })
    .waitFor();

describe('a shift at the desk', () => {
  it('is worked by keys alone: fifty comments, an undo, a conflict with a colleague, and many at once', async () => {
    const site = await makeSite(deps, 'shift', { undoSeconds: 600 });
    const titles = Array.from({ length: SHIFT }, (_, i) => (i % 2 === 0 ? `Letter ${i}` : `رسالة ${i}`));
    for (const [i, title] of titles.entries()) {
      deps.clock.advance(1);
      await makeComment({ ...deps, now: deps.clock.now }, site, {
        title,
        text: i % 2 === 0 ? 'What was said of the harbour is right.' : 'ما قيل عن المرفأ صحيح.',
        language: i % 2 === 0 ? 'en' : 'ar',
        ...(i % 5 === 3 ? { clause: 'insults' as const } : {}),
      });
    }
    const nadia = await openDesk('Nadia');
    await showing(nadia, titles[0]!);

    // A colleague comes to the same comment: the claim is shown, the late decision refused, the note kept.
    const omar = await openDesk('Omar');
    await showing(omar, titles[0]!);
    await omar.getByText('Nadia has this comment open').waitFor();
    await omar.keyboard.press('r');
    await omar.keyboard.press('1');
    await omar.locator('.citing textarea').fill('Said with care.');
    await omar.keyboard.press('Control+Enter');
    await omar.locator('.strip .failed').waitFor();
    expect(await omar.locator('.strip .failed').textContent()).toContain('Nadia');
    await omar.getByRole('button', { name: words.decide.openAgain }).click();
    await showing(omar, titles[0]!);
    expect(await omar.locator('.citing textarea').inputValue()).toBe('Said with care.');
    await omar.close();

    await nadia.keyboard.press('a');
    await showing(nadia, titles[1]!);
    await nadia.locator('.strip').getByRole('button', { name: words.decide.undo }).waitFor();
    await nadia.keyboard.press('z');
    await showing(nadia, titles[0]!);

    for (let i = 0; i < SHIFT - LEFT_FOR_BULK; i += 1) {
      await showing(nadia, titles[i]!);
      if (i % 5 === 3) {
        await nadia.keyboard.press('r');
        await nadia.keyboard.press('1');
        await nadia.keyboard.press('Enter');
      } else await nadia.keyboard.press(i % 5 === 4 ? 's' : 'a');
    }
    await showing(nadia, titles[SHIFT - LEFT_FOR_BULK]!);

    const approveAll = async () => {
      await nadia.keyboard.press('Control+a');
      await nadia.keyboard.press('b');
      await nadia.locator('dialog .preview li').first().waitFor();
      await nadia.locator('dialog .primary').click();
      await nadia.getByText(words.queue.empty).waitFor();
    };
    await approveAll();
    await nadia.getByRole('button', { name: words.bulk.undo }).click();
    await showing(nadia, titles[SHIFT - LEFT_FOR_BULK]!);
    await approveAll();

    await expect
      .poll(() => deps.db.$count(comments, and(eq(comments.siteId, 'shift'), eq(comments.status, 'pending'))))
      .toBe(0);
    const count = (status: 'approved' | 'rejected' | 'spam') =>
      deps.db.$count(comments, and(eq(comments.siteId, 'shift'), eq(comments.status, status)));
    expect([await count('approved'), await count('rejected'), await count('spam')]).toEqual([34, 8, 8]);
    // Fifty that stand, one undone, ten undone together; and the eleven that undid them.
    const taken = and(eq(decisions.siteId, 'shift'), isNull(decisions.reverses));
    expect(await deps.db.$count(decisions, taken)).toBe(SHIFT + 1 + LEFT_FOR_BULK);
    await nadia.close();
  }, 240_000);
});

describe.each(['en', 'ar'] as const)('the screens in %s', (language) => {
  it('have nothing that axe finds fault with', async () => {
    const site = { siteId: 'arabic-screens', threadId: await findThread('arabic-screens') };
    await makeComment(deps, site, {
      title: language === 'ar' ? 'كلام عن المرفأ' : 'On the harbour',
      text: language === 'ar' ? 'رأيت الميناء. The port was quiet.' : 'I saw the port. كان هادئًا.',
      clause: 'insults',
    });
    const page = await openDesk('Rima', language);
    await heading(page).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(await axeFaults(page)).toEqual([]);
    for (const key of ['?', 'Control+k', 'b']) {
      await page.keyboard.press(key);
      await page.locator('dialog').waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor({ state: 'detached' });
    }
    for (const screen of ['settings', 'audit', 'account']) {
      await page.goto(`${stage.app.origin}/desk/${screen}`);
      await page.locator('main h1').waitFor();
      expect(await axeFaults(page)).toEqual([]);
    }
    await page.close();
  }, 120_000);
});

async function findThread(siteId: string): Promise<string> {
  const thread = await deps.db.query.threads.findFirst({
    where: (row, { eq: is }) => is(row.siteId, siteId),
  });
  return thread!.id;
}
