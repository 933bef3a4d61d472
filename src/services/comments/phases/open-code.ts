import { openChallenge } from '../../../captcha/challenge.ts';
import { insertSpentCode, isSpentCode } from '../../../db/spent-codes.ts';
import { isCodeProvider } from '../../../protocol/code-providers.ts';
import type { FieldCode } from '../../../protocol/messages/errors.ts';
import { countFailure } from '../count-failure.ts';
import type { Submission } from '../submission.ts';

/**
 * Opens the security code. A wrong answer spends it at once, so that no code can be searched; a right one waits. What a
 * provider's widget answered waits for its own phase.
 */
export async function openCode(submission: Submission): Promise<undefined> {
  const { deps, site, input, now, faults } = submission;
  if (site.settings.code === 'none') return;
  const { codeToken, codeAnswer, codeWork, codeResponse } = input.body;
  const fault = (code: FieldCode) => void faults.push({ field: 'code', code });
  const hasCheck = isCodeProvider(site.settings.code);
  if (hasCheck && codeResponse !== undefined) return;
  if (codeToken === undefined) return fault(hasCheck ? 'check-missing' : 'code-missing');

  const opened = await openChallenge({
    keys: await deps.keys.sealing('security-code'),
    site: site.id,
    token: codeToken,
    answer: codeAnswer,
    solution: codeWork,
    now,
  });
  if (opened.verdict === 'malformed') return fault('code-wrong');
  if (opened.verdict === 'expired') return fault('code-expired');
  const { jti, expiresAt } = opened;
  if (opened.verdict === 'blank') return fault('code-missing');
  if (opened.verdict === 'wrong') {
    const isFirst = await insertSpentCode(deps.db, { siteId: site.id, jti, expiresAt });
    if (isFirst) await countFailure(submission);
    return fault(isFirst ? 'code-wrong' : 'code-used');
  }
  if (await isSpentCode(deps.db, site.id, jti)) return fault('code-used');
  submission.code = { jti, expiresAt };
  // Where a provider's check is asked for, the image is for readers without scripts, whoever sends it.
  submission.isPlain = input.door === 'form' || !opened.worked || (hasCheck && opened.path === 'image');
}
