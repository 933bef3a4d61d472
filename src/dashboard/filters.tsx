import { useSignal } from '@preact/signals';
import { FINDING_CLAUSES, LANGUAGES } from '../protocol/clauses.ts';
import { QUEUE_ORDERS } from '../protocol/queue-order.ts';
import { COMMENT_STATUSES } from '../protocol/states.ts';
import { ask } from './api.ts';
import { texts } from './language.ts';
import { SavedViews } from './saved-views.tsx';
import { me } from './session.ts';
import { changeView, view } from './view.ts';

const AGES = ['1', '2', '24', '168'] as const;
const SCORES = ['50', '75', '90'] as const;
/** What a link elsewhere sets, shown here so that it can be taken away. */
const LINKED = ['thread', 'author', 'cited'] as const;

interface Moderator {
  readonly accountId: string;
  readonly name: string;
}

/** What the view shows: two selects in sight, the search, and the rest behind a fold. */
export function Filters() {
  const words = texts();
  const shown = view.value;
  const moderators = useSignal<readonly Moderator[]>([]);
  const rest = [
    'clause',
    'score',
    'language',
    'older',
    'newer',
    'reported',
    'moderator',
    'escalated',
    'appealed',
  ].filter((name) => shown[name]);
  return (
    <div class="filters">
      <div class="pairwise">
        {(me.value?.sites.length ?? 0) < 2
          ? null
          : select('site', words.queue.site, [
              ['', words.queue.allSites],
              ...(me.value?.sites ?? []).map((site): [string, string] => [site.siteId, site.name]),
            ])}
        {select(
          'status',
          words.queue.status,
          COMMENT_STATUSES.map((status) => [status, words.statuses[status]]),
        )}
        {select(
          'order',
          words.queue.order,
          QUEUE_ORDERS.map((order) => [order, words.queue.orders[order]]),
        )}
      </div>
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const { value } = event.currentTarget.elements.namedItem('q') as HTMLInputElement;
            changeView({ q: value.trim() });
            document.getElementById('comment')?.focus();
          }}
        >
          <input
            id="search"
            name="q"
            type="search"
            aria-label={words.commands.search}
            placeholder={words.commands.search}
            defaultValue={shown.q ?? ''}
            key={shown.q ?? ''}
            dir="auto"
          />
        </form>
      </search>
      <details open={rest.length > 0} onToggle={loadModerators}>
        <summary>{words.queue.narrow}</summary>
        <div class="pairwise">
          {select('clause', words.queue.clause, [
            ['', words.queue.any],
            ['none', words.queue.none],
            ...FINDING_CLAUSES.map((clause): [string, string] => [clause, words.clauses[clause]]),
          ])}
          {select('score', words.queue.score, [
            ['', words.queue.any],
            ...SCORES.map((score): [string, string] => [score, `≥ ${Number(score) / 100}`]),
          ])}
          {select('language', words.queue.language, [
            ['', words.queue.any],
            ...LANGUAGES.map((code): [string, string] => [code, words.languages[code]]),
          ])}
          {select('older', words.queue.older, [
            ['', words.queue.any],
            ...AGES.map((hours): [string, string] => [hours, words.queue.ages[hours]]),
          ])}
          {select('newer', words.queue.newer, [
            ['', words.queue.any],
            ...AGES.map((hours): [string, string] => [hours, words.queue.ages[hours]]),
          ])}
          {select('reported', words.queue.reported, [
            ['', words.queue.any],
            ['yes', words.queue.reportedOnly],
          ])}
          {select('moderator', words.queue.decidedBy, [
            ['', words.queue.any],
            ...moderators.value.map(({ accountId, name }): [string, string] => [accountId, name]),
          ])}
          {select('escalated', words.queue.escalated, [
            ['', words.queue.any],
            ['yes', words.queue.escalatedOnly],
          ])}
          {select('appealed', words.queue.appealed, [
            ['', words.queue.any],
            ['yes', words.queue.appealedOnly],
          ])}
        </div>
      </details>
      <SavedViews />
      {LINKED.some((name) => shown[name]) || shown.q ? (
        <p class="chips">
          {[...LINKED, 'q' as const].map((name) =>
            shown[name] ? (
              <button key={name} type="button" class="chip" onClick={() => changeView({ [name]: '' })}>
                {name === 'q' ? <bdi>“{shown.q}”</bdi> : words.queue.linked[name]}{' '}
                <span aria-hidden="true">×</span>
                <span class="visually-hidden">{words.queue.takeAway}</span>
              </button>
            ) : null,
          )}
        </p>
      ) : null}
    </div>
  );

  /** Of the view's site, or of all; only once someone looks. */
  function loadModerators(event: Event) {
    if (!(event.currentTarget as HTMLDetailsElement).open) return;
    const sites = (me.value?.sites ?? []).filter(({ siteId }) => siteId === (shown.site || siteId));
    const asked = sites.map(({ siteId }) =>
      ask<readonly Moderator[]>('GET', `/api/desk/v1/sites/${siteId}/moderators`),
    );
    Promise.all(asked).then(
      (teams) => {
        const byId = new Map(teams.flat().map((moderator) => [moderator.accountId, moderator]));
        moderators.value = [...byId.values()];
      },
      () => undefined,
    );
  }

  function select(name: string, label: string, options: readonly (readonly [string, string])[]) {
    return (
      <label>
        <span class="hint">{label}</span>
        <select
          value={shown[name] ?? ''}
          onChange={(event) => changeView({ [name]: event.currentTarget.value })}
        >
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
    );
  }
}
