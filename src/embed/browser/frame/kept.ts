/**
 * What the frame keeps on the reader's device. Browsers partition, drop or forbid storage in frames: then a value lives as
 * long as the tab, and nothing throws.
 */
const memory = new Map<string, string>();

export function keep(key: string, value: string): void {
  memory.set(key, value);
  try {
    localStorage.setItem(key, value);
  } catch {
    // Forbidden or full: the tab remembers.
  }
}

export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? memory.get(key);
  } catch {
    return memory.get(key);
  }
}

export function forget(key: string): void {
  memory.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // There is nothing to forget.
  }
}

/** 256 random bits in base64url. */
export function randomSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

const READER_KEY = 'adab.reader';

/** The reader's secret, if a comment was sent from this device before. */
export const knownReaderKey = (): string | undefined => recall(READER_KEY);

/** The reader's secret, made when the first comment is sent and not before. Its approved comments raise trust. */
export function readerKey(): string {
  const known = knownReaderKey();
  if (known) return known;
  const made = randomSecret();
  keep(READER_KEY, made);
  return made;
}
