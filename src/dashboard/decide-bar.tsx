import type { QueuedComment } from '../protocol/desk.ts';
import { hasRole } from './access.ts';
import { COMMANDS, type CommandId, confirmRejection, groundsOf, toGroundName } from './commands.ts';
import { changeDraft, draftOf } from './drafts.ts';
import { Field } from './form.tsx';
import { Key } from './help.tsx';
import { say, texts } from './language.ts';
import { TemplateFields } from './template-fields.tsx';
import { previewNote } from './templates.ts';

const OFFERED: readonly { id: CommandId; class?: string }[] = [
  { id: 'approve', class: 'approve' },
  { id: 'reject', class: 'reject' },
  { id: 'spam' },
  { id: 'escalate', class: 'quiet' },
  { id: 'previous', class: 'quiet' },
  { id: 'next', class: 'quiet' },
];

/** The actions with their keys. Rejecting asks for the clause, preselected from what the screening found. */
export function DecideBar({ comment }: { comment: QueuedComment }) {
  const words = texts();
  if (!hasRole(comment.siteId, 'moderator')) return <p class="hint">{words.decide.noRight}</p>;
  if (draftOf(comment.id).citing) return <Citing comment={comment} />;
  return (
    <div class="decide">
      <div class="actions">
        {OFFERED.map(({ id, class: look }) => {
          const command = COMMANDS.find((candidate) => candidate.id === id)!;
          if (!command.isOffered()) return null;
          return (
            <button key={id} type="button" class={look} onClick={command.run}>
              {toLabel(id)} <Key name={command.key!} />
            </button>
          );
        })}
      </div>
    </div>
  );

  function toLabel(id: CommandId): string {
    if (id === 'reject' && comment.status === 'approved') return words.decide.takeDown;
    if (id === 'escalate' && comment.escalation !== undefined) return words.decide.escalateBack;
    return words.commands[id];
  }
}

function Citing({ comment }: { comment: QueuedComment }) {
  const words = texts().decide;
  const draft = draftOf(comment.id);
  const preview = previewNote(comment);
  const isUnfilled = preview.missing.length > 0;
  return (
    <div class="decide">
      <fieldset class="citing">
        <legend>{words.cite}</legend>
        <div class="grounds">
          {groundsOf(comment).map((id, index) => (
            <label key={id} class="ground">
              <input
                type="radio"
                name="clause"
                value={id}
                checked={draft.clause === id}
                onChange={() => changeDraft(comment.id, { clause: id })}
              />
              {index < 9 ? <Key name={String(index + 1)} /> : null}
              <span>{toGroundName(comment, id)}</span>
            </label>
          ))}
        </div>
        <TemplateFields
          siteId={comment.siteId}
          chosen={draft}
          previews={[preview]}
          onChange={(part) => changeDraft(comment.id, part)}
        />
        <Field label={words.note} hint={words.noteHint}>
          {(ids) => (
            <textarea
              {...ids}
              rows={2}
              dir="auto"
              maxLength={1000}
              value={draft.note}
              onInput={(event) => changeDraft(comment.id, { note: event.currentTarget.value })}
            />
          )}
        </Field>
        <div class="actions">
          <button
            type="button"
            class="reject"
            disabled={draft.clause === '' || isUnfilled}
            onClick={() => confirmRejection(comment)}
          >
            {comment.status === 'approved' ? words.takeDown : words.confirm} <Key name="Enter" />
          </button>
          <button type="button" class="quiet" onClick={() => changeDraft(comment.id, { citing: false })}>
            {words.cancel} <Key name="Escape" />
          </button>
          <span class="hint">
            {draft.clause === ''
              ? words.chooseFirst
              : say(words.citing, { clause: toGroundName(comment, draft.clause) })}
          </span>
        </div>
      </fieldset>
    </div>
  );
}
