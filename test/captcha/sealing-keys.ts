import type { SealingKey } from '../../src/captcha/keys.ts';

export async function createSealingKey(kid: string): Promise<SealingKey> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  return { kid, key: key as CryptoKey };
}
