import { Key } from './help.tsx';
import { say, texts } from './language.ts';
import { openFailed, undo } from './queue-state.ts';
import { failedDecisions, forgetSent, now, sayOf, undoable } from './sent-decisions.ts';

/** What was just decided, while it can be undone; and what could not be sent, until it is looked at. */
export function UndoStrip() {
  const words = texts().decide;
  const shown = undoable.value.slice(0, 3);
  return (
    <ul class="strip" aria-label={words.lately}>
      {failedDecisions.value.map((sent) => (
        <li key={sent.comment.id} class="failed" role="alert">
          <span>
            <bdi>{sent.comment.title}</bdi> — {sent.failure}
          </span>
          <button type="button" onClick={() => openFailed(sent)}>
            {words.openAgain}
          </button>
          <button type="button" class="quiet" onClick={() => forgetSent(sent.comment.id)}>
            {words.dismiss}
          </button>
        </li>
      ))}
      {shown.map((sent, index) => (
        <li key={sent.comment.id}>
          <span>{sayOf(sent.comment, sent.decision)}</span>
          <button type="button" onClick={() => void undo(sent)}>
            {words.undo} {index === 0 ? <Key name="z" /> : null}
          </button>
          <span class="number" aria-hidden="true">
            {say(words.seconds, {
              count: Math.max(0, Math.ceil((Date.parse(sent.taken!.effectiveAt) - now.value) / 1000)),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
