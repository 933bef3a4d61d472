import { useEffect } from 'preact/hooks';
import { BulkDialog } from './bulk-dialog.tsx';
import { BulkUndo } from './bulk-undo.tsx';
import { releaseHeld } from './claims.ts';
import { dialog, listenToKeys } from './commands.ts';
import { CommentInFull } from './comment-in-full.tsx';
import { Filters } from './filters.tsx';
import { Help, Key } from './help.tsx';
import { say, texts } from './language.ts';
import { keepUpToDate } from './live.ts';
import { Palette } from './palette.tsx';
import { dropPicks, picked } from './picked.ts';
import { entries } from './queue-entries.ts';
import { QueueLine } from './queue-line.tsx';
import { arrivals, comment, count, late, loadMore, loadQueue, next, openDesk, phase } from './queue-state.ts';
import { UndoStrip } from './undo-strip.tsx';
import { view } from './view.ts';

/** The list on one side, one comment in full at the centre, its context beside it. */
export function Queue() {
  const words = texts();
  useEffect(() => {
    const stops = [openDesk(), listenToKeys(), keepUpToDate(), releaseHeld];
    addEventListener('pagehide', releaseHeld);
    return () => {
      for (const stop of stops) stop();
      removeEventListener('pagehide', releaseHeld);
    };
  }, []);
  // Another list: what was picked from the one before is out of sight.
  useEffect(dropPicks, [view.value]);

  return (
    <main class={`desk ${comment.value === undefined ? 'without-comment' : 'with-comment'}`}>
      <a class="skip" href="#comment">
        {words.nav.skip}
      </a>
      <section class="list" aria-label={words.queue.list}>
        <h1 class="visually-hidden">{words.queue.title}</h1>
        <Filters />
        <div class="count">
          <span>
            {count.value.capped
              ? say(words.queue.capped, { count: count.value.value })
              : say(words.queue.count, { count: count.value.value })}
            {late.value === undefined || late.value.value === 0 ? null : (
              <span class="late"> · {say(words.queue.lateCount, { count: late.value.value })}</span>
            )}
          </span>
          <button type="button" class="quiet" onClick={() => (dialog.value = 'bulk')}>
            {picked.value.size === 0
              ? words.commands.bulk
              : say(words.queue.pickedCount, { count: picked.value.size })}{' '}
            <Key name="b" />
          </button>
        </div>
        {arrivals.value === 0 ? null : (
          <button type="button" class="more" onClick={() => loadQueue()}>
            {say(words.queue.arrivals, { count: arrivals.value })}
          </button>
        )}
        {phase.value === 'failed' ? (
          <p class="error" role="alert">
            {words.offline}{' '}
            <button type="button" onClick={() => loadQueue()}>
              {words.retry}
            </button>
          </p>
        ) : null}
        {phase.value === 'ready' && entries.value.length === 0 ? (
          <p class="empty">{view.value.status === 'pending' ? words.queue.empty : words.queue.emptyOther}</p>
        ) : null}
        <ol>
          {entries.value.map((entry) => (
            <QueueLine key={entry.id} entry={entry} />
          ))}
        </ol>
        {next.value === undefined ? null : (
          <button type="button" class="more" onClick={() => loadMore()}>
            {words.queue.more}
          </button>
        )}
      </section>
      <CommentInFull />
      <div class="strips">
        <BulkUndo />
        <UndoStrip />
      </div>
      {dialog.value === 'help' ? <Help /> : null}
      {dialog.value === 'palette' ? <Palette /> : null}
      {dialog.value === 'bulk' ? <BulkDialog /> : null}
    </main>
  );
}
