import { ApiError, ask } from './api.ts';

export interface Passkey {
  readonly id: string;
  readonly name?: string | null;
  readonly createdAt?: string | null;
}

/** Whether this browser can speak of passkeys in JSON, which is how the service speaks of them. */
export const knowsPasskeys =
  typeof PublicKeyCredential === 'function' && 'parseRequestOptionsFromJSON' in PublicKeyCredential;

/** @throws {ApiError} with the status 0 where the person turns it down. */
async function pick(work: () => Promise<Credential | null>): Promise<unknown> {
  const credential = await work().catch(() => null);
  if (!(credential instanceof PublicKeyCredential)) throw new ApiError(400, {});
  return credential.toJSON();
}

/** Signs in with a passkey of this device. */
export async function signInWithPasskey(): Promise<void> {
  const options = await ask<PublicKeyCredentialRequestOptionsJSON>(
    'GET',
    '/api/auth/passkey/generate-authenticate-options',
  );
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON({
    ...options,
    userVerification: 'required',
  });
  const response = await pick(() => navigator.credentials.get({ publicKey }));
  await ask('POST', '/api/auth/passkey/verify-authentication', { response });
}

/** Makes a passkey on this device, under a name. */
export async function addPasskey(name: string): Promise<void> {
  const options = await ask<PublicKeyCredentialCreationOptionsJSON>(
    'GET',
    '/api/auth/passkey/generate-register-options',
  );
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const response = await pick(() => navigator.credentials.create({ publicKey }));
  await ask('POST', '/api/auth/passkey/verify-registration', { response, name });
}

export function listPasskeys(): Promise<readonly Passkey[]> {
  return ask('GET', '/api/auth/passkey/list-user-passkeys');
}

export function removePasskey(id: string): Promise<void> {
  return ask('POST', '/api/auth/passkey/delete-passkey', { id });
}
