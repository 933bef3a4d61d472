/** What the publisher's server says of a page, with its API key. */
import { z } from 'zod';
import { LANGUAGES } from './clauses.ts';
import { THREAD_STATES } from './states.ts';
import { ArticleAuthors, PageId, PageTitle, PageUrl } from './submission.ts';

export const ThreadBody = z.strictObject({
  page: PageId,
  url: PageUrl,
  title: PageTitle.min(1),
  language: z.enum(LANGUAGES),
  authors: ArticleAuthors,
  state: z.enum(THREAD_STATES).describe('Left as it is where absent').optional(),
});
export type ThreadBody = z.infer<typeof ThreadBody>;

export const ThreadReply = z.object({
  id: z.uuid(),
  page: z.string(),
  url: z.string(),
  title: z.string(),
  language: z.enum(LANGUAGES),
  authors: z.array(z.string()),
  state: z.enum(THREAD_STATES),
  verified: z.boolean(),
});
export type ThreadReply = z.infer<typeof ThreadReply>;
