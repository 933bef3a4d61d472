import { and, eq, isNull } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comments, decisions } from '../../src/db/schema/index.ts';
import { DESK_MESSAGES } from '../../src/protocol/messages/desk.ts';
import { ENGLISH } from '../support/browser.ts';
import { createTestDeps, type TestDeps } from '../support/deps.ts';
import { makeComment, makeSite } from '../support/desk-fixtures.ts';
import { makePeople, openDesk, PASSWORD } from './support/desk.ts';
import { openStage, type Stage } from './support/stage.ts';

const SHIFT = 50;
const LEFT_FOR_BULK = 10;
const words = DESK_MESSAGES.en;

let stage: Stage;
let deps: TestDeps;

beforeAll(async () => {
  stage = await openStage();
  deps = { ...createTestDeps(stage.app.http.opened), now: stage.app.http.deps.now };
  await makePeople(deps, { Nadia: { shift: 'moderator' }, Omar: { shift: 'moderator' } });
}, 180_000);
afterAll(() => stage.close());

const heading = (page: Page) => page.locator('#comment h2');
const showing = (page: Page, title: string) =>
  heading(page)
    .filter({ hasText: new RegExp(`^${title}$`) })
    .waitFor();

describe('the desk', () => {
  it('asks once for what it opens with, and again for who has just signed in', async () => {
    const site = await makeSite(deps, 'early');
    await makeComment(deps, site, { title: 'First of all', text: 'What was said of the harbour is right.' });
    await makePeople(deps, { Early: { early: 'moderator' } });
    const context = await stage.browser.newContext(ENGLISH);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${stage.app.origins.dashboard}/desk`);
    await page.locator('input[type=email]').fill('early@example.com');
    await page.locator('input[type=password]').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await showing(page, 'First of all');
    asked.length = 0;
    await page.reload();
    await showing(page, 'First of all');
    expect(asked.filter((path) => path === '/api/desk/v1/queue')).toHaveLength(1);
    await context.close();
  });
});

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
    const nadia = await openDesk(stage, 'Nadia');
    await showing(nadia, titles[0]!);

    // A colleague comes to the same comment: the claim is shown, the late decision refused, the note kept.
    const omar = await openDesk(stage, 'Omar');
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
