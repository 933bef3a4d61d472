import type { NewComment } from '../../db/comments.ts';
import { ADDRESS_DAYS } from './hashes.ts';
import { toQueueStanding } from './queue-standing.ts';
import type { Screened } from './submission.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Where a comment stands; an edit stands where the comment stands that it replaces. */
type Place = Pick<NewComment, 'id' | 'threadId' | 'parentId' | 'rootId' | 'replaces'>;

/** What was said, screened and decided, as it is stored: a comment, or an edit that follows one. */
export function toCommentRow(screened: Screened, place: Place): NewComment {
  const { site, input, fields, hashes, terms, status, now } = screened;
  return {
    ...place,
    ...toWords(screened),
    siteId: site.id,
    // A decision names the version that it was taken on.
    version: status === 'pending' ? 1 : 2,
    name: fields.name,
    language: input.body.language,
    termsVersion: terms.version,
    authorHash: hashes.author,
    readerKeyHash: hashes.readerKey,
    addressHash: hashes.client,
    addressExpiresAt: new Date(now.getTime() + ADDRESS_DAYS * DAY_MS),
    createdAt: now,
  };
}

/** The words and what follows from them alone. */
export function toWords(screened: Screened) {
  const { fields, hashes, holds, status, now } = screened;
  return {
    title: fields.title,
    text: fields.text,
    status,
    holds: [...holds],
    repeatHash: hashes.repeat,
    ...toQueueStanding(screened),
    publishedAt: status === 'approved' ? now : null,
  };
}
