import type { QueuedComment } from '../protocol/desk.ts';
import { formatTime, texts } from './language.ts';

/** What else the writer made of the comment: what an edit replaces, later edits, and words that were taken back unread. */
export function Versions({ comment }: { comment: QueuedComment }) {
  const words = texts();
  const { versions } = comment;
  if (versions.length === 0) return null;
  return (
    <>
      <h3>{words.comment.versions}</h3>
      <ol class="history">
        {versions.map(({ title, text, at, status }) => (
          <li key={`${at} ${status}`}>
            <span>
              {status === 'changed' ? words.comment.changed : words.statuses[status]}
              <time dateTime={at}>{formatTime(at)}</time>
            </span>
            <p dir="auto">
              <strong>{title}</strong>
            </p>
            <p class="text-before" dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
