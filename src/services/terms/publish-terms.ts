import { insertAudit } from '../../db/audit.ts';
import { insertTerms, listTermsVersions, type TermsRow } from '../../db/terms.ts';
import type { TermsBody } from '../../protocol/desk.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';

/** Every version of a site's terms, newest first. */
export async function listTerms(deps: Deps, actor: Actor, siteId: string): Promise<TermsRow[]> {
  await assertRight(deps.db, actor, siteId, 'queue.read');
  return listTermsVersions(deps.db, siteId);
}

/**
 * Puts a new version in force, at once or at the time that it names; comments sent under the one before keep it. Of versions
 * whose time has come the newest counts, so that one published later stands also over one that was to come.
 *
 * @throws {ServiceError} `invalid` for a clause twice, or a time that is past.
 */
export async function publishTerms(
  deps: Deps,
  actor: Actor,
  input: { siteId: string; body: TermsBody },
): Promise<{ version: number }> {
  await assertRight(deps.db, actor, input.siteId, 'terms.edit');
  if (actor.kind !== 'account') throw new ServiceError('unauthenticated');
  const ids = input.body.clauses.map((clause) => clause.id);
  if (new Set(ids).size !== ids.length) {
    throw new ServiceError('invalid', { faults: [{ field: 'clauses', code: 'duplicate' }] });
  }
  return deps.transaction(async (tx) => {
    const now = deps.now();
    const effectiveAt = input.body.effectiveAt === undefined ? now : new Date(input.body.effectiveAt);
    if (effectiveAt < now) {
      throw new ServiceError('invalid', { faults: [{ field: 'effectiveAt', code: 'past' }] });
    }
    const [newest] = await listTermsVersions(tx, input.siteId);
    const version = (newest?.version ?? 0) + 1;
    await insertTerms(tx, {
      siteId: input.siteId,
      version,
      text: input.body.text,
      clauses: input.body.clauses,
      effectiveAt,
      createdAt: now,
      createdBy: actor.id,
    });
    await insertAudit(tx, {
      siteId: input.siteId,
      actor: { kind: 'account', id: actor.id },
      action: 'terms.publish',
      subject: { kind: 'terms', id: String(version) },
      details: { effectiveAt: effectiveAt.toISOString() },
      at: now,
    });
    return { version };
  });
}
