import type { TextView } from '../normalize/text-view.ts';
import { ENTRY, type Lexicon } from './lexicon.ts';
import { Trie } from './trie.ts';
import type { Unmasked } from './unmask.ts';

/**
 * Words that are customarily written with the first letter, or the first and the last, and signs for the rest. The letters
 * alone fit other words too (f**k: flak, folk; ك*ب: كتب), but nobody hides those. Of several that fit, the first is meant.
 */
const MASKED = (
  'fuck fucking fuckin fucker fuckers fucked fucks shit shitty shits bitch bitches bastard bastards cunt cunts ' +
  'nigger niggers nigga niggas faggot faggots twat twats wanker wankers asshole assholes arsehole arseholes pricks ' +
  'pussy pissed piss whore whores slut sluts retard retards bollocks bullshit dickhead motherfucker motherfuckers ' +
  'كلب خرا طيز نيك عرص زبي كسم قحبه شرموطه منيك'
).split(' ');

const SIGNS: ReadonlySet<number> = new Set([...'*#@$%&_'].map((sign) => sign.charCodeAt(0)));
/** One sign in a Latin word is what the search for any disguise reads. */
const FEWEST_SIGNS = { latin: 2, arabic: 1 };

/**
 * Reads f***, n****r, ك*ب at `start` as what they stand for: signs after at least one letter, as many as the word has letters
 * there.
 *
 * @param end where the run of characters ends
 */
export function readCustomaryMask(
  view: TextView,
  start: number,
  end: number,
  lexicon: Lexicon,
): Unmasked | undefined {
  const { chars } = view;
  let signs = start;
  while (signs < end && isLetter(chars[signs]!)) signs++;
  if (signs === start) return undefined;
  let tail = signs;
  while (tail < end && SIGNS.has(chars[tail]!)) tail++;
  let stop = tail;
  while (stop < end && isLetter(chars[stop]!)) stop++;
  const known = signs - start + stop - tail;
  const isEnough = isArabic(chars[start]!)
    ? known >= 2 && tail - signs >= FEWEST_SIGNS.arabic
    : tail - signs >= FEWEST_SIGNS.latin;
  if (!isEnough) return undefined;
  const [first, last] = [view.read(start, signs), view.read(tail, stop)];
  const word = MASKED.find(
    (word) => word.length === stop - start && word.startsWith(first) && word.endsWith(last),
  );
  return word === undefined ? undefined : unmasked(word, stop, lexicon);
}

const isArabic = (unit: number): boolean => unit >= 0x621 && unit <= 0x64a;
const isLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || isArabic(unit);

/** The entries of the lexicon that are written as the word; none where a list does not hold it. */
function unmasked(word: string, end: number, lexicon: Lexicon): Unmasked | undefined {
  const { trie, entryFlags, entryNext } = lexicon;
  let state: number = Trie.ROOT;
  for (let i = 0; i < word.length && state !== Trie.NONE; i++) {
    const symbol = trie.symbolOf[word.charCodeAt(i)]!;
    state = symbol === 0 ? Trie.NONE : trie.next(state, symbol);
  }
  if (state === Trie.NONE) return undefined;
  const entries: number[] = [];
  for (let entry = trie.entryAt(state); entry !== 0; entry = entryNext[entry - 1]!) {
    if ((entryFlags[entry - 1]! & (ENTRY.lostE | ENTRY.lostY)) === 0) entries.push(entry - 1);
  }
  return entries.length === 0 ? undefined : { entries, end, reading: word };
}
