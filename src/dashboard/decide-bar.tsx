import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { OUTSIDE_GROUNDS } from '../protocol/clauses.ts';
import type { QueuedComment } from '../protocol/desk.ts';
import { hasRole } from './access.ts';
import { Field } from './form.tsx';
import { language, texts } from './language.ts';
import { decide, step } from './queue-state.ts';

/** The actions with their keys. Rejecting asks for the clause, preselected from what the screening found. */
export function DecideBar({ comment }: { comment: QueuedComment }) {
  const words = texts().decide;
  const citing = useSignal(false);
  const clause = useSignal('');
  const note = useSignal('');
  const busy = useSignal(false);
  const panel = useRef<HTMLFieldSetElement>(null);
  const grounds = [...comment.terms.clauses.map((own) => own.id), ...OUTSIDE_GROUNDS];

  // Another comment starts afresh; the same one, seen anew after a conflict, keeps what was typed.
  useEffect(() => {
    citing.value = false;
    note.value = '';
    clause.value = '';
  }, [comment.id]);

  function startCiting() {
    clause.value = findCited(comment) ?? '';
    citing.value = true;
    requestAnimationFrame(() =>
      panel.current?.querySelector<HTMLInputElement>('input:checked, input')?.focus(),
    );
  }

  async function take(decision: Parameters<typeof decide>[0]) {
    if (busy.value) return;
    busy.value = true;
    try {
      if (await decide(decision)) document.getElementById('comment')?.focus();
    } finally {
      busy.value = false;
    }
  }

  function confirm() {
    if (clause.value === '') return;
    const trimmed = note.value.trim();
    void take({ action: 'reject', clause: clause.value, ...(trimmed === '' ? {} : { note: trimmed }) });
  }

  const mayDecide = hasRole(comment.siteId, 'moderator') && comment.status !== 'withdrawn';

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as HTMLElement;
      if (event.key === 'Escape' && citing.value) {
        citing.value = false;
        document.getElementById('comment')?.focus();
        return;
      }
      if (target.closest('textarea, select, input:not([type="radio"])') !== null) return;
      if (event.key === 'j') void step(1);
      else if (event.key === 'k') void step(-1);
      else if (!mayDecide) return;
      else if (citing.value && /^[1-9]$/.test(event.key))
        clause.value = grounds[Number(event.key) - 1] ?? clause.value;
      else if (citing.value && event.key === 'Enter') confirm();
      else if (event.key === 'a' && comment.status !== 'approved') void take({ action: 'approve' });
      else if (event.key === 'r' && comment.status !== 'rejected') startCiting();
      else if (event.key === 's' && comment.status !== 'spam') void take({ action: 'spam' });
      else return;
      event.preventDefault();
    }
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });

  if (!hasRole(comment.siteId, 'moderator')) return <p class="hint">{words.noRight}</p>;
  return (
    <div class="decide">
      {citing.value ? (
        <fieldset ref={panel} class="citing">
          <legend>{words.cite}</legend>
          <div class="grounds">
            {grounds.map((id, index) => (
              <label key={id} class="ground">
                <input
                  type="radio"
                  name="clause"
                  value={id}
                  checked={clause.value === id}
                  onChange={() => (clause.value = id)}
                />
                {index < 9 ? (
                  <span class="key" aria-hidden="true">
                    {index + 1}
                  </span>
                ) : null}
                <span>{toName(id)}</span>
              </label>
            ))}
          </div>
          <Field label={words.note} hint={words.noteHint}>
            {(ids) => (
              <textarea
                {...ids}
                rows={2}
                dir="auto"
                maxLength={1000}
                value={note.value}
                onInput={(event) => (note.value = event.currentTarget.value)}
              />
            )}
          </Field>
          <div class="actions">
            <button
              type="button"
              class="reject"
              disabled={clause.value === '' || busy.value}
              onClick={confirm}
            >
              {comment.status === 'approved' ? words.takeDown : words.confirm}{' '}
              <span class="key" aria-hidden="true">
                Enter
              </span>
            </button>
            <button type="button" class="quiet" onClick={() => (citing.value = false)}>
              {words.cancel}{' '}
              <span class="key" aria-hidden="true">
                Esc
              </span>
            </button>
          </div>
        </fieldset>
      ) : (
        <div class="actions">
          {mayDecide && comment.status !== 'approved' ? (
            <button
              type="button"
              class="approve"
              disabled={busy.value}
              onClick={() => take({ action: 'approve' })}
            >
              {words.approve}{' '}
              <span class="key" aria-hidden="true">
                a
              </span>
            </button>
          ) : null}
          {mayDecide && comment.status !== 'rejected' ? (
            <button type="button" class="reject" disabled={busy.value} onClick={startCiting}>
              {comment.status === 'approved' ? words.takeDown : words.reject}{' '}
              <span class="key" aria-hidden="true">
                r
              </span>
            </button>
          ) : null}
          {mayDecide && comment.status !== 'spam' ? (
            <button type="button" disabled={busy.value} onClick={() => take({ action: 'spam' })}>
              {words.spam}{' '}
              <span class="key" aria-hidden="true">
                s
              </span>
            </button>
          ) : null}
          <span class="spacer" />
          <button type="button" class="quiet" onClick={() => step(-1)}>
            {words.previous}{' '}
            <span class="key" aria-hidden="true">
              k
            </span>
          </button>
          <button type="button" class="quiet" onClick={() => step(1)}>
            {words.skip}{' '}
            <span class="key" aria-hidden="true">
              j
            </span>
          </button>
        </div>
      )}
    </div>
  );

  function toName(id: string): string {
    const own = comment.terms.clauses.find((candidate) => candidate.id === id);
    return own?.text[language.value] ?? words.grounds[id as keyof typeof words.grounds];
  }
}

/** The site's clause that stands for the strongest finding. */
function findCited(comment: QueuedComment): string | undefined {
  for (const { clause } of comment.screening?.findings ?? []) {
    const own = comment.terms.clauses.find((candidate) =>
      (candidate.findings as readonly string[]).includes(clause),
    );
    if (own !== undefined) return own.id;
  }
  return undefined;
}
