import { forget, keep, recall } from './kept.ts';
import { byId, type FramePage } from './page.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const SAVE_AFTER_MS = 300;
/** Title and text: who writes is nobody's business once the page is closed. */
const FIELDS = ['title', 'text'] as const;

export interface Draft {
  /** Drops what was kept: it was sent, or the reader does not want it. */
  discard(): void;
}

/** Keeps title and text through errors, expiry, reload and a closed tab, for a day at most. Stores nothing before the first key. */
export function startDraft(page: FramePage, onRestored: () => void): Draft {
  const { site = '', page: pageId = '' } = page.settings;
  const key = `adab.draft.${site}.${pageId}`;
  const controls = FIELDS.map((name) => byId<HTMLInputElement>(name)).filter((control) => control !== null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const discard = () => {
    clearTimeout(timer);
    timer = undefined;
    forget(key);
  };
  const save = () => {
    const values = controls.map((control) => control.value);
    if (values.every((value) => value === '')) discard();
    else keep(key, JSON.stringify({ at: Date.now(), values }));
  };
  for (const control of controls) {
    control.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(save, SAVE_AFTER_MS);
    });
  }
  addEventListener('pagehide', () => {
    if (timer !== undefined && controls.some((control) => control.value !== '')) save();
  });

  const kept = parseDraft(recall(key));
  if (kept && controls.every((control) => control.value === '')) {
    controls.forEach((control, i) => {
      control.value = kept[i] ?? '';
    });
    offerDiscard(page, () => {
      for (const control of controls) control.value = '';
      discard();
      onRestored();
    });
    onRestored();
  } else if (!kept) {
    forget(key);
  }
  return { discard };
}

function parseDraft(stored: string | undefined): string[] | undefined {
  try {
    const { at, values } = JSON.parse(stored ?? 'null') as { at: number; values: string[] };
    const age = Date.now() - at;
    return age >= 0 && age < DAY_MS && values.every((value) => typeof value === 'string')
      ? values
      : undefined;
  } catch {
    return undefined;
  }
}

function offerDiscard(page: FramePage, discard: () => void): void {
  const line = document.createElement('p');
  line.className = 'notice';
  line.id = 'draft-kept';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = page.messages.discardDraft;
  button.addEventListener('click', () => {
    line.remove();
    discard();
    byId('title')?.focus();
  });
  line.append(`${page.messages.draftKept} `, button);
  document.querySelector('.mandatory')?.before(line);
}
