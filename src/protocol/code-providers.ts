/** Security checks of other houses that a site may ask for in place of the image, and what a page needs to show one. */
export const CODE_PROVIDERS = {
  turnstile: {
    name: 'Cloudflare Turnstile',
    script: 'https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit',
    /** What the provider asks to be allowed, by directive of a content security policy. */
    sources: {
      'script-src': 'https://challenges.cloudflare.com',
      'frame-src': 'https://challenges.cloudflare.com',
    },
  },
  hcaptcha: {
    name: 'hCaptcha',
    script: 'https://js.hcaptcha.com/1/api.js?render=explicit&recaptchacompat=off',
    sources: {
      'script-src': 'https://hcaptcha.com https://*.hcaptcha.com',
      'frame-src': 'https://hcaptcha.com https://*.hcaptcha.com',
      'style-src': 'https://hcaptcha.com https://*.hcaptcha.com',
      'connect-src': 'https://hcaptcha.com https://*.hcaptcha.com',
    },
  },
} as const satisfies Record<string, CodeProvider>;

interface CodeProvider {
  readonly name: string;
  readonly script: string;
  readonly sources: Readonly<Record<string, string>>;
}

export type CodeProviderId = keyof typeof CODE_PROVIDERS;

/** What the widget says that it is for; Turnstile repeats it to the service. */
export const CODE_ACTION = 'comment';

export const isCodeProvider = (mode: string): mode is CodeProviderId => Object.hasOwn(CODE_PROVIDERS, mode);
