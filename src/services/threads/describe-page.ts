import type { ThreadRow } from '../../db/threads.ts';
import type { SubmitBody } from '../../protocol/submission.ts';

/** What the tag says of the page, in the thread's terms. */
export function describePage(body: SubmitBody): Pick<ThreadRow, 'url' | 'title' | 'language' | 'authors'> {
  return {
    url: body.pageUrl ?? '',
    title: body.pageTitle ?? '',
    language: body.pageLanguage ?? body.language,
    authors: body.pageAuthors ?? [],
  };
}
