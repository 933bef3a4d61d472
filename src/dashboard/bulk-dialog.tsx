import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { BULK_BATCH } from '../protocol/bulk.ts';
import { LANGUAGES, OUTSIDE_GROUNDS } from '../protocol/clauses.ts';
import type { BulkPreview, DecisionAction } from '../protocol/desk.ts';
import type { SiteClause } from '../protocol/terms.ts';
import { ask } from './api.ts';
import { decideFiltered, decidePicked, toFilter } from './bulk.ts';
import { dialog } from './commands.ts';
import { Field } from './form.tsx';
import { language, say, texts } from './language.ts';
import { Modal } from './modal.tsx';
import { picked } from './picked.ts';
import { entries } from './queue-entries.ts';
import { me } from './session.ts';
import { TemplateFields } from './template-fields.tsx';
import { chosenTemplate, fillTemplate, loadTemplates, toChosen } from './templates.ts';
import { view } from './view.ts';

type OfferedTerms = BulkPreview['terms'][number];

/** The clauses that every reader agreed to in the same words: what one act on many may cite. */
function toShared(terms: readonly OfferedTerms[]): readonly SiteClause[] {
  const [latest, ...others] = terms;
  const isSame = (a: SiteClause, b: SiteClause) =>
    a.id === b.id && a.text.en === b.text.en && a.text.ar === b.text.ar;
  return (latest?.clauses ?? []).filter((own) =>
    others.every(({ clauses }) => clauses.some((other) => isSame(own, other))),
  );
}

const ACTIONS = ['approve', 'reject', 'spam'] as const;

/** An act on what is picked, or on all that the view finds: what it touches is shown before it can be done. */
export function BulkDialog() {
  const words = texts();
  const scope = useSignal<'picked' | 'filter'>(picked.value.size > 0 ? 'picked' : 'filter');
  const action = useSignal<DecisionAction>('approve');
  const clause = useSignal('');
  const note = useSignal('');
  const sentence = useSignal({ template: '', values: {} as Readonly<Record<string, string>> });
  const preview = useSignal<BulkPreview | undefined>(undefined);
  const failure = useSignal('');
  const sites = me.value?.sites ?? [];
  const siteId = view.value.site ?? (sites.length === 1 ? sites[0]?.siteId : undefined);
  const terms = useSignal<readonly OfferedTerms[]>([]);
  const chosenSites = [...new Set([...picked.value.values()].map((entry) => entry.siteId))];
  // Picked from several sites, there are no terms that all of their readers agreed to.
  const previewed = scope.value === 'filter' ? siteId : chosenSites.length === 1 ? chosenSites[0] : undefined;
  useEffect(() => {
    preview.value = undefined;
    terms.value = [];
    clause.value = '';
    sentence.value = { template: '', values: {} };
    if (previewed === undefined) return;
    loadTemplates(previewed).catch(() => undefined);
    const body =
      scope.value === 'filter'
        ? { filter: toFilter() }
        : { picked: [...picked.value.keys()].slice(0, BULK_BATCH) };
    ask<BulkPreview>('POST', `/api/desk/v1/sites/${previewed}/bulk/preview`, body).then(
      (found) => {
        if (scope.value === 'filter') preview.value = found;
        terms.value = found.terms;
      },
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
  const isOutside = (OUTSIDE_GROUNDS as readonly string[]).includes(clause.value);
  const said = { ...sentence.value, clause: clause.value };
  const template = previewed === undefined ? undefined : chosenTemplate(previewed, said);
  // Readers of both languages may be among them; of the slots only the title is another for each.
  const previews =
    template === undefined || previewed === undefined
      ? []
      : LANGUAGES.map((code) =>
          fillTemplate(template, code, {
            ...said,
            siteId: previewed,
            title: '…',
            clauses: terms.value[0]?.clauses ?? [],
          }),
        );
  const isUnfilled = action.value === 'reject' && previews.some(({ missing }) => missing.length > 0);
  const needsNote =
    action.value === 'reject' && isOutside && note.value.trim() === '' && template === undefined;

  function run() {
    const decision = {
      action: action.value,
      ...(action.value === 'reject'
        ? {
            clause: clause.value,
            ...(isOutside ? {} : { termsVersions: terms.value.map(({ version }) => version) }),
            ...(previewed === undefined ? {} : toChosen(previewed, said)),
          }
        : {}),
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
      {action.value === 'reject' ? (
        <>
          {terms.value.length < 2 ? null : (
            <p class="notice">
              {say(words.bulk.severalTerms, {
                versions: terms.value.map(({ version }) => version).join(words.bulk.comma),
              })}
            </p>
          )}
          {scope.value === 'picked' && chosenSites.length > 1 ? (
            <p class="notice">{words.bulk.severalSites}</p>
          ) : null}
          <Field label={words.decide.cite}>
            {(ids) => (
              <select
                {...ids}
                value={clause.value}
                onChange={(event) => (clause.value = event.currentTarget.value)}
              >
                <option value="">{words.decide.chooseFirst}</option>
                {toShared(terms.value).map((own) => (
                  <option key={own.id} value={own.id}>
                    {own.text[language.value]}
                  </option>
                ))}
                {OUTSIDE_GROUNDS.map((ground) => (
                  <option key={ground} value={ground}>
                    {words.decide.grounds[ground]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {previewed === undefined ? null : (
            <TemplateFields
              siteId={previewed}
              chosen={said}
              previews={previews}
              onChange={(part) => (sentence.value = { ...sentence.value, ...part })}
            />
          )}
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
          disabled={count === 0 || needsClause || needsNote || isUnfilled}
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
