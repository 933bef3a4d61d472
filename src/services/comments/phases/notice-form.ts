import { LEAST_SECONDS, toFormFinding } from '../../../moderation/form-findings.ts';
import { countFailure } from '../count-failure.ts';
import type { Submission } from '../submission.ts';

/** The field that people do not see, and the time that people need. */
export async function noticeForm(submission: Submission): Promise<undefined> {
  const { input, issuedAt, now, findings, holds, fields } = submission;
  const isTrapped = (input.body.website ?? '') !== '';
  const isHasty = issuedAt === undefined || now.getTime() - issuedAt.getTime() < LEAST_SECONDS * 1000;
  if (isTrapped) {
    findings.push(toFormFinding('honeypot', fields.text));
    await countFailure(submission);
  }
  if (isHasty) findings.push(toFormFinding('haste', fields.text));
  if (isTrapped || isHasty) holds.add('form');
}
