import { signal } from '@preact/signals';
import type { Me } from '../protocol/desk.ts';
import { ApiError, ask } from './api.ts';

/** Who is signed in: undefined until the service has said, null for nobody. */
export const me = signal<Me | null | undefined>(undefined);

export async function loadMe(): Promise<void> {
  try {
    me.value = await ask<Me>('GET', '/api/desk/v1/me');
  } catch (error) {
    if (!(error instanceof ApiError) || error.status === 0) throw error;
    me.value = null;
  }
}

export async function signOut(): Promise<void> {
  await ask('POST', '/api/auth/sign-out', {});
  me.value = null;
}
