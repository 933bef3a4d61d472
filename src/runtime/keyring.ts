import { fromBase64Url, toBase64Url } from '../captcha/base64url.ts';
import type { Keyring, SealingKey } from '../services/deps.ts';

/** The live secrets: the current one signs and seals, the previous one still opens. */
export interface Secrets {
  readonly current: string;
  readonly previous?: string | undefined;
}

const encoder = new TextEncoder();
// RFC 5869 allows an empty salt; the secret is random, and the purpose in `info` keeps the keys apart.
const SALT = encoder.encode('adab/v1');

/** HKDF-SHA-256 of `secret` for one purpose: 32 bytes. */
export async function deriveBytes(
  secret: string | Uint8Array<ArrayBuffer>,
  purpose: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const material = typeof secret === 'string' ? encoder.encode(secret) : secret;
  const key = await crypto.subtle.importKey('raw', material, 'HKDF', false, ['deriveBits']);
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt: SALT, info: encoder.encode(purpose) };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, 256));
}

/** Names a secret without telling anything of it. */
export async function fingerprintOf(secret: string): Promise<string> {
  return toBase64Url(await deriveBytes(secret, 'fingerprint')).slice(0, 22);
}

/**
 * Every key of the program, derived by purpose. `stableRoot` is the random key that the database keeps sealed under the
 * secret: what is derived from it stays the same when the secret is rotated.
 */
export function createKeyring(secrets: Secrets, stableRoot: Uint8Array<ArrayBuffer>): Keyring {
  const live = [secrets.current, ...(secrets.previous === undefined ? [] : [secrets.previous])];
  const macKey = (root: string | Uint8Array<ArrayBuffer>, purpose: string) =>
    deriveBytes(root, `mac/${purpose}`).then((bytes) =>
      crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']),
    );
  const sealingKey = async (secret: string, purpose: string): Promise<SealingKey> => {
    const bytes = await deriveBytes(secret, `seal/${purpose}`);
    const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
    return { kid: toBase64Url(await deriveBytes(bytes, 'kid')).slice(0, 8), key };
  };
  const sealingKeys = remember((purpose) => Promise.all(live.map((secret) => sealingKey(secret, purpose))));
  const macKeys = remember((purpose) => Promise.all(live.map((secret) => macKey(secret, purpose))));
  const stableKey = remember((purpose) => macKey(stableRoot, purpose));
  const sign = async (key: CryptoKey, message: string) =>
    toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(message))));
  return {
    sealing: sealingKeys,
    mac: async (purpose, message) => sign((await macKeys(purpose))[0]!, message),
    async verifyMac(purpose, message, tag) {
      const bytes = fromBase64Url(tag);
      if (bytes === undefined) return false;
      const signed = encoder.encode(message);
      const answers = (await macKeys(purpose)).map((key) => crypto.subtle.verify('HMAC', key, bytes, signed));
      return (await Promise.all(answers)).includes(true);
    },
    stableMac: async (purpose, message) => sign(await stableKey(purpose), message),
    stableSecret: async (purpose) => toBase64Url(await deriveBytes(stableRoot, `secret/${purpose}`)),
  };
}

/** Purposes are few, but those of an epoch come and go: the oldest are forgotten. */
const REMEMBERED_PURPOSES = 64;

function remember<T>(make: (purpose: string) => Promise<T>): (purpose: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (purpose) => {
    const known = made.get(purpose);
    if (known !== undefined) return known;
    const fresh = make(purpose);
    made.set(purpose, fresh);
    if (made.size > REMEMBERED_PURPOSES) made.delete(made.keys().next().value!);
    return fresh;
  };
}
