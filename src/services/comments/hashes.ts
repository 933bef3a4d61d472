import type { Deps } from '../deps.ts';

/** The address hashes of one epoch cannot be compared with those of the next. */
const EPOCH_MS = 7 * 24 * 60 * 60 * 1000;
/** How long a comment keeps the hash of its address prefix. */
export const ADDRESS_DAYS = 30;

type Keyed = Pick<Deps, 'keys'>;

/** Hash of the e-mail typed, by which an author's comments on one site are found; nothing else is known of the author. */
export function hashAuthor({ keys }: Keyed, siteId: string, email: string): Promise<string> {
  return keys.stableMac('author', JSON.stringify([siteId, email.trim().toLowerCase()]));
}

/** Hash of the client's address prefix, under the key of its epoch. */
export function hashClient({ keys }: Keyed, siteId: string, prefix: string, now: Date): Promise<string> {
  const epoch = Math.floor(now.getTime() / EPOCH_MS);
  return keys.mac(`address/${epoch}`, JSON.stringify([siteId, prefix]));
}

/** Hash of the secret that a reader's device keeps. */
export function hashReaderKey({ keys }: Keyed, siteId: string, readerKey: string): Promise<string> {
  return keys.stableMac('reader-key', JSON.stringify([siteId, readerKey]));
}

/** Hash under which the response of a provider's widget is spent. */
export function hashResponse({ keys }: Keyed, provider: string, response: string): Promise<string> {
  return keys.stableMac('code-response', JSON.stringify([provider, response]));
}

/** Hash of a normalised text. */
export function hashRepeat({ keys }: Keyed, siteId: string, letters: string): Promise<string> {
  return keys.stableMac('repeat', JSON.stringify([siteId, letters]));
}

/** Hash of everything that was sent, whatever the order of its fields. */
export function hashBody({ keys }: Keyed, body: object): Promise<string> {
  const fields = Object.entries(body).filter(([, value]) => value !== undefined);
  return keys.stableMac('body', JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1))));
}
