import { eq } from 'drizzle-orm';
import { fromBase64Url, toBase64Url } from '../captcha/base64url.ts';
import { service } from '../db/schema/index.ts';
import type { Deps } from '../services/deps.ts';
import { deriveBytes, fingerprintOf, type Secrets } from './keyring.ts';

/** The database was set up with a secret that this process does not have. */
export class OtherSecretError extends Error {
  override readonly name = 'OtherSecretError';
  constructor() {
    super(
      'This database belongs to another ADAB_SECRET: seals, status links and sign-ins made with it would not open. ' +
        'Start with that secret; to replace it, set the new one as ADAB_SECRET and that one as ADAB_SECRET_PREVIOUS.',
    );
  }
}

const ROW = 'secret';

interface ClaimedSecret {
  readonly fingerprint: string;
  /** The stable root, sealed under the secret of the fingerprint. */
  readonly root: string;
}

/**
 * Binds the database to the secret at the first start, follows a rotation, and gives the stable root that the database
 * keeps for the keyring.
 *
 * @throws {OtherSecretError} when the database is bound to neither of the secrets.
 */
export async function claimSecret(
  transaction: Deps['transaction'],
  secrets: Secrets,
): Promise<Uint8Array<ArrayBuffer>> {
  const fingerprint = await fingerprintOf(secrets.current);
  const fresh = await sealRoot(secrets.current, crypto.getRandomValues(new Uint8Array(32)));
  return transaction(async (tx) => {
    const first: ClaimedSecret = { fingerprint, root: fresh };
    await tx
      .insert(service)
      .values({ key: ROW, value: JSON.stringify(first) })
      .onConflictDoNothing();
    const [row] = await tx.select().from(service).where(eq(service.key, ROW)).for('update');
    const claimed = JSON.parse(row!.value) as ClaimedSecret;
    if (claimed.fingerprint === fingerprint) return openRoot(secrets.current, claimed.root);
    if (secrets.previous === undefined || claimed.fingerprint !== (await fingerprintOf(secrets.previous))) {
      throw new OtherSecretError();
    }
    const root = await openRoot(secrets.previous, claimed.root);
    const rotated: ClaimedSecret = { fingerprint, root: await sealRoot(secrets.current, root) };
    await tx
      .update(service)
      .set({ value: JSON.stringify(rotated), revision: row!.revision + 1 })
      .where(eq(service.key, ROW));
    return root;
  });
}

async function sealRoot(secret: string, root: Uint8Array<ArrayBuffer>): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await rootKey(secret), root);
  return `${toBase64Url(iv)}.${toBase64Url(new Uint8Array(sealed))}`;
}

async function openRoot(secret: string, sealed: string): Promise<Uint8Array<ArrayBuffer>> {
  const [iv, bytes] = sealed.split('.').map((part) => fromBase64Url(part)!);
  const key = await rootKey(secret);
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: iv! }, key, bytes!));
}

async function rootKey(secret: string): Promise<CryptoKey> {
  const bytes = await deriveBytes(secret, 'stable-root');
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
