import { hashPassword } from 'better-auth/crypto';
import { toBase64Url } from '../../captcha/base64url.ts';
import {
  findAccountByEmail,
  findOpenAccountLink,
  insertAccount,
  insertAccountLink,
  replacePassword,
  updateLinkUsed,
} from '../../db/accounts.ts';
import { insertAudit } from '../../db/audit.ts';
import { upsertMember } from '../../db/members.ts';
import type { Role } from '../../protocol/states.ts';
import type { Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { assertPassword } from './password-rules.ts';

const HOUR = 60 * 60 * 1000;
const LINK_PATH = '/desk/join';

export interface CreateAccountLinkInput {
  /** Whose link it is; absent for a first owner, who is asked for an address. */
  readonly email?: string;
  /** What the link grants; absent for a link that only sets a new password. */
  readonly grant?: { readonly siteId: string; readonly role: Role };
}

/**
 * Makes a one-time link, valid one hour, for the origin of the dashboard. The token stands in the fragment, which no
 * server sees and no log keeps; the database has only its hash.
 *
 * @throws {ServiceError} `not-found` when a password is to be reset for an address that has no account.
 */
export async function createAccountLink(
  deps: Deps,
  origin: string,
  input: CreateAccountLinkInput,
): Promise<string> {
  const now = deps.now();
  const token = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
  const hash = await sha256(token);
  await deps.transaction(async (tx) => {
    const account = input.email === undefined ? undefined : await findAccountByEmail(tx, input.email);
    if (input.grant === undefined && account === undefined) throw new ServiceError('not-found');
    await insertAccountLink(tx, {
      hash,
      userId: account?.id ?? null,
      email: input.email?.toLowerCase() ?? null,
      siteId: input.grant?.siteId ?? null,
      role: input.grant?.role ?? null,
      expiresAt: new Date(now.getTime() + HOUR),
    });
  });
  return `${origin}${LINK_PATH}#${token}`;
}

export interface OpenedLink {
  /** What the page still has to ask for. */
  readonly asks: readonly ('email' | 'name' | 'password')[];
  readonly email?: string;
}

/** What the page behind a link shows. @throws {ServiceError} `not-found` for a link that is used, expired or unknown. */
export async function openAccountLink(deps: Deps, token: string): Promise<OpenedLink> {
  const link = await findOpenAccountLink(deps.db, await sha256(token), deps.now());
  if (link === undefined) throw new ServiceError('not-found');
  if (link.userId !== null) {
    return { asks: ['password'], ...(link.email === null ? {} : { email: link.email }) };
  }
  if (link.email !== null) return { asks: ['name', 'password'], email: link.email };
  return { asks: ['email', 'name', 'password'] };
}

export interface UseAccountLinkInput {
  readonly token: string;
  readonly password: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

/**
 * Spends a link: makes the account where there is none, sets its password, ends its sessions and grants its role.
 *
 * @throws {ServiceError} `not-found`, or `invalid` naming the field; the link stays good after `invalid`.
 */
export async function spendAccountLink(deps: Deps, input: UseAccountLinkInput): Promise<{ email: string }> {
  assertPassword(input.password);
  const passwordHash = await hashPassword(input.password);
  const hash = await sha256(input.token);
  const now = deps.now();
  return deps.transaction(async (tx) => {
    const link = await updateLinkUsed(tx, hash, now);
    if (link === undefined) throw new ServiceError('not-found');
    const email = (link.email ?? input.email ?? '').trim().toLowerCase();
    let userId = link.userId ?? (email === '' ? undefined : (await findAccountByEmail(tx, email))?.id);
    // A link without an address must not take over an account that is there already.
    if (link.userId === null && link.email === null && userId !== undefined) {
      throw new ServiceError('invalid', { faults: [{ field: 'email', code: 'taken' }] });
    }
    if (userId === undefined) {
      const name = (input.name ?? '').trim();
      if (name === '') throw new ServiceError('invalid', { faults: [{ field: 'name', code: 'required' }] });
      if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
        throw new ServiceError('invalid', { faults: [{ field: 'email', code: 'email' }] });
      }
      userId = await insertAccount(tx, { name, email, now });
    }
    await replacePassword(tx, { userId, passwordHash, now });
    if (link.siteId !== null && link.role !== null) {
      await upsertMember(tx, { siteId: link.siteId, accountId: userId, role: link.role, now });
      await insertAudit(tx, {
        siteId: link.siteId,
        actor: { kind: 'account', id: userId },
        action: 'member.join',
        subject: { kind: 'account', id: userId },
        details: { role: link.role },
        at: now,
      });
    }
    return { email };
  });
}

async function sha256(text: string): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}
