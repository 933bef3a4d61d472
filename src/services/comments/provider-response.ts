import { type CodeProviderId, isCodeProvider } from '../../protocol/code-providers.ts';
import type { Submission } from './submission.ts';

/** The response of the widget that the site asks for, where one came with the comment. */
export function toProviderResponse({
  site,
  input,
}: Submission): { readonly provider: CodeProviderId; readonly response: string } | undefined {
  const { code } = site.settings;
  const { codeResponse } = input.body;
  return isCodeProvider(code) && codeResponse !== undefined
    ? { provider: code, response: codeResponse }
    : undefined;
}
