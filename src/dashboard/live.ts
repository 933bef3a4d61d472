import type { LiveEvent } from '../protocol/live.ts';
import { entries } from './queue-entries.ts';
import { refreshQuietly } from './queue-state.ts';

/** How long what colleagues do may take to be seen where nothing tells of it. */
const POLL_MS = 5000;
/** What comes in a burst is asked about once. */
const GATHER_MS = 400;
/** Where there was no room for a stream, or the runtime holds none. */
const TRY_AGAIN_MS = 60_000;

/** Keeps the queue up to date while it is looked at: as it is told, or by asking from time to time. */
export function keepUpToDate(): () => void {
  let source: EventSource | undefined;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  const isTold = () => source?.readyState === EventSource.OPEN;

  const refreshSoon = () => {
    gathering ??= setTimeout(() => {
      gathering = undefined;
      if (document.visibilityState === 'visible') void refreshQuietly();
    }, GATHER_MS);
  };
  const open = () => {
    if (source !== undefined && source.readyState !== EventSource.CLOSED) return;
    source = new EventSource('/api/desk/v1/live');
    // What happened before it was open was told to nobody.
    source.onopen = refreshSoon;
    source.onmessage = ({ data }) => hear(JSON.parse(data) as LiveEvent);
  };
  const hear = (event: LiveEvent) => {
    if (event.kind === 'queue') return refreshSoon();
    entries.value = entries.value.map((entry) => {
      if (entry.siteId !== event.siteId || entry.id !== event.commentId) return entry;
      const { holder: _, ...others } = entry;
      return event.holder === null ? others : { ...others, holder: event.holder };
    });
  };
  const poll = () => {
    if (!isTold()) refreshSoon();
  };

  open();
  const polling = setInterval(poll, POLL_MS);
  const opening = setInterval(open, TRY_AGAIN_MS);
  document.addEventListener('visibilitychange', refreshSoon);
  return () => {
    source?.close();
    clearTimeout(gathering);
    clearInterval(polling);
    clearInterval(opening);
    document.removeEventListener('visibilitychange', refreshSoon);
  };
}
