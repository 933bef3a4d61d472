import { useEffect } from 'preact/hooks';
import { COMMENT_STATUSES, type CommentStatus } from '../protocol/states.ts';
import { CommentInFull } from './comment-in-full.tsx';
import { formatAge, say, texts } from './language.ts';
import {
  comment,
  count,
  entries,
  filter,
  loadMore,
  loadQueue,
  next,
  phase,
  select,
  selectedId,
} from './queue-state.ts';
import { me } from './session.ts';

/** The list on one side, one comment in full at the centre, its context beside it. */
export function Queue() {
  const words = texts();
  useEffect(() => {
    void loadQueue();
  }, []);

  function change(part: Partial<typeof filter.value>) {
    filter.value = { ...filter.value, ...part };
    void loadQueue();
  }

  return (
    <main class={`desk ${comment.value === undefined ? 'without-comment' : 'with-comment'}`}>
      <a class="skip" href="#comment">
        {words.nav.skip}
      </a>
      <section class="list" aria-label={words.queue.list}>
        <h1 class="visually-hidden">{words.queue.title}</h1>
        <div class="filters">
          <label>
            <span class="visually-hidden">{words.queue.site}</span>
            <select
              value={filter.value.site}
              onChange={(event) => change({ site: event.currentTarget.value })}
            >
              <option value="">{words.queue.allSites}</option>
              {me.value?.sites.map((site) => (
                <option key={site.siteId} value={site.siteId}>
                  {site.name}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span class="visually-hidden">{words.queue.status}</span>
            <select
              value={filter.value.status}
              onChange={(event) => change({ status: event.currentTarget.value as CommentStatus })}
            >
              {COMMENT_STATUSES.map((status) => (
                <option key={status} value={status}>
                  {words.statuses[status]}
                </option>
              ))}
            </select>
          </label>
          <button type="button" class="quiet" onClick={() => loadQueue()}>
            {words.queue.refresh}
          </button>
        </div>
        <p class="count">
          {count.value.capped ? words.queue.capped : say(words.queue.count, { count: count.value.value })}
        </p>
        {phase.value === 'failed' ? (
          <p class="error" role="alert">
            {words.offline}{' '}
            <button type="button" onClick={() => loadQueue()}>
              {words.retry}
            </button>
          </p>
        ) : null}
        {phase.value === 'ready' && entries.value.length === 0 ? (
          <p class="empty">
            {filter.value.status === 'pending' ? words.queue.empty : words.queue.emptyOther}
          </p>
        ) : null}
        <ol>
          {entries.value.map((entry) => (
            <li key={entry.id}>
              <button
                type="button"
                class="entry"
                aria-current={entry.id === selectedId.value ? 'true' : undefined}
                onClick={() => select(entry.id)}
              >
                <span class="entry-title">
                  <bdi>{entry.title}</bdi>
                </span>
                <span class="entry-line">
                  <bdi>{entry.name}</bdi>
                  <span class="dot" aria-hidden="true">
                    ·
                  </span>
                  <time dateTime={entry.createdAt}>{formatAge(entry.createdAt)}</time>
                </span>
                {entry.clause === null ? null : (
                  <span class={`tag clause-${entry.clause}`}>
                    {words.clauses[entry.clause as keyof typeof words.clauses] ?? entry.clause}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ol>
        {next.value === undefined ? null : (
          <button type="button" class="more" onClick={() => loadMore()}>
            {words.queue.more}
          </button>
        )}
      </section>
      <CommentInFull />
    </main>
  );
}
