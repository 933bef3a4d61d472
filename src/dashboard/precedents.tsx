import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Precedent } from '../protocol/authors.ts';
import type { QueuedComment } from '../protocol/desk.ts';
import { ask } from './api.ts';
import { toGroundName } from './commands.ts';
import { formatAge, texts } from './language.ts';

const SETTLE_MS = 250;

/** How comments like this one were decided, so that the team stays even. */
export function Precedents({ comment }: { comment: QueuedComment }) {
  const words = texts();
  const found = useSignal<readonly Precedent[]>([]);
  useEffect(() => {
    const path = `/api/desk/v1/sites/${comment.siteId}/comments/${comment.id}/precedents`;
    const settled = setTimeout(() => {
      ask<readonly Precedent[]>('GET', path).then(
        (precedents) => (found.value = precedents),
        () => undefined,
      );
    }, SETTLE_MS);
    return () => clearTimeout(settled);
  }, []);
  if (found.value.length === 0) return null;
  return (
    <section class="panel" aria-label={words.precedents}>
      <h3>{words.precedents}</h3>
      <ol class="history">
        {found.value.map((precedent) => (
          <li key={precedent.id}>
            <span class={`status status-${precedent.status}`}>{words.statuses[precedent.status]}</span>
            {precedent.cited === null ? null : ` · ${toGroundName(comment, precedent.cited)}`}{' '}
            <span class="hint">{formatAge(precedent.createdAt)}</span>
            <p>
              <strong>
                <bdi>{precedent.title}</bdi>
              </strong>
            </p>
            <p class="hint" dir="auto">
              {precedent.excerpt}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
