import type { ProviderAccesses } from '../captcha/provider.ts';
import type { Config } from './config.ts';

/** A reader waits for the answer with the comment sent. */
const PATIENCE_MS = 5000;

export function toProviderAccesses({ codeKeys }: Pick<Config, 'codeKeys'>): ProviderAccesses {
  return {
    turnstile: {
      verifyUrl: 'https://challenges.cloudflare.com/turnstile/v0/siteverify',
      patienceMs: PATIENCE_MS,
      secrets: codeKeys.turnstile,
    },
    hcaptcha: {
      verifyUrl: 'https://api.hcaptcha.com/siteverify',
      patienceMs: PATIENCE_MS,
      secrets: codeKeys.hcaptcha,
    },
  };
}
