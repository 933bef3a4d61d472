import type { QueuedComment } from '../protocol/desk.ts';
import { texts } from './language.ts';

/** Where a disguise was undone: what stands in the text, beside what the screening read. */
export function Reading({ comment }: { comment: QueuedComment }) {
  const words = texts().comment;
  const undone = (comment.screening?.findings ?? []).filter(({ reading }) => reading !== undefined);
  if (undone.length === 0) return null;
  const rows = new Map(
    undone.map(({ span, reading }) => [`${span.field}:${span.start}:${span.end}`, { span, reading }]),
  );
  return (
    <table class="reading">
      <caption>{words.disguise}</caption>
      <thead>
        <tr>
          <th scope="col">{words.asWritten}</th>
          <th scope="col">{words.asRead}</th>
        </tr>
      </thead>
      <tbody>
        {[...rows].map(([key, { span, reading }]) => (
          <tr key={key}>
            <td>
              <bdi>{comment[span.field].slice(span.start, span.end)}</bdi>
            </td>
            <td>
              <bdi>{reading}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
