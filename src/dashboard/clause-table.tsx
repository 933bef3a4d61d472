import type { ClauseFigures, ModeratorFigures } from '../protocol/statistics.ts';
import { formatDuration, formatNumber, formatShare, texts } from './language.ts';
import { Scroll } from './scroll.tsx';

/** Clause by clause: what people approved all the same, and whether they and the engine were of one mind. */
export function ClauseTable({ clauses }: { clauses: readonly ClauseFigures[] }) {
  const words = texts().statistics;
  const names = texts().clauses;
  return (
    <section>
      <h2>{words.agreement}</h2>
      <p class="hint">{words.agreementLead}</p>
      <Scroll label={words.agreement}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.found}</th>
              <th scope="col">{words.decided}</th>
              <th scope="col">{words.approvedShare}</th>
              <th scope="col">{words.agreed}</th>
              <th scope="col">{words.citedSo}</th>
              <th scope="col">{words.missed}</th>
            </tr>
          </thead>
          <tbody>
            {clauses.map(({ clause, decided, approved, citedSo, missed }) => (
              <tr key={clause}>
                <th scope="row">{clause === 'none' ? texts().queue.none : names[clause]}</th>
                <td class="number">{formatNumber(decided)}</td>
                <Share part={approved} of={decided} color="--good" />
                <Share
                  part={clause === 'none' ? approved : decided - approved}
                  of={decided}
                  color="--accent"
                />
                <td class="number">{clause === 'none' ? '–' : formatNumber(citedSo)}</td>
                <td class="number">{clause === 'none' ? '–' : formatNumber(missed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

/** By moderator, for those who answer for the team. */
export function ModeratorTable({ moderators }: { moderators: readonly ModeratorFigures[] }) {
  const words = texts().statistics;
  return (
    <section>
      <h2>{words.moderators}</h2>
      <p class="hint">{words.moderatorsLead}</p>
      {moderators.length === 0 ? (
        <p>{words.nothingDecided}</p>
      ) : (
        <Scroll label={words.moderators}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.moderator}</th>
                <th scope="col">{words.decided}</th>
                <th scope="col">{words.approvedShare}</th>
                <th scope="col">{words.median}</th>
                <th scope="col">{words.overturned}</th>
              </tr>
            </thead>
            <tbody>
              {moderators.map(({ name, decided, approved, median, overturned }) => (
                <tr key={name}>
                  <th scope="row">
                    <bdi>{name}</bdi>
                  </th>
                  <td class="number">{formatNumber(decided)}</td>
                  <Share part={approved} of={decided} color="--good" />
                  <td class="number">{median === null ? '–' : formatDuration(median)}</td>
                  <td class="number">{formatNumber(overturned)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}

/** A share as a number on a bar of its length. */
function Share({ part, of, color }: { part: number; of: number; color: string }) {
  if (of === 0) return <td class="number">–</td>;
  return (
    <td class="share">
      <span class="number">{formatShare(part / of)}</span>
      <i
        aria-hidden="true"
        style={{ inlineSize: `${(part / of) * 100}%`, backgroundColor: `var(${color})` }}
      />
    </td>
  );
}
