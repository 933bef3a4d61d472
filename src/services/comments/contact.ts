import { openSeal, seal } from '../../captcha/seal.ts';
import { findSealedEmail } from '../../db/queue.ts';
import type { Deps } from '../deps.ts';
import type { Submission } from './submission.ts';

/** Six months after the last decision a complaint is still open; the comment itself may wait a while before it. */
const CONTACT_DAYS = 210;

/** The author's address, sealed, for the table that keeps it apart from the comments. */
export async function toContact({ deps, site, fields, hashes, now }: Submission) {
  return {
    siteId: site.id,
    authorHash: hashes.author,
    emailSealed: await seal(await deps.keys.sealing('contact'), toContext(site.id), fields.email),
    createdAt: now,
    expiresAt: new Date(now.getTime() + CONTACT_DAYS * 24 * 60 * 60 * 1000),
  };
}

/** The address that an author typed, while it is kept. */
export async function readEmail(deps: Deps, siteId: string, authorHash: string): Promise<string | undefined> {
  const sealed = await findSealedEmail(deps.db, siteId, authorHash);
  if (sealed === undefined) return undefined;
  const email = await openSeal(await deps.keys.sealing('contact'), toContext(siteId), sealed);
  return typeof email === 'string' ? email : undefined;
}

const toContext = (site: string) => ({ purpose: 'contact', site });
