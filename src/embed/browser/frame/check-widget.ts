import type { Language } from '../../../protocol/clauses.ts';
import { CODE_ACTION, CODE_PROVIDERS, type CodeProviderId } from '../../../protocol/code-providers.ts';

export interface CheckWidget {
  /** What proves to the service that the reader passed; empty until then, and once it has expired. */
  readonly response: string;
  /** Each response works once. */
  reset(): void;
}

export interface CheckWidgetInput {
  readonly provider: CodeProviderId;
  readonly siteKey: string;
  readonly language: Language;
  readonly holder: HTMLElement;
  /** The widget waits for the reader: it is there, or has expired. */
  readonly waits: () => void;
  readonly passed: () => void;
  readonly failed: () => void;
}

/** The part of the providers' scripts that both have in common. */
interface ProviderScript {
  render(holder: HTMLElement, options: Readonly<Record<string, unknown>>): unknown;
  reset(widget: unknown): void;
}

/** Loads the provider's script, the first thing that is asked of another house, and shows its widget. */
export function loadCheckWidget(input: CheckWidgetInput): CheckWidget {
  const { provider, siteKey, language, holder, waits, passed, failed } = input;
  let response = '';
  let widget: unknown;
  const given = () => (globalThis as unknown as Partial<Record<CodeProviderId, ProviderScript>>)[provider];
  const forget = () => {
    response = '';
  };
  const script = document.createElement('script');
  script.src = CODE_PROVIDERS[provider].script;
  script.addEventListener('error', failed);
  script.addEventListener('load', () => {
    widget = given()?.render(holder, {
      sitekey: siteKey,
      action: CODE_ACTION,
      language,
      hl: language,
      callback: (token: string) => {
        response = token;
        passed();
      },
      'expired-callback': () => {
        forget();
        waits();
      },
      'error-callback': () => {
        forget();
        failed();
        return true;
      },
    });
    if (widget !== undefined) waits();
  });
  document.head.append(script);
  return {
    get response() {
      return response;
    },
    reset() {
      forget();
      if (widget !== undefined) given()?.reset(widget);
    },
  };
}
