import { THREAD_STATES } from '../protocol/states.ts';
import { hasRole } from './access.ts';
import { AppealBox, Reports } from './appeal-box.tsx';
import { AuthorPanel } from './author-panel.tsx';
import { holder } from './claims.ts';
import { DecideBar } from './decide-bar.tsx';
import { formatTime, language, say, texts } from './language.ts';
import { MarkedText } from './marked-text.tsx';
import { Precedents } from './precedents.tsx';
import { comment, phase, selectedId, setThreadState } from './queue-state.ts';
import { Reading } from './reading.tsx';
import { Versions } from './versions.tsx';
import { changeView } from './view.ts';

/** One comment set like an article, what the screening found beside it, and what was decided so far. */
export function CommentInFull() {
  const words = texts();
  const shown = comment.value;
  if (shown === undefined) {
    return (
      <section class="comment nothing" id="comment" tabIndex={-1}>
        <p>
          {phase.value === 'loading' || selectedId.value !== undefined
            ? words.queue.loading
            : words.queue.pick}
        </p>
      </section>
    );
  }
  const { thread, screening } = shown;
  const findings = screening?.findings ?? [];
  const mayManage = hasRole(shown.siteId, 'moderator');
  return (
    <>
      <article class="comment" id="comment" tabIndex={-1} aria-label={shown.title}>
        {holder.value === undefined ? null : (
          <p class="notice" role="status">
            {say(words.comment.heldBy, { name: holder.value })}
          </p>
        )}
        {shown.escalation === undefined ? null : (
          <p class="notice">
            {say(words.comment.escalatedBy, {
              name: shown.escalation.by,
              time: formatTime(shown.escalation.at),
            })}
          </p>
        )}
        {shown.isEdit ? <p class="notice">{words.comment.isEdit}</p> : null}
        <header class="context">
          <p class="article">
            <a href={thread.url} rel="noreferrer" target="_blank" dir="auto">
              {thread.title}
            </a>
            {thread.authors.length === 0 ? null : (
              <span>{say(words.comment.authors, { authors: thread.authors.join(', ') })}</span>
            )}
          </p>
          {thread.verified ? null : <p class="hint">{words.comment.unverified}</p>}
          {shown.parent === undefined ? null : (
            <blockquote dir="auto">
              <p class="hint">{say(words.comment.inReplyTo, { name: shown.parent.name })}</p>
              <p>{shown.parent.text}</p>
            </blockquote>
          )}
        </header>
        <AppealBox comment={shown} />
        <h2 dir="auto">
          <MarkedText text={shown.title} field="title" findings={findings} />
        </h2>
        <p class="byline">
          <button
            type="button"
            class="name"
            title={words.comment.byAuthor}
            onClick={() => changeView({ author: shown.authorHash, site: shown.siteId })}
          >
            <bdi>
              <MarkedText text={shown.name} field="name" findings={findings} />
            </bdi>
          </button>
          {shown.email === undefined ? null : (
            <bdi dir="ltr" class="email">
              {shown.email}
            </bdi>
          )}
          <time dateTime={shown.createdAt}>{formatTime(shown.createdAt)}</time>
          <span class={`status status-${shown.status}`}>{words.statuses[shown.status]}</span>
        </p>
        <div class="text" dir="auto">
          <MarkedText text={shown.text} field="text" findings={findings} />
        </div>
        <Reading comment={shown} />
        <DecideBar comment={shown} />
      </article>
      <aside class="side">
        <h3>{words.comment.findings}</h3>
        {screening?.failure == null ? null : (
          <p class="error">{say(words.comment.failure, { failure: screening.failure })}</p>
        )}
        {shown.holds.map((reason) => (
          <p key={reason} class="hold">
            {words.holds[reason]}
          </p>
        ))}
        <Reports comment={shown} />
        {findings.length === 0 ? (
          <p class="hint">{words.comment.noFindings}</p>
        ) : (
          <ol class="findings">
            {findings.map((finding, index) => (
              <li
                key={`${finding.rule}:${finding.span.field}:${finding.span.start}:${index}`}
                class={`clause-${finding.clause}`}
              >
                <p class="finding-head">
                  <strong>{words.clauses[finding.clause]}</strong>
                  <span class="number">
                    {words.comment.score} {finding.score.toFixed(2)}
                  </span>
                </p>
                <p>{finding.explanation[language.value]}</p>
                <p class="hint">
                  {finding.span.field === 'title' ? words.comment.inTitle : null}
                  {finding.span.field === 'name' ? words.comment.inName : null}
                </p>
              </li>
            ))}
          </ol>
        )}
        <AuthorPanel key={`author-${shown.id}`} comment={shown} />
        <Precedents key={`precedents-${shown.id}`} comment={shown} />
        <Versions comment={shown} />
        <h3>{words.comment.history}</h3>
        {shown.decisions.length === 0 ? (
          <p class="hint">{words.comment.noHistory}</p>
        ) : (
          <ol class="history">
            {shown.decisions.map((decision) => (
              <li key={decision.id}>
                <bdi>
                  {decision.actorKind === 'account'
                    ? decision.actor
                    : decision.actorKind === 'machine'
                      ? words.comment.machine
                      : words.comment.reader}
                </bdi>{' '}
                · {words.statuses[decision.newStatus]}
                {decision.clause === null ? null : ` · ${toClauseName(decision.clause)}`}
                <time dateTime={decision.decidedAt}>{formatTime(decision.decidedAt)}</time>
                {decision.note === null ? null : <p dir="auto">{decision.note}</p>}
              </li>
            ))}
          </ol>
        )}
        <h3>{words.comment.article}</h3>
        <p class="hint">
          {
            {
              open: words.comment.threadOpen,
              paused: words.comment.threadPaused,
              closed: words.comment.threadClosed,
            }[thread.state]
          }
        </p>
        {mayManage ? (
          <div class="actions">
            {THREAD_STATES.filter((state) => state !== thread.state).map((state) => (
              <button key={state} type="button" onClick={() => void setThreadState(state)}>
                {words.comment.threadActs[state]}
              </button>
            ))}
            <button
              type="button"
              class="quiet"
              onClick={() => changeView({ thread: thread.id, site: shown.siteId })}
            >
              {words.comment.inThread}
            </button>
          </div>
        ) : null}
      </aside>
    </>
  );

  function toClauseName(id: string): string {
    const own = shown?.terms.clauses.find((clause) => clause.id === id);
    return own?.text[language.value] ?? words.decide.grounds[id as keyof typeof words.decide.grounds] ?? id;
  }
}
