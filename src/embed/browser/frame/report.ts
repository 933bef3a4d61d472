import type { ReportBody } from '../../../protocol/reading.ts';
import { readerKey } from './kept.ts';
import { byId, type FramePage } from './page.ts';

/** Puts the report form under a comment when its reader asks, and says what became of it in its place. */
export function startReports(page: FramePage): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.report');
    const actions = link?.closest<HTMLElement>('.actions');
    const template = byId<HTMLTemplateElement>('report-template');
    if (!link || !actions || !template) return;
    event.preventDefault();
    if (actions.nextElementSibling) return;
    const form = document.importNode(template.content.firstElementChild as HTMLFormElement, true);
    actions.after(form);
    form.querySelector<HTMLInputElement>('input')?.focus();
    form.querySelector('[data-cancel]')?.addEventListener('click', () => {
      form.remove();
      link.focus();
    });
    form.addEventListener('submit', async (submitted) => {
      submitted.preventDefault();
      const clause = new FormData(form).get('clause');
      const error = form.querySelector<HTMLElement>('.error');
      if (error) error.hidden = clause !== null;
      if (typeof clause !== 'string') return;
      const id = link.closest<HTMLElement>('.comment')?.dataset.id ?? '';
      const told = await sendReport(page, id, { clause, readerKey: readerKey() });
      const line = Object.assign(document.createElement('p'), {
        className: 'notice',
        tabIndex: -1,
        textContent: told,
      });
      form.replaceWith(line);
      link.remove();
      line.focus();
    });
  });
}

async function sendReport({ api, messages }: FramePage, id: string, body: ReportBody): Promise<string> {
  try {
    const reply = await fetch(`${api}/comments/${id}/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!reply.ok) return messages.actionFailed;
    const { outcome } = (await reply.json()) as { outcome: string };
    return outcome === 'received' ? messages.reported : messages.reportedBefore;
  } catch {
    return messages.actionFailed;
  }
}
