import { countGraphemes } from '../../../protocol/graphemes.ts';
import { byId, type FramePage } from './page.ts';

/** Characters left at which a screen reader is told; between them it stays silent. */
const THRESHOLDS = [200, 100, 50, 20, 10, 0];
/** Beyond this many too many nobody needs the exact number, and a pasted book is not counted to its end. */
const COUNTED_EXCESS = 10_000;
const ANNOUNCE_AFTER_MS = 800;

/** Counts what is left under the text, as the server will, and says so politely when a threshold is passed. */
export function startCounter(page: FramePage): () => void {
  const text = byId<HTMLTextAreaElement>('text');
  const count = byId('text-count');
  if (!text || !count) return () => {};
  const limit = Number(count.dataset.limit);
  const announcer = document.createElement('p');
  announcer.className = 'visually-hidden';
  announcer.role = 'status';
  count.after(announcer);

  let passed = thresholdOf(limit);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = () => {
    const left = limit - countGraphemes(text.value.replace(/\r\n?/g, '\n'), limit + COUNTED_EXCESS);
    const { charactersLeft, charactersOver } = page.messages;
    const sentence = page.say(left < 0 ? charactersOver : charactersLeft, { count: Math.abs(left) });
    count.textContent = sentence;
    count.classList.toggle('over', left < 0);
    const threshold = thresholdOf(left);
    if (threshold === passed) return;
    passed = threshold;
    clearTimeout(timer);
    timer = setTimeout(() => {
      announcer.textContent = Number.isFinite(threshold) ? sentence : '';
    }, ANNOUNCE_AFTER_MS);
  };
  text.addEventListener('input', update);
  update();
  return update;
}

/** The lowest threshold that `left` has come down to; infinity above all of them, -1 past the end. */
function thresholdOf(left: number): number {
  if (left < 0) return -1;
  return THRESHOLDS.findLast((threshold) => left <= threshold) ?? Number.POSITIVE_INFINITY;
}
