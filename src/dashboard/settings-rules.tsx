import { useEffect } from 'preact/hooks';
import { hasRole } from './access.ts';
import { tested } from './backtest.ts';
import { say, texts } from './language.ts';
import { ResultLine, useResult } from './result.tsx';
import { Backtest } from './rules-backtest.tsx';
import { applyDraft, draft, dropDraft, inForce, isChanged, isSameDraft, loadRules } from './rules-draft.ts';
import { Thresholds } from './rules-thresholds.tsx';
import { Trial } from './rules-trial.tsx';
import { Words } from './rules-words.tsx';

/** A site's thresholds and words: drafted, tried, tested on what was decided, and only then applied. */
export function RulesForm({ siteId }: { siteId: string }) {
  const words = texts().rules;
  const [result, run] = useResult();
  useEffect(() => {
    inForce.value = undefined;
    void run(async () => {
      await loadRules(siteId);
      return undefined;
    });
  }, []);
  const mayEdit = hasRole(siteId, 'admin');
  const { value: last } = tested;
  const proof = last !== undefined && isSameDraft(last.draft, draft.value) ? last.proof : undefined;

  function apply() {
    if (proof === undefined) return;
    void run(async () => {
      await applyDraft(siteId, proof);
      return say(words.applied);
    });
  }

  return (
    <section class="rules">
      <h2>{words.title}</h2>
      {inForce.value === undefined ? null : (
        <>
          {mayEdit ? <p class="hint">{words.lead}</p> : null}
          <fieldset disabled={!mayEdit} class="plain">
            <Thresholds />
            <Words />
          </fieldset>
          {mayEdit ? (
            <>
              <Trial siteId={siteId} />
              <Backtest siteId={siteId} />
              <p class="hint" id="apply-hint">
                {isChanged.value ? (proof === undefined ? words.applyHint : '') : words.unchanged}
              </p>
              <div class="row">
                <button
                  type="button"
                  class="primary"
                  disabled={!isChanged.value || proof === undefined}
                  aria-describedby="apply-hint"
                  onClick={apply}
                >
                  {words.apply}
                </button>
                <button type="button" disabled={!isChanged.value} onClick={dropDraft}>
                  {words.reset}
                </button>
              </div>
            </>
          ) : null}
        </>
      )}
      <ResultLine result={result} />
    </section>
  );
}
