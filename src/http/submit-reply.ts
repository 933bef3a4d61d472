import type { Context } from 'hono';
import type { Language } from '../protocol/clauses.ts';
import { formMessages } from '../protocol/messages/form.ts';
import { fillSentence } from '../protocol/messages/plural.ts';
import type { SubmitReply } from '../protocol/submission.ts';
import { toStatusToken } from '../services/comments/status-token.ts';
import type { SubmitOutcome } from '../services/comments/submission.ts';
import type { AppEnv, AppOptions } from './context.ts';

/** What the reader is told: what became of the comment, what happens next, and the private link. */
export async function toSubmitReply(
  c: Context<AppEnv>,
  options: AppOptions,
  { siteId, language }: { siteId: string; language: Language },
  outcome: SubmitOutcome,
): Promise<SubmitReply> {
  const messages = formMessages(language);
  if (outcome.kind === 'already-received') {
    return { outcome: 'already-received', message: messages.alreadyReceived };
  }
  const { id, status, editMinutes } = outcome;
  const canChange = editMinutes > 0 && (status === 'waiting' || status === 'published');
  const change = canChange ? fillSentence(messages.editFor, language, { minutes: editMinutes }) : '';
  const code = `${id}.${await toStatusToken(c.var.deps, siteId, id)}`;
  return {
    outcome: 'received',
    id,
    status,
    message: `${toMessage()} ${change}`.trim(),
    // In the fragment, which no server is sent and no log keeps.
    statusUrl: `${options.origins.embed}/s/${siteId}/status?lang=${language}#${code}`,
  };

  function toMessage(): string {
    return {
      waiting: messages.heldForReview,
      published: messages.publishedNow,
      'not-published': messages.statusText['not-published'],
      withdrawn: messages.statusText.withdrawn,
    }[status];
  }
}
