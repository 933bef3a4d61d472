/**
 * The key that was pressed, as the desk names it: `a`, `1`, `?`, `Escape`, `Ctrl+k`. A letter is the one that stands on the key of
 * a Latin layout, so that the keys work while an Arabic one is switched on.
 */
export function toKeyName(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): string {
  const prefix = event.ctrlKey || event.metaKey ? 'Ctrl+' : event.altKey ? 'Alt+' : '';
  return prefix + toBareKey(event);
}

function toBareKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (key === '؟') return '?';
  if (key.length !== 1 || (key > ' ' && key <= '~')) return key.length === 1 ? key.toLowerCase() : key;
  const [, letter, digit] = /^(?:Key([A-Z])|Digit(\d))$/.exec(code) ?? [];
  return letter?.toLowerCase() ?? digit ?? key;
}

/** Whether the keys belong to what is being typed. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])') !==
      null
  );
}
