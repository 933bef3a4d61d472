/// <reference lib="webworker" />
// Finds the proof of work away from the page, so that typing never stutters. A file of its own: the frame's policy
// allows no worker made from text.

import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { ChallengeParameters } from 'altcha-lib/types';

/** Far beyond what the dearest challenge takes on a slow phone; the challenge itself lives ten minutes. */
const timeout = 9 * 60_000;

self.addEventListener('message', async ({ data }: MessageEvent<ChallengeParameters>) => {
  const solution = await solveChallenge({ challenge: { parameters: data }, deriveKey, timeout });
  self.postMessage(solution && { counter: solution.counter, derivedKey: solution.derivedKey });
});
