import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { OUTSIDE_GROUNDS } from '../protocol/clauses.ts';
import type { BulkPreview, DecisionAction } from '../protocol/desk.ts';
import { ask } from './api.ts';
import { decideFiltered, decidePicked, toFilter } from './bulk.ts';
import { dialog, groundsOf, toGroundName } from './commands.ts';
import { Field } from './form.tsx';
import { say, texts } from './language.ts';
import { Modal } from './modal.tsx';
import { picked } from './picked.ts';
import { entries } from './queue-entries.ts';
import { comment } from './queue-state.ts';
import { me } from './session.ts';
import { view } from './view.ts';

const ACTIONS = ['approve', 'reject', 'spam'] as const;

/** An act on what is picked, or on all that the view finds: what it touches is shown before it can be done. */
export function BulkDialog() {
  const words = texts();
  const scope = useSignal<'picked' | 'filter'>(picked.value.size > 0 ? 'picked' : 'filter');
  const action = useSignal<DecisionAction>('approve');
  const clause = useSignal('');
  const note = useSignal('');
  const preview = useSignal<BulkPreview | undefined>(undefined);
  const failure = useSignal('');
  const sites = me.value?.sites ?? [];
  const siteId = view.value.site ?? (sites.length === 1 ? sites[0]?.siteId : undefined);
  useEffect(() => {
    if (scope.value !== 'filter' || siteId === undefined) return;
    ask<BulkPreview>('POST', `/api/desk/v1/sites/${siteId}/bulk/preview`, { filter: toFilter() }).then(
      (found) => (preview.value = found),
      () => (failure.value = words.offline),
    );
  }, [scope.value]);

  const chosen = entries.value.filter(({ id }) => picked.value.has(id));
  const sample = scope.value === 'picked' ? chosen.slice(0, 8) : (preview.value?.sample ?? []);
  const count = scope.value === 'picked' ? picked.value.size : (preview.value?.count.value ?? 0);
  const flagged =
    scope.value === 'picked'
      ? chosen.filter((entry) => entry.clause !== null).length
      : (preview.value?.flagged ?? 0);
  const needsClause = action.value === 'reject' && clause.value === '';
  const needsNote =
    action.value === 'reject' &&
    (OUTSIDE_GROUNDS as readonly string[]).includes(clause.value) &&
    note.value.trim() === '';

  function run() {
    const decision = {
      action: action.value,
      ...(action.value === 'reject' ? { clause: clause.value } : {}),
      ...(note.value.trim() === '' ? {} : { note: note.value.trim() }),
    };
    dialog.value = undefined;
    if (scope.value === 'picked') void decidePicked(decision);
    else if (siteId !== undefined && preview.value !== undefined) {
      void decideFiltered(decision, siteId, preview.value.asOf);
    }
  }

  return (
    <Modal title={words.bulk.title} wide>
      <fieldset class="choices">
        <legend>{words.bulk.scope}</legend>
        <label>
          <input
            type="radio"
            name="scope"
            disabled={picked.value.size === 0}
            checked={scope.value === 'picked'}
            onChange={() => (scope.value = 'picked')}
          />{' '}
          {say(words.queue.pickedCount, { count: picked.value.size })}
        </label>
        <label>
          <input
            type="radio"
            name="scope"
            disabled={siteId === undefined}
            checked={scope.value === 'filter'}
            onChange={() => (scope.value = 'filter')}
          />{' '}
          {words.bulk.wholeView}
        </label>
        {siteId === undefined ? <p class="hint">{words.bulk.oneSite}</p> : null}
      </fieldset>
      <fieldset class="choices">
        <legend>{words.bulk.action}</legend>
        {ACTIONS.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="action"
              checked={action.value === name}
              onChange={() => (action.value = name)}
            />{' '}
            {words.commands[name]}
          </label>
        ))}
      </fieldset>
      {action.value === 'reject' && comment.value !== undefined ? (
        <>
          <Field label={words.decide.cite}>
            {(ids) => (
              <select
                {...ids}
                value={clause.value}
                onChange={(event) => (clause.value = event.currentTarget.value)}
              >
                <option value="">{words.decide.chooseFirst}</option>
                {groundsOf(comment.value!).map((id) => (
                  <option key={id} value={id}>
                    {toGroundName(comment.value!, id)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={words.decide.note} hint={words.decide.noteHint}>
            {(ids) => (
              <textarea
                {...ids}
                rows={2}
                maxLength={1000}
                dir="auto"
                value={note.value}
                onInput={(event) => (note.value = event.currentTarget.value)}
              />
            )}
          </Field>
        </>
      ) : null}
      <div class="preview" role="status">
        <p>
          <strong>{say(words.queue.count, { count })}</strong>
          {preview.value?.count.capped && scope.value === 'filter' ? ` ${words.bulk.atLeast}` : null}
          {flagged > 0 && action.value === 'approve' ? (
            <span class="error"> {say(words.bulk.flagged, { count: flagged })}</span>
          ) : null}
        </p>
        <ol>
          {sample.map((entry) => (
            <li key={entry.id}>
              <strong>
                <bdi>{entry.title}</bdi>
              </strong>{' '}
              <bdi class="hint">{entry.name}</bdi>{' '}
              {entry.clause === null ? null : (
                <span class={`tag clause-${entry.clause}`}>
                  {words.clauses[entry.clause as keyof typeof words.clauses]}
                </span>
              )}
              <p dir="auto">{entry.excerpt}</p>
            </li>
          ))}
        </ol>
        {failure.value === '' ? null : <p class="error">{failure.value}</p>}
      </div>
      <div class="actions">
        <button
          type="button"
          class="primary"
          disabled={count === 0 || needsClause || needsNote}
          onClick={run}
        >
          {say(words.bulk.confirm[action.value], { count })}
        </button>
        <button type="button" class="quiet" onClick={() => (dialog.value = undefined)}>
          {words.decide.cancel}
        </button>
        <span class="hint">{words.bulk.canUndo}</span>
      </div>
    </Modal>
  );
}
