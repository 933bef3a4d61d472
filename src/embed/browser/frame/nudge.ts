import { toStored } from '../../../protocol/field-rules.ts';
import type { SubmitBody } from '../../../protocol/submission.ts';
import { byId, type FramePage } from './page.ts';
import type { SubmitProblem } from './submit.ts';

/** Shows the clause and the reader's own words that seem to break it, before the form, and takes focus there. */
export function showNudge(
  page: FramePage,
  { clause, spans }: NonNullable<SubmitProblem['nudge']>,
  body: SubmitBody,
): HTMLElement | null {
  const box = byId('nudge');
  const said = new Set(spans.map(({ field, start, end }) => toStored(field, body[field]).slice(start, end)));
  byId('nudge-clause')?.replaceChildren(clause.text[page.language]);
  byId('nudge-words')?.replaceChildren(
    ...[...said].map((words) =>
      Object.assign(document.createElement('li'), { dir: 'auto', textContent: words }),
    ),
  );
  if (!box) return null;
  box.hidden = false;
  box.focus({ preventScroll: true });
  return box;
}

export function hideNudge(): void {
  const box = byId('nudge');
  if (box) box.hidden = true;
}
