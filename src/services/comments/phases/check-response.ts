import { type ResponseVerdict, verifyResponse } from '../../../captcha/provider.ts';
import { isSpentCode } from '../../../db/spent-codes.ts';
import type { FieldCode } from '../../../protocol/messages/errors.ts';
import { ServiceError } from '../../errors.ts';
import { countFailure } from '../count-failure.ts';
import { hashResponse } from '../hashes.ts';
import { toProviderResponse } from '../provider-response.ts';
import type { Submission } from '../submission.ts';

/** Longer than either provider takes a response for. */
const SPENT_MS = 10 * 60 * 1000;

const FAULTS: Readonly<Record<Exclude<ResponseVerdict, 'passed'>, FieldCode>> = {
  failed: 'check-failed',
  expired: 'check-expired',
  unavailable: 'check-unavailable',
};

/**
 * Has the site's provider say what its widget's response is worth. Asking spends the response, so it comes after all that
 * the reader may be asked to mend; it is spent here too, should a provider take one twice.
 *
 * @throws {ServiceError} `invalid` unless the provider clearly says yes.
 */
export async function checkResponse(submission: Submission): Promise<undefined> {
  const { deps, site, input, now } = submission;
  const given = toProviderResponse(submission);
  if (given === undefined) return;
  const { provider, response } = given;
  const jti = await hashResponse(deps, provider, response);
  if (await isSpentCode(deps.db, site.id, jti)) refuse('check-expired');
  const verdict = await verifyResponse({
    provider,
    access: deps.codeProviders[provider],
    siteKey: site.settings.codeSiteKey,
    response,
    hostnames: [...input.ownOrigins, ...site.origins].map((origin) => new URL(origin).hostname),
  });
  if (verdict === 'unavailable')
    deps.log.warn('a security check was not answered', { provider, site: site.id });
  if (verdict === 'failed') await countFailure(submission);
  if (verdict !== 'passed') refuse(FAULTS[verdict]);
  submission.code = { jti, expiresAt: new Date(now.getTime() + SPENT_MS) };
}

function refuse(code: FieldCode): never {
  throw new ServiceError('invalid', { faults: [{ field: 'code', code }] });
}
