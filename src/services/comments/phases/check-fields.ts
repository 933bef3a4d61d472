import { findFieldFault, READER_FIELDS } from '../../../protocol/field-rules.ts';
import type { Submission } from '../submission.ts';

/** The rules that the form applies too. */
export async function checkFields({ fields, site, faults }: Submission): Promise<undefined> {
  for (const field of READER_FIELDS) {
    const fault = findFieldFault(field, fields[field], site.settings.limits);
    if (fault !== undefined) faults.push(fault);
  }
}
