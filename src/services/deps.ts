import type { ProviderAccesses } from '../captcha/provider.ts';
import type { Database } from '../db/database.ts';
import type { LiveChange } from '../protocol/live.ts';
import type { CompiledWords, Screener } from '../screening/screener.ts';

/** What every service acts in. The runtime makes it: once on Node, per request on Workers. */
export interface Deps {
  /** For reading outside a transaction. Inside one only `tx` is used: PGlite is one connection. */
  readonly db: Database;
  /**
   * Runs `work` in one transaction and makes its commit durable before it answers. Serialization failures and deadlocks
   * are tried again, so `work` must have no effect outside the database.
   */
  readonly transaction: <T>(work: (tx: Database) => Promise<T>) => Promise<T>;
  readonly screener: Screener;
  /** The sites' own words as the engine compiled them, by site and revision; kept for the program's life. */
  readonly compiledWords: Map<string, CompiledWords>;
  readonly keys: Keyring;
  /** How the sites' security checks of other houses are verified. */
  readonly codeProviders: ProviderAccesses;
  readonly now: () => Date;
  readonly log: Log;
  /** Where streams to open desks are held; absent on a runtime that holds no connections open. */
  readonly live?: Live;
}

/** Hears what this and every other process of the database announces. */
export interface Live {
  /** Undefined when there is no room; otherwise what ends it. */
  subscribe(subscriber: LiveSubscriber): (() => void) | undefined;
}

export interface LiveSubscriber {
  readonly accountId: string;
  hear(change: LiveChange): void;
  /** From time to time: to show that it lives, and to see whether it still may. */
  beat(): void;
  /** The program stops. */
  end(): void;
}

/** Keys derived from the one secret, by purpose. The current one signs and seals; the previous one still opens. */
export interface Keyring {
  sealing(purpose: string): Promise<readonly SealingKey[]>;
  /** HMAC-SHA-256 under the current key of the purpose, base64url. */
  mac(purpose: string, message: string): Promise<string>;
  /** Whether `tag` is the MAC of `message` under any live key; constant time. */
  verifyMac(purpose: string, message: string, tag: string): Promise<boolean>;
  /** Like `mac`, under a key that outlives every rotation of the secret: for hashes by which rows are found again. */
  stableMac(purpose: string, message: string): Promise<string>;
  /** A secret text of the purpose, for libraries that want one; it outlives every rotation too. */
  stableSecret(purpose: string): Promise<string>;
}

export interface SealingKey {
  readonly kid: string;
  readonly key: CryptoKey;
}

export interface Log {
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
  error(message: string, fields?: Readonly<Record<string, unknown>>): void;
}

/** Who acts. Roles are looked up per site by the service that needs them. */
export type Actor =
  | { readonly kind: 'reader' }
  | { readonly kind: 'account'; readonly id: string; readonly name: string }
  | { readonly kind: 'key'; readonly id: string; readonly siteId: string }
  | { readonly kind: 'command-line' };
