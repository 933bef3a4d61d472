/** The events of a stream, one by one. */
export interface EventStreamReader {
  /** The next event's data; undefined when the stream has ended. */
  next(): Promise<unknown>;
  cancel(): Promise<void>;
}

/** Reads server-sent events that carry JSON; remarks between them are left out. */
export function readEvents(response: Response): EventStreamReader {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let unread = '';
  return {
    async next() {
      for (;;) {
        const end = unread.indexOf('\n\n');
        if (end >= 0) {
          const block = unread.slice(0, end);
          unread = unread.slice(end + 2);
          if (block.startsWith('data: ')) return JSON.parse(block.slice('data: '.length));
          continue;
        }
        const read = await reader?.read();
        if (read === undefined || read.done) return undefined;
        unread += read.value;
      }
    },
    async cancel() {
      await reader?.cancel();
    },
  };
}
