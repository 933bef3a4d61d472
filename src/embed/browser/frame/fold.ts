import type { FramePage } from './page.ts';

/** A comment taller than this many lines is folded to it, with the rest one press away. */
const LINES = 14;

/** Folds the long comments among `items`; without scripts all stand in full. */
export function foldLong({ messages }: FramePage, items: Iterable<HTMLElement>): void {
  for (const item of items) {
    const text = item.querySelector<HTMLElement>(':scope > article > .comment-text');
    if (!text) continue;
    const limit = LINES * Number.parseFloat(getComputedStyle(text).lineHeight);
    // A few lines more are not worth a press.
    if (text.scrollHeight < limit * 1.4) continue;
    text.classList.add('folded');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet';
    button.textContent = messages.showAll;
    button.addEventListener('click', () => {
      text.classList.remove('folded');
      button.remove();
      item.focus({ preventScroll: true });
    });
    text.after(button);
  }
}
