import type { QueuedComment } from '../protocol/desk.ts';
import { toGroundName } from './commands.ts';
import { formatTime, say, texts } from './language.ts';

/** The reader's side, above the comment that it speaks of, and who decided first. */
export function AppealBox({ comment }: { comment: QueuedComment }) {
  const words = texts().appeal;
  const { appeal } = comment;
  if (appeal === undefined) return null;
  const { answered, firstDecider } = appeal;
  return (
    <section class="appeal" aria-label={words.title}>
      <h3>{words.title}</h3>
      <blockquote dir="auto">{appeal.text}</blockquote>
      <p class="hint">
        {say(firstDecider === null ? words.againstMachine : words.against, {
          name: firstDecider ?? '',
          time: formatTime(appeal.at),
        })}
        {answered === undefined
          ? null
          : ` ${say(words.outcomes[answered.outcome], { time: formatTime(answered.at) })}`}
      </p>
      {appeal.isForAnother ? <p class="notice">{words.forAnother}</p> : null}
    </section>
  );
}

/** What readers reported it for, and how many of them. */
export function Reports({ comment }: { comment: QueuedComment }) {
  const words = texts().reports;
  if (comment.reports.length === 0) return null;
  return (
    <section class="reports" aria-label={words.title}>
      <p class="hold">{words.title}</p>
      <ul class="plain-list">
        {comment.reports.map(({ clause, count, latest }) => (
          <li key={clause}>
            <span>{toGroundName(comment, clause)}</span>{' '}
            <span class="hint">
              {say(words.count, { count })} · <time dateTime={latest}>{formatTime(latest)}</time>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
