// What the status page cannot do without a script: the private link carries the code in its fragment, which no server sees, and this
// puts it into the page's own form. The code then travels in the body of a request, never in an address. And characters are
// counted while one types, and times are told in the reader's own zone.

import { absoluteDate } from '../../protocol/dates.ts';
import { startCounter } from './frame/counter.ts';
import { readPage } from './frame/page.ts';

const form = document.getElementById('status-form');
const code = document.getElementById('code');
if (
  form instanceof HTMLFormElement &&
  code instanceof HTMLInputElement &&
  code.value === '' &&
  location.hash.length > 1
) {
  code.value = decodeURIComponent(location.hash.slice(1));
  form.requestSubmit();
}
const page = readPage();
startCounter(page);
for (const time of document.querySelectorAll('time'))
  time.textContent = absoluteDate(new Date(time.dateTime), page.dates);
