import { ServiceError } from '../../errors.ts';
import type { Submission } from '../submission.ts';

/** A browser names the origin that it sends from, `null` included; it is ours or the site's. */
export async function checkOrigin({ input, site }: Submission): Promise<undefined> {
  const { origin, ownOrigins } = input;
  if (origin === undefined || ownOrigins.includes(origin) || site.origins.includes(origin)) return;
  throw new ServiceError('forbidden');
}
