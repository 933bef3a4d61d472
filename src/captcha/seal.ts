import { fromBase64Url, toBase64Url } from './base64url.ts';
import type { SealingKey, SealingKeys } from './keys.ts';

/** What a sealed value is for. Another purpose's or another site's seal does not open. */
export interface SealContext {
  readonly purpose: string;
  readonly site: string;
}

const version = 'v1';
const nonceBytes = 12;
const longestToken = 4096;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

const associatedData = ({ purpose, site }: SealContext, kid: string) =>
  encoder.encode(JSON.stringify([version, kid, purpose, site]));

/** Encrypts and authenticates a JSON value: `v1.<kid>.<nonce and ciphertext>`. Nobody without the key reads or alters it. */
export async function seal(keys: SealingKeys, context: SealContext, value: unknown): Promise<string> {
  const [current] = keys;
  if (!current) throw new Error(`no key seals ${context.purpose}`);
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const plain = encoder.encode(JSON.stringify(value));
  const cipher = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: associatedData(context, current.kid) },
    current.key,
    plain,
  );
  const bytes = new Uint8Array(nonceBytes + cipher.byteLength);
  bytes.set(nonce);
  bytes.set(new Uint8Array(cipher), nonceBytes);
  return `${version}.${current.kid}.${toBase64Url(bytes)}`;
}

/** The value that was sealed in this context, or undefined for anything else: one bit changed is enough. */
export async function openSeal(keys: SealingKeys, context: SealContext, token: unknown): Promise<unknown> {
  if (typeof token !== 'string' || token.length > longestToken) return undefined;
  const [tokenVersion, kid, body, ...rest] = token.split('.');
  const sealing = keys.find((candidate) => candidate.kid === kid);
  if (tokenVersion !== version || !sealing || !body || rest.length > 0) return undefined;
  const bytes = fromBase64Url(body);
  if (!bytes || bytes.length <= nonceBytes) return undefined;
  return decrypt(sealing, context, bytes);
}

async function decrypt(sealing: SealingKey, context: SealContext, bytes: Uint8Array<ArrayBuffer>) {
  try {
    const plain = await crypto.subtle.decrypt(
      {
        name: 'AES-GCM',
        iv: bytes.subarray(0, nonceBytes),
        additionalData: associatedData(context, sealing.kid),
      },
      sealing.key,
      bytes.subarray(nonceBytes),
    );
    return JSON.parse(decoder.decode(plain)) as unknown;
  } catch {
    return undefined;
  }
}
