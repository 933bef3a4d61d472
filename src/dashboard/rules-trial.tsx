import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { RulesDraft, Trial as TrialReply } from '../protocol/rules.ts';
import { ask } from './api.ts';
import { Field } from './form.tsx';
import { language, say, texts } from './language.ts';
import { MarkedText } from './marked-text.tsx';
import { draft, rulesPath } from './rules-draft.ts';

/** Long enough that a fast typist is asked about a word and not about its letters. */
const PAUSE_MS = 250;

/** What the draft makes of the text that is being typed, with every entry that cannot be compiled. */
export const trial = signal<(TrialReply & { readonly text: string }) | undefined>(undefined);

/** A comment typed here is read with the draft as one types. */
export function Trial({ siteId }: { siteId: string }) {
  const words = texts().rules;
  const text = useSignal('');
  const failed = useSignal(false);
  useEffect(() => {
    const timer = setTimeout(() => void tryDraft(draft.value, text.value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft.value, text.value]);
  useEffect(
    () => () => {
      trial.value = undefined;
    },
    [],
  );

  async function tryDraft(tried: RulesDraft, typed: string): Promise<void> {
    try {
      const path = `${rulesPath(siteId)}/try`;
      // A word whose field is being emptied is no word.
      const named = { ...tried, words: tried.words.map((word) => ({ ...word, term: word.term || '*' })) };
      const reply = await ask<TrialReply>('POST', path, {
        draft: named,
        text: typed,
        language: language.value,
      });
      // What was asked about before the last key is of no use.
      if (draft.value === tried && text.value === typed) trial.value = { ...reply, text: typed };
      failed.value = false;
    } catch {
      failed.value = true;
    }
  }

  const shown = trial.value;
  return (
    <>
      <h3>{words.trial}</h3>
      <Field label={words.trialText} hint={words.trialHint}>
        {(ids) => (
          <textarea
            {...ids}
            rows={3}
            dir="auto"
            maxLength={20_000}
            onInput={({ currentTarget }) => (text.value = currentTarget.value)}
          />
        )}
      </Field>
      {failed.value ? <p class="error">{texts().offline}</p> : null}
      {shown === undefined || shown.text === '' ? null : (
        <div class="trial" role="status" aria-live="polite">
          <p>
            <strong>{words.verdicts[shown.verdict]}</strong>
            {shown.clause === null ? null : (
              <span class={`tag clause-${shown.clause}`}>{texts().clauses[shown.clause]}</span>
            )}
          </p>
          <p dir="auto" class="tried">
            <MarkedText text={shown.text} field="text" findings={shown.findings} />
          </p>
          {shown.findings.map((finding, i) => (
            <p key={`${i}${finding.rule}`} class="hint">
              {finding.explanation[language.value]}
            </p>
          ))}
          {shown.told === null ? null : (
            <p class="hint">{say(words.told, { clause: shown.told[language.value] })}</p>
          )}
        </div>
      )}
    </>
  );
}
