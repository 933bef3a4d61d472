/** What a comment is. *Held* and *queued* mean `pending`, whatever the site's mode. */
export const COMMENT_STATUSES = ['pending', 'approved', 'rejected', 'spam', 'withdrawn'] as const;
export type CommentStatus = (typeof COMMENT_STATUSES)[number];

/** What a reader is told; `spam` set by the machine reads `waiting`. */
export const READER_STATUSES = ['waiting', 'published', 'not-published', 'withdrawn'] as const;
export type ReaderStatus = (typeof READER_STATUSES)[number];

/** `paused` shows comments and takes none for now; `closed` for good. */
export const THREAD_STATES = ['open', 'paused', 'closed'] as const;
export type ThreadState = (typeof THREAD_STATES)[number];

/** What a member of the team may do on a site, from least to most. */
export const ROLES = ['viewer', 'moderator', 'admin', 'owner'] as const;
export type Role = (typeof ROLES)[number];

/** Why a comment waits for a moderator although the engine found nothing against it. */
export const HOLD_REASONS = [
  'screening-failed',
  'bar', // a moderator asked to see what this author sends
  'look-alike', // the name looks like that of the site or of its team
  'form', // the honeypot was filled in, or the form sent back faster than anyone types
  'repeat', // the same words came before
  'reports', // readers reported it after it was published; it stays public until a person decides
  'plain', // no proof of scripts: the door that a bot would choose
] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/**
 * What a moderator may ask for everything that an author sends: it is read first, it is refused, or the author is trusted as
 * one with enough approved comments is.
 */
export const STANDING_EFFECTS = ['hold', 'refuse', 'trust'] as const;
export type StandingEffect = (typeof STANDING_EFFECTS)[number];
