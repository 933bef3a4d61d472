import { signal } from '@preact/signals';

/** What a view shows, as its address says it: shared by sending the address. */
export type View = Readonly<Record<string, string>>;

const FIRST_VIEW: View = { status: 'pending', order: 'mixed' };

function readAddress(): View {
  return { ...FIRST_VIEW, ...Object.fromEntries(new URLSearchParams(location.search)) };
}

export const view = signal<View>(readAddress());
addEventListener('popstate', () => {
  if (location.pathname.replace(/\/$/, '') === '/desk') view.value = readAddress();
});

/** Another view: an empty value takes its part away. */
export function changeView(part: Readonly<Record<string, string>>): void {
  showView(new URLSearchParams({ ...view.value, ...part }).toString());
}

/** The view of an address, as a saved view keeps it. */
export function showView(query: string): void {
  const parts = [...new URLSearchParams(query)].filter(([, value]) => value !== '');
  history.pushState(null, '', `/desk?${new URLSearchParams(parts)}`);
  view.value = { ...FIRST_VIEW, ...Object.fromEntries(parts) };
}

/** The view without its site and order: which comments, for what acts on all of them. */
export function filterOf(shown: View): View {
  const { order: _, site: __, ...filter } = shown;
  return filter;
}

export function addressOf(shown: View): string {
  return new URLSearchParams(shown).toString();
}
