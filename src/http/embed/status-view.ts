import type { EditFormView } from '../../embed/views/edit-form.ts';
import type { CommentStatusView, DecisionView } from '../../embed/views/status.ts';
import type { Language } from '../../protocol/clauses.ts';
import { formMessages } from '../../protocol/messages/form.ts';
import type { StatusReply } from '../../protocol/reading.ts';

/** What was typed into the form for a change, and what is wrong with it. */
export type TypedEdit = Pick<EditFormView, 'title' | 'text' | 'errors'>;

/** The form for a change, with the latest words of the comment in it, as long as a change is taken. */
export function toEditForm(
  { limit }: { readonly limit: number },
  { editUntil, edit, title, text }: StatusReply,
  now: Date,
  typed: TypedEdit = { ...(edit?.status === 'waiting' ? edit : { title, text }), errors: [] },
): EditFormView | undefined {
  if (editUntil === undefined) return undefined;
  const minutes = Math.max(1, Math.ceil((Date.parse(editUntil) - now.getTime()) / 60_000));
  return { minutes, limit, title: typed.title, text: typed.text, errors: typed.errors };
}

/** The comment and what became of it, as its writer is told. */
export function toStatusView(language: Language, reply: StatusReply): CommentStatusView {
  const { status, title, name, text, createdAt, editedAt, edit, thread, canAppeal, appeal, standing } = reply;
  const decision = toDecisionView(language, reply.decision);
  const ofEdit = toDecisionView(language, edit?.decision);
  return {
    status,
    title,
    name,
    text,
    sentAt: new Date(createdAt),
    ...(editedAt === undefined ? {} : { editedAt: new Date(editedAt) }),
    ...(decision === undefined ? {} : { decision }),
    ...(edit === undefined
      ? {}
      : {
          edit: {
            status: edit.status,
            title: edit.title,
            text: edit.text,
            at: new Date(edit.at),
            ...(ofEdit === undefined ? {} : { decision: ofEdit }),
          },
        }),
    canAppeal,
    ...(appeal ? { appeal: { at: new Date(appeal.at), answered: appeal.answered } } : {}),
    ...(standing === undefined
      ? {}
      : { standing: { sentence: standing.sentence[language], cause: standing.cause } }),
    article: { url: thread.url, title: thread.title },
  };
}

/** In the reader's language; what the reader decided needs no telling. */
function toDecisionView(language: Language, decision: StatusReply['decision']): DecisionView | undefined {
  if (decision === undefined || decision.by === 'reader') return undefined;
  const { at, by, clause, ground, note } = decision;
  const reason = clause?.text[language] ?? (ground && formMessages(language).outsideGround[ground]);
  return {
    at: new Date(at),
    ...(reason === undefined ? {} : { reason }),
    fromTerms: clause !== undefined,
    automated: by === 'machine',
    ...(note === undefined ? {} : { note }),
  };
}
