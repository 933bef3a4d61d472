import { toNudge } from '../../../moderation/nudge.ts';
import { ServiceError } from '../../errors.ts';
import type { Submission } from '../submission.ts';

/** Once, and only where the site wants it: a reader may find other words. Who has been asked is not asked again. */
export async function askToReconsider({ site, input, result, terms }: Submission): Promise<undefined> {
  if (!site.settings.nudge || input.body.reconsidered || 'failure' in result) return;
  const nudge = toNudge(result.screening, terms.clauses, site.settings.thresholds);
  if (nudge !== undefined) throw new ServiceError('reconsider', { extra: { nudge } });
}
