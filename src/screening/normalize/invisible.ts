/**
 * Transform 1. Drops what shows nothing: zero-width characters, bidi controls, soft hyphens, variation selectors, emoji
 * skin tones, tags and other default-ignorable characters. Keeps the tabs and line ends that part words.
 */
export function dropInvisible(char: string): string {
  return /^(?:[\p{Default_Ignorable_Code_Point}\p{Cf}]|\p{Emoji_Modifier})$/u.test(char) ? '' : char;
}
