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
