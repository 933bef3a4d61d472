import { seal } from '../../captcha/seal.ts';
import type { Submission } from './submission.ts';

/** Six months after the last decision a complaint is still open; the comment itself may wait a while before it. */
const CONTACT_DAYS = 210;

/** The author's address, sealed, for the table that keeps it apart from the comments. */
export async function toContact({ deps, site, fields, hashes, now }: Submission) {
  const context = { purpose: 'contact', site: site.id };
  return {
    siteId: site.id,
    authorHash: hashes.author,
    emailSealed: await seal(await deps.keys.sealing('contact'), context, fields.email),
    createdAt: now,
    expiresAt: new Date(now.getTime() + CONTACT_DAYS * 24 * 60 * 60 * 1000),
  };
}
