const MOST_AUTHORS = 20;
const LONGEST_NAME = 120;

/** The names that a tag's `data-authors` lists, parted by `;`. What is empty, too long or past the twentieth is left out. */
export function splitAuthors(text: string | undefined): string[] {
  return (text ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.length <= LONGEST_NAME)
    .slice(0, MOST_AUTHORS);
}
