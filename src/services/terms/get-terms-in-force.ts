import { findTermsInForce, type TermsRow } from '../../db/terms.ts';
import type { PublicTerms } from '../../protocol/reading.ts';
import type { Deps } from '../deps.ts';

/** The terms that a reader agrees to at present. Every site is made with a first version. */
export async function getTermsInForce(deps: Deps, siteId: string, now: Date): Promise<TermsRow> {
  const terms = await findTermsInForce(deps.db, siteId, now);
  if (terms === undefined) throw new Error(`the site ${siteId} has no publishing terms in force`);
  return terms;
}

/** What anyone may read of the terms. */
export function toPublicTerms({ version, text, clauses }: TermsRow): PublicTerms {
  return {
    version,
    text,
    clauses: clauses.map(({ id, text, findings }) => ({ id, text, findings: [...findings] })),
  };
}
