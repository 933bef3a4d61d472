import { FINDING_CLAUSES, type FindingClause } from '../protocol/clauses.ts';
import { texts } from './language.ts';
import { changeThreshold, draft, inForce } from './rules-draft.ts';

/** From which certainty on each clause holds, in hundredths; an empty field follows the engine. */
export function Thresholds() {
  const words = texts().rules;
  return (
    <>
      <h3>{words.thresholds}</h3>
      <p class="hint">{words.thresholdsHint}</p>
      <table class="thresholds">
        <thead>
          <tr>
            <th scope="col">{texts().settings.clause}</th>
            <th scope="col">{words.hold}</th>
            <th scope="col">{words.tell}</th>
            <th scope="col">{words.spamFrom}</th>
          </tr>
        </thead>
        <tbody>
          {FINDING_CLAUSES.map((clause) => (
            <tr key={clause}>
              <th scope="row">{texts().clauses[clause]}</th>
              <td>
                <Score clause={clause} part="hold" label={words.hold} />
              </td>
              <td>{clause === 'spam' ? null : <Score clause={clause} part="tell" label={words.tell} />}</td>
              <td>
                {clause === 'spam' ? <Score clause={clause} part="spam" label={words.spamFrom} /> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{words.tellHint}</p>
    </>
  );
}

/** From where on readers are told where a site says nothing. */
const SHIPPED_TELL = 0.85;

interface ScoreProps {
  readonly clause: FindingClause;
  readonly part: 'hold' | 'spam' | 'tell';
  readonly label: string;
}

function Score({ clause, part, label }: ScoreProps) {
  const value = draft.value.thresholds[clause]?.[part];
  const shipped = part === 'tell' ? SHIPPED_TELL : inForce.value?.shipped[clause][part];
  return (
    <input
      class="score-field"
      type="number"
      dir="ltr"
      min={1}
      max={100}
      aria-label={`${texts().clauses[clause]}: ${label}`}
      value={value === undefined ? '' : Math.round(value * 100)}
      placeholder={shipped === undefined ? '' : String(Math.round(shipped * 100))}
      onInput={({ currentTarget }) => {
        const hundredths = currentTarget.valueAsNumber;
        const isScore = hundredths >= 1 && hundredths <= 100;
        changeThreshold(clause, part, isScore ? hundredths / 100 : undefined);
      }}
    />
  );
}
