import type { OpenedDatabase } from '../../../src/runtime/opened-database.ts';
import { ENGLISH, launchBrowser } from '../../support/browser.ts';
import { serveApp } from '../../support/served-app.ts';
import { EMAIL, PASSWORD } from './measure.ts';

const TIMES = 5;
const THROTTLE = 4;

/**
 * Milliseconds from asking for the desk to the queue's first line being painted, in a browser whose processor is slowed down
 * four times and whose cache is empty; each of a few visits, the fastest first. Needs the built files, and closes the database.
 */
export async function measureFirstRender(opened: OpenedDatabase): Promise<readonly number[]> {
  const app = await serveApp(opened);
  const browser = await launchBrowser();
  const times: number[] = [];
  for (let i = 0; i < TIMES; i += 1) {
    const context = await browser.newContext(ENGLISH);
    await context.request.post(`${app.origin}/api/auth/sign-in/email`, {
      data: { email: EMAIL, password: PASSWORD },
      headers: { origin: app.origin },
    });
    const page = await context.newPage();
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('.entry') === null) return;
        observer.disconnect();
        // The frame after the one in which it is drawn: by then it has been painted.
        requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('first-entry')));
      }).observe(document, { childList: true, subtree: true });
    });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    await page.goto(`${app.origin}/desk`);
    await page.waitForFunction(() => performance.getEntriesByName('first-entry').length > 0);
    times.push(await page.evaluate(() => performance.getEntriesByName('first-entry')[0]!.startTime));
    await context.close();
  }
  await browser.close();
  await app.close();
  return times.sort((a, b) => a - b);
}
