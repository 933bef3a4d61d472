import type { SubmitBody } from '../../protocol/submission.ts';
import { toSignedText } from '../../protocol/tag-signature.ts';
import type { Deps } from '../deps.ts';
import { describePage } from './describe-page.ts';

const encoder = new TextEncoder();

/** The text with which a publisher's server signs its tags. It is derived, not stored, and outlives the secret's rotation. */
export function toTagKey(deps: Pick<Deps, 'keys'>, siteId: string): Promise<string> {
  return deps.keys.stableSecret(`tag/${siteId}`);
}

/** Whether all that a submission says of its page was signed by the publisher's server. */
export async function isSignedTag(
  deps: Pick<Deps, 'keys'>,
  siteId: string,
  body: SubmitBody,
): Promise<boolean> {
  if (body.pageSignature === undefined) return false;
  const text = toSignedText({ page: body.page, ...describePage(body) });
  const key = await crypto.subtle.importKey(
    'raw',
    encoder.encode(await toTagKey(deps, siteId)),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  );
  return crypto.subtle.verify('HMAC', key, fromHex(body.pageSignature), encoder.encode(text));
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
