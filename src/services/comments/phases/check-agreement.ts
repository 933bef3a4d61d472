import type { Submission } from '../submission.ts';

/** Agreed, and to the terms that are in force. */
export async function checkAgreement(submission: Submission): Promise<undefined> {
  const { input, terms, faults } = submission;
  if (!input.body.agree) faults.push({ field: 'agree', code: 'not-agreed' });
  submission.haveTermsChanged = input.body.termsVersion !== terms.version;
}
