import { notifyLive } from '../../db/live.ts';
import type { Deps } from '../deps.ts';

/** Ends the streams of a session that was signed out, in whichever process they are. */
export async function endStreams(deps: Deps, sessionId: string): Promise<void> {
  if (deps.live !== undefined) await notifyLive(deps.db, { kind: 'session-ended', sessionId });
}
