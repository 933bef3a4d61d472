import { launchBrowser } from '../../support/browser.ts';
import { type Visit, visit } from './measure.ts';
import { serveArtalk, serveOurs, serveWaline, type Widget } from './widgets.ts';

// What readers pay for comments under an article: this embed beside two widgets that publishers use, served from this
// machine with the same comments, each visited in turns by a fresh profile on a processor slowed down four times.

const COMMENTS = 20;
const VISITS = 5;

const given = Array.from({ length: COMMENTS }, (_, index) => ({
  name: `Reader ${index + 1}`,
  title: `Comment ${index + 1}`,
  text: 'She kept a ticket of line 4 in a biscuit tin. On Monday I put the new one beside it.',
}));

const ROWS: readonly [string, (visit: Visit) => number, (value: number) => string][] = [
  ['over the wire, kB', ({ bytes }) => bytes / 1000, (value) => value.toFixed(1)],
  ['of that scripts, kB', ({ scriptBytes }) => scriptBytes / 1000, (value) => value.toFixed(1)],
  ['requests', ({ requests }) => requests, String],
  ['long tasks', ({ longTasks }) => longTasks, String],
  ['time in long tasks, ms', ({ longTaskTime }) => longTaskTime, (value) => value.toFixed(0)],
  ['layout shift of the article', ({ shift }) => shift, (value) => value.toFixed(3)],
  ['layout shift in the frame', ({ shiftInFrame }) => shiftInFrame, (value) => value.toFixed(3)],
  ['comments and form shown, ms', ({ shownAt }) => shownAt, (value) => value.toFixed(0)],
  ['interactive, ms', ({ interactiveAt }) => interactiveAt, (value) => value.toFixed(0)],
];

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const widgets: Widget[] = [];
const browser = await launchBrowser();
try {
  for (const serve of [serveOurs, serveWaline, serveArtalk]) widgets.push(await serve(given));
  const visits = new Map<Widget, Visit[]>(widgets.map((widget) => [widget, []]));
  for (let round = 0; round < VISITS; round += 1) {
    for (const widget of widgets) visits.get(widget)?.push(await visit(browser, widget, COMMENTS));
  }
  console.log(`${COMMENTS} comments, medians of ${VISITS} visits, processor slowed down 4 times\n`);
  console.log(''.padEnd(30) + widgets.map(({ name }) => name.padStart(10)).join(''));
  for (const [label, read, print] of ROWS) {
    const cells = widgets.map((widget) => print(median((visits.get(widget) ?? []).map(read))).padStart(10));
    console.log(label.padEnd(30) + cells.join(''));
  }
} finally {
  await browser.close();
  for (const widget of widgets) await widget.close();
}
