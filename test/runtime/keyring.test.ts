import { describe, expect, it } from 'vitest';
import { createKeyring, fingerprintOf } from '../../src/runtime/keyring.ts';

const OLD = 'the secret before the rotation, long enough';
const NEW = 'the secret after the rotation, long enough too';
const root = new Uint8Array(32).fill(7);

const before = createKeyring({ current: OLD }, root);
const after = createKeyring({ current: NEW, previous: OLD }, root);

describe('createKeyring', () => {
  it('gives each purpose keys of its own', async () => {
    expect(await before.mac('status', 'x')).not.toBe(await before.mac('address/1', 'x'));
    expect(await before.stableMac('author', 'x')).not.toBe(await before.stableMac('reader', 'x'));
    const [a] = await before.sealing('security-code');
    const [b] = await before.sealing('form');
    expect(a?.kid).not.toBe(b?.kid);
  });

  it('verifies under the current and the previous secret, and signs under the current one', async () => {
    const tag = await before.mac('status', 'comment');
    expect(await after.verifyMac('status', 'comment', tag)).toBe(true);
    expect(await after.mac('status', 'comment')).not.toBe(tag);
    expect(await before.verifyMac('status', 'comment', await after.mac('status', 'comment'))).toBe(false);
  });

  it.each([
    ['another message', 'other', (tag: string) => tag],
    ['an altered tag', 'comment', (tag: string) => `${tag.startsWith('A') ? 'B' : 'A'}${tag.slice(1)}`],
    ['a shortened tag', 'comment', (tag: string) => tag.slice(0, 20)],
    ['an empty tag', 'comment', () => ''],
    ['what is not base64url', 'comment', () => '***'],
  ])('does not verify %s', async (_, message, alter) => {
    expect(await before.verifyMac('status', message, alter(await before.mac('status', 'comment')))).toBe(
      false,
    );
  });

  it('seals with the current key and still knows the previous one by its name', async () => {
    const [old] = await before.sealing('form');
    const keys = await after.sealing('form');
    expect(keys.map((k) => k.kid).indexOf(old!.kid)).toBe(1);
    const iv = new Uint8Array(12);
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, old!.key, new Uint8Array([1, 2]));
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, keys[1]!.key, sealed);
    expect([...new Uint8Array(opened)]).toEqual([1, 2]);
  });

  it('keeps stable hashes and secrets through a rotation', async () => {
    expect(await after.stableMac('author', 'a@b.example')).toBe(
      await before.stableMac('author', 'a@b.example'),
    );
    expect(await after.stableSecret('sessions')).toBe(await before.stableSecret('sessions'));
  });

  it('makes keys that cannot be exported', async () => {
    const [sealing] = await before.sealing('form');
    expect(sealing?.key.extractable).toBe(false);
  });
});

describe('fingerprintOf', () => {
  it('tells secrets apart without containing them', async () => {
    expect(await fingerprintOf(OLD)).not.toBe(await fingerprintOf(NEW));
    expect(await fingerprintOf(OLD)).toMatch(/^[\w-]{22}$/);
  });
});
