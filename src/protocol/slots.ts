/** The slots of a sentence, such as `{who}`: found, checked and filled alike at the desk and in the service. */
import type { Bilingual, Language } from './clauses.ts';

/** Slots that fill themselves: the comment's title, the clause in the reader's language, the site's name. */
export const OWN_SLOTS = ['title', 'clause', 'site'] as const;

const SLOT = /\{([^{}]*)\}/g;
const SLOT_NAME = /^[\p{L}\p{N}][\p{L}\p{N} _-]{0,39}$/u;
/** Longest value of one slot, in UTF-16 code units. */
export const SLOT_LIMIT = 200;

/** The names of a text's slots, each once, in their order. */
export function listSlots(text: string): readonly string[] {
  return [...new Set([...text.matchAll(SLOT)].map(([, name = '']) => name.trim()))];
}

/** The slots of a text that a moderator fills: those that do not fill themselves. */
export function listAskedSlots(text: string): readonly string[] {
  return listSlots(text).filter((name) => !(OWN_SLOTS as readonly string[]).includes(name));
}

/** The languages whose text has a stray brace, or a slot that the other lacks or that has no name. */
export function findSlotFaults(text: Bilingual): readonly Language[] {
  const slots = { en: listSlots(text.en), ar: listSlots(text.ar) };
  return (['en', 'ar'] as const).filter((language) => {
    const other = slots[language === 'en' ? 'ar' : 'en'];
    const isStray = /[{}]/.test(text[language].replace(SLOT, ''));
    return isStray || slots[language].some((name) => !SLOT_NAME.test(name) || !other.includes(name));
  });
}

/** The text with its slots filled, and the names of those that nothing fills. */
export function fillSlots(
  text: string,
  values: Readonly<Record<string, string>>,
): { readonly text: string; readonly missing: readonly string[] } {
  const filledOf = (name: string) => (Object.hasOwn(values, name) ? values[name]!.trim() : '');
  return {
    text: text.replace(SLOT, (slot, name: string) => filledOf(name.trim()) || slot),
    missing: listSlots(text).filter((name) => filledOf(name) === ''),
  };
}
