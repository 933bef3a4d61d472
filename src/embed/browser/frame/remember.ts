import { forget, keep, recall } from './kept.ts';
import { byId, type FramePage } from './page.ts';

const FIELDS = ['name', 'email'] as const;

/** Keeps name and e-mail on the device, if and as long as the reader ticks the box. */
export function startRemembering(page: FramePage): void {
  const box = byId<HTMLInputElement>('remember');
  const line = box?.closest<HTMLElement>('.remember');
  const controls = FIELDS.map((name) => byId<HTMLInputElement>(name)).filter((control) => control !== null);
  if (!box || !line) return;
  const key = `adab.me.${page.settings.site}`;
  const known = parseKept(recall(key));
  if (known) {
    box.checked = true;
    controls.forEach((control, i) => {
      control.value ||= known[i] ?? '';
    });
  }
  line.hidden = false;
  const update = () => {
    if (box.checked) keep(key, JSON.stringify(controls.map((control) => control.value)));
    else forget(key);
  };
  box.addEventListener('change', update);
  for (const control of controls) control.addEventListener('change', () => box.checked && update());
}

function parseKept(stored: string | undefined): string[] | undefined {
  try {
    const values = JSON.parse(stored ?? 'null') as unknown;
    return Array.isArray(values) && values.every((value) => typeof value === 'string') ? values : undefined;
  } catch {
    return undefined;
  }
}
