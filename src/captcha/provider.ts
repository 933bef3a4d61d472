import { CODE_ACTION, type CodeProviderId } from '../protocol/code-providers.ts';

/** How a provider is asked what a response of its widget is worth. */
export interface ProviderAccess {
  readonly verifyUrl: string;
  /** How long an answer is waited for. */
  readonly patienceMs: number;
  /** By site key, which is public. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** The providers that the configuration has keys for. */
export type ProviderAccesses = Readonly<Partial<Record<CodeProviderId, ProviderAccess>>>;

export interface VerifyResponseInput {
  readonly provider: CodeProviderId;
  readonly access: ProviderAccess | undefined;
  readonly siteKey: string;
  /** What the widget gave the browser. */
  readonly response: string;
  /** Host names of the pages on which the widget may have been solved. */
  readonly hostnames: readonly string[];
}

/** `expired`: too old, or asked about before. `unavailable`: no clear answer, and so never a pass. */
export type ResponseVerdict = 'passed' | 'failed' | 'expired' | 'unavailable';

const TOO_LATE: ReadonlySet<unknown> = new Set([
  'timeout-or-duplicate',
  'expired-input-response',
  'already-seen-response',
  'invalid-or-already-seen-response',
]);
/** The provider's trouble, or the configuration's: the reader did nothing wrong. */
const NOT_THE_READERS: ReadonlySet<unknown> = new Set([
  'internal-error',
  'missing-input-secret',
  'invalid-input-secret',
  'not-using-dummy-passcode',
  'sitekey-secret-mismatch',
]);

/**
 * Asks the provider, by the `siteverify` contract that both share. The client's address is not sent: the contract does not
 * ask for it. Asking spends the response.
 */
export async function verifyResponse(input: VerifyResponseInput): Promise<ResponseVerdict> {
  const { access, siteKey, response } = input;
  const secret = access && Object.hasOwn(access.secrets, siteKey) ? access.secrets[siteKey] : undefined;
  if (!access || secret === undefined) return 'unavailable';
  const answer = await ask(access, new URLSearchParams({ secret, response, sitekey: siteKey }));
  return answer === undefined ? 'unavailable' : judge(answer, input);
}

interface SiteverifyAnswer {
  readonly success?: unknown;
  readonly hostname?: unknown;
  readonly action?: unknown;
  readonly 'error-codes'?: unknown;
}

async function ask(
  { verifyUrl, patienceMs }: ProviderAccess,
  body: URLSearchParams,
): Promise<SiteverifyAnswer | undefined> {
  try {
    // The secret goes to this address alone: a redirect is no answer.
    const signal = AbortSignal.timeout(patienceMs);
    const reply = await fetch(verifyUrl, { method: 'POST', body, redirect: 'manual', signal });
    const answer: unknown = reply.ok ? await reply.json() : undefined;
    return typeof answer === 'object' && answer !== null ? answer : undefined;
  } catch {
    return undefined;
  }
}

function judge(answer: SiteverifyAnswer, { provider, hostnames }: VerifyResponseInput): ResponseVerdict {
  if (answer.success !== true) {
    const errors = Array.isArray(answer['error-codes']) ? (answer['error-codes'] as unknown[]) : [];
    if (errors.some((error) => NOT_THE_READERS.has(error))) return 'unavailable';
    return errors.some((error) => TOO_LATE.has(error)) ? 'expired' : 'failed';
  }
  if (typeof answer.hostname !== 'string' || !hostnames.includes(answer.hostname)) return 'failed';
  if (provider === 'turnstile' && answer.action !== CODE_ACTION) return 'failed';
  return 'passed';
}
