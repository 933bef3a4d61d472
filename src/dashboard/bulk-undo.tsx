import { useEffect } from 'preact/hooks';
import { sentBulk, undoSentBulk } from './bulk.ts';
import { say, texts } from './language.ts';
import { now } from './sent-decisions.ts';

/** What was just done to many, with its undo and the time that is left for it. */
export function BulkUndo() {
  const words = texts().bulk;
  const sent = sentBulk.value;
  const left =
    sent?.effectiveAt === undefined ? 0 : Math.ceil((Date.parse(sent.effectiveAt) - now.value) / 1000);
  const isRunning = sent !== undefined;
  useEffect(() => {
    if (!isRunning) return undefined;
    now.value = Date.now();
    const ticking = setInterval(() => (now.value = Date.now()), 1000);
    return () => clearInterval(ticking);
  }, [isRunning]);
  const isOver = sent?.state === 'taken' && left <= 0;
  useEffect(() => {
    if (isOver) sentBulk.value = undefined;
  }, [isOver]);
  if (sent === undefined || isOver) return null;
  return (
    <div class="strip bulk" role="status">
      <span>
        {say(words.done[sent.action], { count: sent.decided })}
        {sent.skipped === 0 ? null : ` ${say(words.skipped, { count: sent.skipped })}`}
        {sent.state === 'failed' ? ` ${words.failed}` : null}
      </span>
      {sent.decided === 0 ? null : (
        <button
          type="button"
          disabled={sent.state === 'undoing' || sent.state === 'sending'}
          onClick={() => void undoSentBulk()}
        >
          {words.undo}
        </button>
      )}
      {left > 0 ? (
        <span class="number" aria-hidden="true">
          {say(texts().decide.seconds, { count: left })}
        </span>
      ) : null}
      <button type="button" class="quiet" onClick={() => (sentBulk.value = undefined)}>
        {texts().decide.dismiss}
      </button>
    </div>
  );
}
