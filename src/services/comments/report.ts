import { insertAudit, insertEvent } from '../../db/audit.ts';
import { requeueReported } from '../../db/decisions.ts';
import { findShownVersion } from '../../db/published.ts';
import { countRate } from '../../db/rates.ts';
import { countReporterRecord, insertReport, markReported, sumReports } from '../../db/reports.ts';
import { toReportWeight } from '../../moderation/reports.ts';
import type { RateLimit } from '../../protocol/settings.ts';
import type { Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { announce } from '../live/announce.ts';
import { getSite } from '../sites/get-site.ts';
import { getTermsInForce } from '../terms/get-terms-in-force.ts';
import { hashClient, hashReaderKey } from './hashes.ts';
import { assertWithin } from './limits.ts';

export interface ReportCommentInput {
  readonly siteId: string;
  readonly commentId: string;
  /** Id of the clause of the terms that the reader cites. */
  readonly clause: string;
  readonly readerKey?: string | undefined;
  readonly clientAddress: string;
}

const REPORTS: RateLimit = { points: 30, seconds: 600 };

/**
 * Takes a reader's report: one of each reader for each comment, as it reads at present. Enough of them put the comment into the queue; it stays
 * public until a person decides.
 *
 * @throws {ServiceError} `not-found` for what is not published; `invalid` for a clause that the terms do not have.
 */
export async function reportComment(
  deps: Deps,
  input: ReportCommentInput,
): Promise<'received' | 'already-received'> {
  const { siteId, commentId, clause } = input;
  const now = deps.now();
  const site = await getSite(deps, siteId);
  const client = await hashClient(deps, siteId, input.clientAddress, now);
  const key = `reports/${client}`;
  assertWithin(REPORTS, await countRate(deps.db, { siteId, key, seconds: REPORTS.seconds, now }), now);
  const terms = await getTermsInForce(deps, siteId, now);
  if (!terms.clauses.some(({ id }) => id === clause)) {
    throw new ServiceError('invalid', { faults: [{ field: 'clause', code: 'unknown' }] });
  }
  const reporterHash =
    input.readerKey === undefined ? client : await hashReaderKey(deps, siteId, input.readerKey);
  return deps.transaction(async (tx) => {
    const comment = await findShownVersion(tx, { siteId, id: commentId, now });
    if (comment === undefined) throw new ServiceError('not-found');
    const weight = toReportWeight(await countReporterRecord(tx, { siteId, reporterHash }));
    const report = { siteId, commentId: comment.id, reporterHash, clause, weight, createdAt: now };
    if (!(await insertReport(tx, report))) return 'already-received';
    await markReported(tx, { siteId, commentId: comment.id, now });
    const isDue = (await sumReports(tx, { siteId, commentId: comment.id })) >= site.settings.reportsToRequeue;
    const isRequeued =
      isDue && comment.status === 'approved' && (await requeueReported(tx, { ...comment, siteId }));
    await insertAudit(tx, {
      siteId,
      actor: { kind: 'reader' },
      action: isRequeued ? 'comment.requeue' : 'comment.report',
      subject: { kind: 'comment', id: commentId },
      details: { clause, weight },
      at: now,
    });
    if (isRequeued) {
      await insertEvent(tx, {
        siteId,
        type: 'comment.requeued',
        payload: { commentId, clause },
        createdAt: now,
      });
      await announce(deps, tx, { kind: 'queue', siteId });
    }
    return 'received';
  });
}
