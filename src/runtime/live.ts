import { LIVE_CHANNEL } from '../db/live.ts';
import type { LiveChange } from '../protocol/live.ts';
import type { Live, LiveSubscriber } from '../services/deps.ts';

/** A browser keeps six connections to a host: one person's tabs must not take all of them. */
const MOST_PER_ACCOUNT = 4;
const MOST = 500;
/** Often enough that no proxy takes the connection for dead, and that a right that was taken away ends it soon. */
const BEAT_SECONDS = 20;

export interface LiveOptions {
  /** Hears what any process tells on the channel. */
  readonly listen: (channel: string, hear: (payload: string) => void) => Promise<unknown>;
  /** Runs `work` again and again until what it returns is called. */
  readonly every: (seconds: number, work: () => void) => () => void;
}

/** Spreads what is told on the channel to the streams that this process holds open. */
export async function startLive({ listen, every }: LiveOptions): Promise<Live & { close(): void }> {
  const subscribers = new Set<LiveSubscriber>();
  const stop = every(BEAT_SECONDS, () => {
    for (const subscriber of subscribers) subscriber.beat();
  });
  let isClosed = false;
  await listen(LIVE_CHANNEL, (payload) => {
    const change = JSON.parse(payload) as LiveChange;
    for (const subscriber of subscribers) subscriber.hear(change);
  });
  return {
    subscribe(subscriber) {
      const own = [...subscribers].filter(({ accountId }) => accountId === subscriber.accountId);
      if (isClosed || subscribers.size >= MOST || own.length >= MOST_PER_ACCOUNT) return undefined;
      subscribers.add(subscriber);
      return () => subscribers.delete(subscriber);
    },
    close() {
      isClosed = true;
      stop();
      for (const subscriber of subscribers) subscriber.end();
      subscribers.clear();
    },
  };
}
