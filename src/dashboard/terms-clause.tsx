import { type Bilingual, TERM_CLAUSES } from '../protocol/clauses.ts';
import type { SiteClause } from '../protocol/terms.ts';
import { Field } from './form.tsx';
import { texts } from './language.ts';

interface PairProps {
  readonly label: string;
  readonly text: Bilingual;
  readonly rows: number;
  readonly change: (text: Bilingual) => void;
}

const DIRECTIONS = { en: 'ltr', ar: 'rtl' } as const;
const NAMES = { en: 'English', ar: 'العربية' } as const;

/** A text in both languages, each in its own direction. */
export function Pair({ label, text, rows, change }: PairProps) {
  return (
    <div class="pair">
      {(['en', 'ar'] as const).map((language) => (
        <Field key={language} label={`${label} — ${NAMES[language]}`}>
          {(ids) => (
            <textarea
              {...ids}
              rows={rows}
              dir={DIRECTIONS[language]}
              lang={language}
              required
              value={text[language]}
              onInput={({ currentTarget }) => change({ ...text, [language]: currentTarget.value })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}

interface ClauseProps {
  readonly clause: SiteClause;
  /** Its name can still be chosen: no decision cites it yet. */
  readonly isNew: boolean;
  readonly change: (part: Partial<SiteClause>) => void;
  readonly remove: (() => void) | undefined;
}

/** One clause: its texts, and what the engine finds that stands for it. */
export function ClauseFields({ clause, isNew, change, remove }: ClauseProps) {
  const words = texts().settings;
  return (
    <fieldset class="clause-fields">
      <legend>
        {words.clauseText} <bdi>{clause.id}</bdi>
      </legend>
      {isNew ? (
        <Field label={words.clauseId} hint={words.clauseIdHint}>
          {(ids) => (
            <input
              {...ids}
              dir="ltr"
              required
              maxLength={64}
              pattern="[a-z0-9\-]+"
              value={clause.id}
              onInput={({ currentTarget }) => change({ id: currentTarget.value })}
            />
          )}
        </Field>
      ) : null}
      <Pair label={words.clauseText} text={clause.text} rows={1} change={(text) => change({ text })} />
      <details>
        <summary>
          {words.clauseFindings}: {clause.findings.map((finding) => texts().clauses[finding]).join('، ')}
        </summary>
        <div class="row">
          {TERM_CLAUSES.map((finding) => (
            <label key={finding} class="check">
              <input
                type="checkbox"
                checked={clause.findings.includes(finding)}
                onChange={({ currentTarget }) =>
                  change({
                    findings: TERM_CLAUSES.filter((one) =>
                      one === finding ? currentTarget.checked : clause.findings.includes(one),
                    ),
                  })
                }
              />
              <span>{texts().clauses[finding]}</span>
            </label>
          ))}
        </div>
      </details>
      {remove === undefined ? null : (
        <button type="button" class="quiet at-start" onClick={remove}>
          {words.removeClause} <bdi class="visually-hidden">{clause.id}</bdi>
        </button>
      )}
    </fieldset>
  );
}
