/**
 * Whether `text` has a letter that it can take its own direction from (`dir="auto"`). Without one (emoji, figures) a
 * browser would read left to right, so that such a text is better left to the direction of the page.
 */
export function hasOwnDirection(text: string): boolean {
  return /\p{L}/u.test(text);
}
