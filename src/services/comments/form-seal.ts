import { openSeal, seal } from '../../captcha/seal.ts';
import type { Deps } from '../deps.ts';

/** What a form is given out with: when, and the idempotency key of the one comment that it is for. */
export interface FormSeal {
  readonly issuedAt: Date;
  readonly key: string;
}

const PURPOSE = 'form';

/** Seals the time of issue and a fresh idempotency key, so that whoever sends the form back can choose neither. */
export async function issueFormSeal(deps: Pick<Deps, 'keys' | 'now'>, siteId: string): Promise<string> {
  const value = { at: deps.now().getTime(), key: crypto.randomUUID() };
  return seal(await deps.keys.sealing(PURPOSE), { purpose: PURPOSE, site: siteId }, value);
}

/** Undefined for whatever this service did not seal for this site. */
export async function openFormSeal(
  deps: Pick<Deps, 'keys'>,
  siteId: string,
  token: string,
): Promise<FormSeal | undefined> {
  const opened = await openSeal(await deps.keys.sealing(PURPOSE), { purpose: PURPOSE, site: siteId }, token);
  if (opened === undefined) return undefined;
  // Only `issueFormSeal` writes this purpose, and the seal is authenticated.
  const { at, key } = opened as { at: number; key: string };
  return { issuedAt: new Date(at), key };
}
