import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import { openSeal } from '../../../src/captcha/seal.ts';
import { insertAccount } from '../../../src/db/accounts.ts';
import { upsertMember } from '../../../src/db/members.ts';
import { findQueuedComment } from '../../../src/db/queue.ts';
import type { Actor } from '../../../src/services/deps.ts';
import { decideComment } from '../../../src/services/queue/decide.ts';
import { createSite, type SiteInput, type TestSite } from '../../contracts/http/harness.ts';
import { launchBrowser } from '../../support/browser.ts';
import { openTestPglite } from '../../support/pglite.ts';
import { type ServedApp, type ServedPages, serveApp, servePages } from '../../support/served-app.ts';

/** All that a browser test stands on: the program on a port, a publisher's pages on another, one browser. */
export interface Stage {
  readonly app: ServedApp;
  readonly pages: ServedPages;
  readonly browser: Browser;
  /** A site whose pages are those of the publisher's server and the program's own. */
  site(input?: SiteInput): Promise<TestSite>;
  /** Decides as a moderator would. */
  decide(
    site: TestSite,
    id: string,
    decision: { action: 'approve' | 'reject'; clause?: string },
  ): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(
  hosts?: Parameters<typeof serveApp>[1],
  codeProviders?: Parameters<typeof serveApp>[2],
): Promise<Stage> {
  const app = await serveApp(await openTestPglite(), hosts, codeProviders);
  const pages = await servePages();
  const browser = await launchBrowser();
  const { deps } = app.http;
  const now = deps.now();
  const id = await deps.transaction((tx) =>
    insertAccount(tx, { name: 'Moderator', email: 'moderator@example.com', now }),
  );
  const moderator: Actor = { kind: 'account', id, name: 'Moderator' };
  return {
    app,
    pages,
    browser,
    async site(input = {}) {
      const site = await createSite(app.http, {
        origins: [pages.origin, app.origin],
        ...input,
        // What a moderator decides here takes effect at once.
        settings: { undoSeconds: 0, ...input.settings },
      });
      await deps.transaction((tx) =>
        upsertMember(tx, { siteId: site.id, accountId: id, role: 'moderator', now }),
      );
      return site;
    },
    async decide(site, commentId, decision) {
      const found = await findQueuedComment(deps.db, site.id, commentId);
      const version = found?.comment.version ?? 0;
      await decideComment(deps, moderator, { siteId: site.id, commentId, version, ...decision });
    },
    async close() {
      await browser.close();
      await pages.close();
      await app.close();
    },
  };
}

/** What a reader would have to see in the image, read by opening the seal with the service's own key. */
export async function readCode({ app }: Stage, site: Pick<TestSite, 'id'>, frame: Frame): Promise<string> {
  const token = await frame.locator('input[name=challenge]').inputValue();
  const keys = await app.http.deps.keys.sealing('security-code');
  const sealed = await openSeal(keys, { purpose: 'security-code', site: site.id }, token);
  return (sealed as { answer: string }).answer;
}

/** The frame of the embed in `page`, once it is there. */
export async function embedFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the frame has no document');
  // Not the empty document that every frame begins with: its load says nothing.
  await frame.waitForURL(/\/embed\//, { waitUntil: 'load' });
  return frame;
}

export interface Filled {
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly text: string;
}

export async function fillForm(frame: Frame | Page, values: Partial<Filled>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await frame.locator(`#${name}`).fill(value);
}

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds wrong with a document, best practices included: one line for each fault. */
export async function axeFaults(frame: Frame | Page): Promise<string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary}`),
    );
  });
}
