import { byId, type FramePage } from './page.ts';

/** One fault, at a field of the form or, where `field` is none of them, at the whole. */
export interface ShownError {
  readonly field: string;
  readonly message: string;
}

/** Shows faults beside their fields and in the summary, as the server renders them, and takes focus there. */
export function showErrors(page: FramePage, errors: readonly ShownError[]): HTMLElement | null {
  clearErrors(page);
  const summary = byId('error-summary');
  const list = summary?.querySelector('ul');
  if (!summary || !list || errors.length === 0) return null;
  for (const { field, message } of errors) {
    const control = byId<HTMLInputElement>(field);
    const item = document.createElement('li');
    if (control && markField(page, control, message)) {
      const link = document.createElement('a');
      link.href = `#${field}`;
      link.textContent = label(page, field, message);
      link.addEventListener('click', (event) => {
        event.preventDefault();
        control.focus();
      });
      item.append(link);
    } else {
      item.textContent = message;
    }
    list.append(item);
  }
  summary.hidden = false;
  document.title = `${page.messages.errorPrefix} ${page.messages.comments}`;
  summary.focus({ preventScroll: true });
  return summary;
}

export function clearErrors(page: FramePage): void {
  const summary = byId('error-summary');
  if (!summary) return;
  summary.hidden = true;
  summary.querySelector('ul')?.replaceChildren();
  document.title = page.messages.comments;
  for (const control of document.querySelectorAll<HTMLElement>('[aria-invalid="true"]')) clearError(control);
}

/** Takes the mark and the sentence from one control. */
export function clearError(control: HTMLElement): void {
  control.setAttribute('aria-invalid', 'false');
  const error = byId(`${control.id}-error`);
  error?.replaceChildren();
  if (error) error.hidden = true;
  describe(control, (ids) => ids.filter((id) => id !== `${control.id}-error`));
}

/** As in the server's summary: a sentence read apart from its field says which one it means. */
function label(page: FramePage, field: string, message: string): string {
  const { name, email, title, text } = page.messages;
  const names: Readonly<Record<string, string>> = { name, email, title, text };
  return Object.hasOwn(names, field) ? `${names[field]}: ${message}` : message;
}

function markField(page: FramePage, control: HTMLElement, message: string): boolean {
  const error = byId(`${control.id}-error`);
  if (!error) return false;
  if (error.hidden) {
    const prefix = document.createElement('span');
    prefix.className = 'visually-hidden';
    prefix.textContent = `${page.messages.errorPrefix} `;
    error.replaceChildren(prefix, message);
  } else {
    error.append(` ${message}`);
  }
  error.hidden = false;
  control.setAttribute('aria-invalid', 'true');
  describe(control, (ids) => [...new Set([...ids, error.id])]);
  return true;
}

function describe(control: HTMLElement, change: (ids: string[]) => string[]): void {
  const ids = change((control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
  if (ids.length > 0) control.setAttribute('aria-describedby', ids.join(' '));
  else control.removeAttribute('aria-describedby');
}
