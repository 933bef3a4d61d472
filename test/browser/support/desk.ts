import { hashPassword } from 'better-auth/crypto';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { replacePassword } from '../../../src/db/accounts.ts';
import type { Language } from '../../../src/protocol/clauses.ts';
import type { Role } from '../../../src/protocol/states.ts';
import { ARABIC, ENGLISH } from '../../support/browser.ts';
import type { TestDeps } from '../../support/deps.ts';
import { makeModerator } from '../../support/desk-fixtures.ts';
import type { Stage } from './stage.ts';

export const PASSWORD = 'correct horse battery staple';

/** People with a password, each with roles on sites. */
export async function makePeople(
  deps: TestDeps,
  people: Readonly<Record<string, Readonly<Record<string, Role>>>>,
): Promise<Readonly<Record<string, string>>> {
  const passwordHash = await hashPassword(PASSWORD);
  const ids: Record<string, string> = {};
  for (const [name, roles] of Object.entries(people)) {
    const { id } = await makeModerator(deps, name, roles);
    await replacePassword(deps.db, { userId: id, passwordHash, now: deps.now() });
    ids[name] = id;
  }
  return ids;
}

/** The desk as a person who has signed in sees it. */
export async function openDesk(
  stage: Stage,
  name: string,
  given: { language?: Language; path?: string } & BrowserContextOptions = {},
): Promise<Page> {
  const { language = 'en', path = '/desk?status=pending&order=oldest', ...options } = given;
  const context = await stage.browser.newContext({ ...(language === 'ar' ? ARABIC : ENGLISH), ...options });
  const { dashboard } = stage.app.origins;
  const signedIn = await context.request.post(`${dashboard}/api/auth/sign-in/email`, {
    headers: { origin: dashboard },
    data: { email: `${name.toLowerCase()}@example.com`, password: PASSWORD },
  });
  if (signedIn.status() !== 200) throw new Error(`signing in answered ${signedIn.status()}`);
  const page = await context.newPage();
  await page.goto(`${dashboard}${path}`);
  return page;
}
