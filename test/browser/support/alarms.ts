import type { Page } from 'playwright-core';

/** Whatever a page would do if a text were run as a script: dialogs, errors, reports to the console. It grows as they come. */
export function watchAlarms(page: Page): readonly string[] {
  const alarms: string[] = [];
  page.on('dialog', (dialog) => {
    alarms.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => alarms.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => alarms.push(String(error)));
  return alarms;
}
