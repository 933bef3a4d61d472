import { ServiceError } from '../../errors.ts';
import { toPublicTerms } from '../../terms/get-terms-in-force.ts';
import type { Submission } from '../submission.ts';

/** One answer for all that is to be corrected; with terms that changed meanwhile, their new text. */
export async function answerTogether({ faults, haveTermsChanged, terms }: Submission): Promise<undefined> {
  if (haveTermsChanged) {
    throw new ServiceError('terms-changed', { faults, extra: { terms: toPublicTerms(terms) } });
  }
  if (faults.length > 0) throw new ServiceError('invalid', { faults });
}
