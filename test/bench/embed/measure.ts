import type { Browser, Frame, Page } from 'playwright-core';
import { ENGLISH } from '../../support/browser.ts';
import type { Widget } from './widgets.ts';

/** What one visit cost; times in milliseconds since the page was asked for. */
export interface Visit {
  /** Of everything but the article itself, as it went over the wire. */
  readonly bytes: number;
  readonly requests: number;
  readonly scriptBytes: number;
  readonly longTasks: number;
  readonly longTaskTime: number;
  /** Cumulative layout shift of the article, and inside the frame where there is one. */
  readonly shift: number;
  readonly shiftInFrame: number;
  /** All comments stand there and the field can be typed into. */
  readonly shownAt: number;
  /** The same, and no long task runs any more. */
  readonly interactiveAt: number;
}

interface Observed {
  readonly tasks: { start: number; duration: number }[];
  shift: number;
}

const SLOWER = 4;
/** No long task for so long: the page has come to rest. */
const QUIET_MS = 1000;

/** Visits the page in a fresh profile, on a processor four times slower than this one. */
export async function visit(browser: Browser, widget: Widget, comments: number): Promise<Visit> {
  const context = await browser.newContext({ ...ENGLISH, viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const types = new Map<string, string>();
  const sizes = new Map<string, number>();
  client.on('Network.requestWillBeSent', ({ requestId, type, documentURL, request }) => {
    if (request.url === widget.url && documentURL === widget.url) return;
    if (!request.url.startsWith('data:')) types.set(requestId, type ?? '');
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (types.has(requestId)) sizes.set(requestId, encodedDataLength);
  });
  await page.addInitScript(observe);
  await page.goto(widget.url);
  const frame = await findFrame(page, widget);
  await frame.waitForFunction(
    ([field, comment, count]) =>
      document.querySelector(field) !== null && document.querySelectorAll(comment).length >= count,
    [widget.field, widget.comment, comments] as const,
    { polling: 'raf' },
  );
  const origin = await page.evaluate(() => performance.timeOrigin);
  const shownAt = (await frame.evaluate(() => performance.timeOrigin + performance.now())) - origin;
  await page.waitForFunction((quiet) => {
    const { tasks } = (window as unknown as { observed: Observed }).observed;
    const last = tasks.at(-1);
    return performance.now() - (last ? last.start + last.duration : 0) > quiet;
  }, QUIET_MS);
  const top = await observedIn(page.mainFrame());
  const inFrame = frame === page.mainFrame() ? { tasks: [], shift: 0 } : await observedIn(frame);
  await context.close();
  const total = (of: (id: string) => boolean) =>
    [...sizes].filter(([id]) => of(id)).reduce((sum, [, size]) => sum + size, 0);
  return {
    bytes: total(() => true),
    requests: sizes.size,
    scriptBytes: total((id) => types.get(id) === 'Script'),
    longTasks: top.tasks.length,
    longTaskTime: top.tasks.reduce((sum, { duration }) => sum + duration, 0),
    shift: top.shift,
    shiftInFrame: inFrame.shift,
    shownAt,
    interactiveAt: Math.max(shownAt, ...top.tasks.map(({ start, duration }) => start + duration)),
  };
}

/** The document that the widget's field stands in. */
async function findFrame(page: Page, { field }: Widget): Promise<Frame> {
  await page.waitForFunction(
    (selector) => document.querySelector(selector) !== null || document.querySelector('iframe') !== null,
    field,
  );
  if ((await page.locator(field).count()) > 0) return page.mainFrame();
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('the frame has no document');
  await frame.waitForSelector(field);
  return frame;
}

const observedIn = (frame: Frame): Promise<Observed> =>
  frame.evaluate(() => (window as unknown as { observed: Observed }).observed);

/** Runs in every document before its own scripts. The top document hears of the long tasks of all. */
function observe(): void {
  const observed: Observed = { tasks: [], shift: 0 };
  Object.assign(window, { observed });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      observed.tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) observed.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}
