import type { QueueEntry } from '../protocol/desk.ts';
import { formatAge, say, texts } from './language.ts';
import { pick, picked, pickTo } from './picked.ts';
import { gone, open, selectedId } from './queue-state.ts';
import { me } from './session.ts';

/** One line of the list. */
export function QueueLine({ entry }: { entry: QueueEntry }) {
  const words = texts();
  const isGone = gone.value.has(entry.id);
  const isPicked = picked.value.has(entry.id);
  const target = me.value?.sites.find(({ siteId }) => siteId === entry.siteId)?.targetMinutes ?? Infinity;
  const isLate = entry.status === 'pending' && Date.now() - Date.parse(entry.createdAt) > target * 60_000;
  return (
    <li class={isGone ? 'gone' : undefined}>
      <input
        type="checkbox"
        checked={isPicked}
        aria-label={say(words.queue.pickLine, { title: entry.title })}
        onClick={(event) => {
          if (event.shiftKey) pickTo(entry.id);
          else pick(entry.id);
        }}
      />
      <button
        type="button"
        class="entry"
        aria-current={entry.id === selectedId.value ? 'true' : undefined}
        onClick={(event) => (event.shiftKey ? pickTo(entry.id) : void open(entry.id))}
      >
        <span class="entry-title">
          <bdi>{entry.title}</bdi>
        </span>
        <span class="entry-line">
          <bdi>{entry.name}</bdi>
          <span class="dot" aria-hidden="true">
            ·
          </span>
          <time dateTime={entry.createdAt} class={isLate ? 'late' : undefined}>
            {formatAge(entry.createdAt)}
            {isLate ? <span class="visually-hidden"> ({words.queue.late})</span> : null}
          </time>
        </span>
        <span class="entry-line">
          {entry.clause === null ? null : (
            <span class={`tag clause-${entry.clause}`}>
              {words.clauses[entry.clause as keyof typeof words.clauses] ?? entry.clause}
            </span>
          )}
          {entry.isAppealed ? <span class="tag appealed">{words.queue.appealed}</span> : null}
          {entry.isEscalated ? <span class="tag">{words.queue.escalated}</span> : null}
          {isGone ? <span class="tag">{words.queue.gone}</span> : null}
          {entry.holder === undefined ? null : (
            <span class="tag holder">{say(words.queue.holder, { name: entry.holder })}</span>
          )}
        </span>
      </button>
    </li>
  );
}
