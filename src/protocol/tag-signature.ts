/** Hexadecimal HMAC-SHA-256 of `toSignedText`, under the key that `adab key tag <site>` prints. */
export const TAG_SIGNATURE = /^[0-9a-f]{64}$/;

export interface SignedTag {
  readonly page: string;
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly authors: readonly string[];
}

/** What a publisher's server signs of a tag: five lines, none of which can hold a line end. */
export function toSignedText({ page, url, title, language, authors }: SignedTag): string {
  return [page, url, title, language, authors.join(';')].join('\n');
}
