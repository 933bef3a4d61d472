import type { Mark } from '../lexicon/marks.ts';
import type { TextView } from '../normalize/text-view.ts';
import { EVIDENCE_AT } from './evidence.ts';

/**
 * Signs of advertisement: links, telephone numbers, phrases that sell, words repeated. Each is ordinary alone; together
 * they are not.
 *
 * @returns probability of spam, 0 to 1
 */
export function weighSpam(view: TextView, marks: readonly Mark[], counts: Float32Array): number {
  let phrases = 0;
  let severe = 0;
  for (const { heading } of marks) {
    if (heading.role !== 'spam') continue;
    phrases++;
    if (heading.severity === 'severe') severe++;
  }
  const repetition = measureRepetition(view);
  const hasTelephone = view.longestNumber >= FEWEST_DIGITS && view.longestNumber <= MOST_DIGITS;
  counts[EVIDENCE_AT['spam.phrase']] = phrases;
  counts[EVIDENCE_AT['form.links']] = view.linkCount;
  counts[EVIDENCE_AT['form.telephone']] = hasTelephone ? 1 : 0;
  counts[EVIDENCE_AT['form.repetition']] = repetition;

  let innocence = 1;
  if (view.linkCount > 0) innocence *= 0.8 * 0.75 ** (view.linkCount - 1);
  if (view.linkCount > 0 && view.wordCount < 8) innocence *= 0.75;
  if (hasTelephone) innocence *= 0.9;
  if (repetition > 0.5) innocence *= 0.5;
  innocence *= 0.75 ** phrases * 0.5 ** severe;
  if (phrases > 0 && (view.linkCount > 0 || hasTelephone)) innocence *= 0.4;
  return 1 - innocence;
}

/** Digits of a telephone number; a longer one is an order, an account or a slip of the hand. */
const FEWEST_DIGITS = 9;
const MOST_DIGITS = 15;

const seen = new Uint8Array(8192);

/** Share of the words from the twelfth on that stood there before; 0 for short comments. */
function measureRepetition(view: TextView): number {
  if (view.wordCount < 16) return 0;
  seen.fill(0);
  let repeated = 0;
  for (let word = 0; word < view.wordCount; word++) {
    const hash = view.wordHash[word]!;
    const at = (hash ^ (hash >>> 16)) & 0xffff;
    if (seen[at >> 3]! & (1 << (at & 7))) repeated++;
    else seen[at >> 3]! |= 1 << (at & 7);
  }
  // Common words return by themselves, more of them in longer comments.
  const expected = 0.35 + Math.min(0.35, view.wordCount / 2000);
  return Math.max(0, (repeated / view.wordCount - expected) / (1 - expected));
}
