/** An AES-GCM key and the public name under which tokens quote it. */
export interface SealingKey {
  readonly kid: string;
  readonly key: CryptoKey;
}

/** The live keys of one purpose: the first seals, every one opens. */
export type SealingKeys = readonly SealingKey[];
