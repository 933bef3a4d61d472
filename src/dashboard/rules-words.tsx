import { FINDING_CLAUSES } from '../protocol/clauses.ts';
import { WORD_ACTIONS, type WordAction } from '../protocol/rule-limits.ts';
import type { RuleWord, WordFault } from '../protocol/rules.ts';
import { Field, readForm, SelectField } from './form.tsx';
import { texts } from './language.ts';
import { addWord, changeWord, draft, removeWord } from './rules-draft.ts';
import { trial } from './rules-trial.tsx';

const clauseOptions = () => FINDING_CLAUSES.map((clause) => [clause, texts().clauses[clause]] as const);
const actionOptions = () => WORD_ACTIONS.map((action) => [action, texts().settings.actions[action]] as const);
const toList = (text: string) =>
  text
    .split(/[,،]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The site's own words, each to be changed where it stands, with what is wrong with it beneath. */
export function Words() {
  const words = texts().settings;
  const rules = texts().rules;
  const faults = trial.value?.faults ?? [];

  function add(event: SubmitEvent) {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const { term = '', clause, action, exceptions = '' } = readForm(form);
    addWord({
      term: term.trim(),
      clause: clause as RuleWord['clause'],
      action: action as WordAction,
      exceptions: toList(exceptions),
    });
    form.reset();
    form.querySelector('input')?.focus();
  }

  return (
    <>
      <h3>{texts().settings.words}</h3>
      {draft.value.words.length === 0 ? <p class="hint">{words.noWords}</p> : null}
      <ul class="words">
        {draft.value.words.map((word, index) => (
          <li key={word.id ?? `new-${index}`}>
            <WordLine word={word} index={index} />
            {faults
              .filter((fault) => fault.word === index)
              .map((fault) => (
                <Fault key={`${fault.entry}${fault.offset}`} fault={fault} />
              ))}
          </li>
        ))}
      </ul>
      <form onSubmit={add} class="row">
        <Field label={words.term} hint={words.termHint}>
          {(ids) => <input {...ids} name="term" required maxLength={120} dir="auto" />}
        </Field>
        <SelectField label={words.clause} name="clause" value="insults" options={clauseOptions()} />
        <SelectField label={words.action} name="action" value="hold" options={actionOptions()} />
        <Field label={rules.exceptions} hint={rules.exceptionsHint}>
          {(ids) => <input {...ids} name="exceptions" dir="auto" />}
        </Field>
        <button type="submit">{rules.addWord}</button>
      </form>
    </>
  );
}

function WordLine({ word, index }: { word: RuleWord; index: number }) {
  const words = texts().settings;
  return (
    <div class="word">
      <input
        value={word.term}
        aria-label={words.term}
        dir="auto"
        required
        maxLength={120}
        onInput={({ currentTarget }) => changeWord(index, { term: currentTarget.value.trim() })}
      />
      <select
        value={word.clause}
        aria-label={words.clause}
        onChange={({ currentTarget }) =>
          changeWord(index, { clause: currentTarget.value as RuleWord['clause'] })
        }
      >
        {clauseOptions().map(([clause, label]) => (
          <option key={clause} value={clause}>
            {label}
          </option>
        ))}
      </select>
      <select
        value={word.action}
        aria-label={words.action}
        onChange={({ currentTarget }) => changeWord(index, { action: currentTarget.value as WordAction })}
      >
        {actionOptions().map(([action, label]) => (
          <option key={action} value={action}>
            {label}
          </option>
        ))}
      </select>
      <input
        value={word.exceptions.join(', ')}
        aria-label={texts().rules.exceptions}
        placeholder={texts().rules.exceptions}
        dir="auto"
        onChange={({ currentTarget }) => changeWord(index, { exceptions: toList(currentTarget.value) })}
      />
      <button type="button" class="quiet" onClick={() => removeWord(index)}>
        {words.remove} <bdi class="visually-hidden">{word.term}</bdi>
      </button>
    </div>
  );
}

/** The entry with a caret under the sign that is wrong; by the sign itself, because a column means nothing in mixed directions. */
function Fault({ fault: { entry, offset, code } }: { fault: WordFault }) {
  return (
    <p class="error fault" role="status">
      <bdi>
        {entry.slice(0, offset)}
        <mark>{entry.slice(offset, offset + 1)}</mark>
        {entry.slice(offset + 1)}
      </bdi>{' '}
      {texts().rules.faults[code]}
    </p>
  );
}
