// Security codes: issues one-time challenges without writing a row, and says what an answer to one is worth.
// It never spends a challenge: whoever accepts a comment does, in the comment's transaction.

import { alphabets, type Script } from './alphabet.ts';
import { isRightAnswer, normalizeAnswer } from './answer.ts';
import { equalInConstantTime } from './constant-time.ts';
import { type Drawing, drawCode } from './draw.ts';
import type { SealingKeys } from './keys.ts';
import { createCryptoRandom, pick, type Random } from './random.ts';
import { openSeal, seal } from './seal.ts';
import { createWork, type WorkRange, type WorkSolution } from './work.ts';

/** By reading an image, or without one by heavier work: both give the same rights. */
export type ChallengePath = 'image' | 'work';

export interface IssueChallengeInput {
  readonly keys: SealingKeys;
  readonly site: string;
  readonly path: ChallengePath;
  /** What the code is written in, on the image path. */
  readonly script: Script;
  /** The work asked beside the image, or instead of it. */
  readonly work?: WorkRange;
  readonly now: Date;
  readonly random?: Random;
}

/** What is sent to the browser. The answer is in `token` alone, encrypted. */
export interface IssuedChallenge {
  readonly token: string;
  readonly path: ChallengePath;
  readonly image?: Drawing & { readonly script: Script; readonly length: number };
  /** For the worker in the page: altcha's challenge parameters. */
  readonly work?: object;
  readonly expiresAt: Date;
}

export interface OpenChallengeInput {
  readonly keys: SealingKeys;
  readonly site: string;
  readonly token: unknown;
  readonly answer?: unknown;
  readonly solution?: unknown;
  readonly now: Date;
}

/** `jti` is what to spend until `expiresAt`: with the comment when right, at once when wrong. */
interface Opened {
  readonly jti: string;
  readonly expiresAt: Date;
  readonly path: ChallengePath;
}

export type ChallengeVerdict =
  /** `worked` is false where work was asked and none came: the sender ran no scripts, or claims so. */
  | (Opened & { readonly verdict: 'right'; readonly worked: boolean })
  | (Opened & { readonly verdict: 'wrong'; readonly what: 'answer' | 'work' })
  /** Nothing was typed, or on the path without an image no work was sent: not an attempt, nothing to spend. */
  | (Opened & { readonly verdict: 'blank'; readonly what: 'answer' | 'work' })
  | { readonly verdict: 'expired' }
  /** No token of this site and purpose: altered, forged, of another site, or not a token at all. */
  | { readonly verdict: 'malformed' };

const purpose = 'security-code';
export const CHALLENGE_LIFETIME_MS = 10 * 60 * 1000;
/** How far ahead another instance's clock may run. */
const clockSkewMs = 60 * 1000;
const longestAnswer = 64;

interface Sealed {
  readonly jti: string;
  readonly issuedAt: number;
  readonly path: ChallengePath;
  readonly script: Script;
  readonly answer?: string;
  readonly proof?: string;
}

export async function issueChallenge(input: IssueChallengeInput): Promise<IssuedChallenge> {
  const { keys, site, path, script, now, random = createCryptoRandom() } = input;
  if (path === 'work' && !input.work) throw new Error('the path without an image needs work');
  const code = path === 'image' ? drawText(script, random) : undefined;
  const work = input.work ? await createWork(input.work, random) : undefined;
  const sealed: Sealed = {
    jti: crypto.randomUUID(),
    issuedAt: now.getTime(),
    path,
    script,
    ...(code ? { answer: normalizeAnswer(code, script) } : {}),
    ...(work ? { proof: work.proof } : {}),
  };
  return {
    token: await seal(keys, { purpose, site }, sealed),
    path,
    ...(code ? { image: { ...drawCode(code, script, random), script, length: code.length } } : {}),
    ...(work ? { work: work.parameters } : {}),
    expiresAt: new Date(now.getTime() + CHALLENGE_LIFETIME_MS),
  };
}

/** A new code. */
export function drawText(script: Script, random: Random): string {
  const { drawn, length } = alphabets[script];
  return Array.from({ length }, () => pick(random, drawn)).join('');
}

export async function openChallenge(input: OpenChallengeInput): Promise<ChallengeVerdict> {
  const { keys, site, token, now } = input;
  const sealed = (await openSeal(keys, { purpose, site }, token)) as Sealed | undefined;
  if (!sealed || sealed.issuedAt > now.getTime() + clockSkewMs) return { verdict: 'malformed' };
  const expiresAt = new Date(sealed.issuedAt + CHALLENGE_LIFETIME_MS);
  if (now >= expiresAt) return { verdict: 'expired' };

  const opened = { jti: sealed.jti, expiresAt, path: sealed.path };
  const work = judgeWork(sealed, input.solution);
  if (work === 'wrong') return { ...opened, verdict: 'wrong', what: 'work' };
  if (sealed.answer === undefined) {
    return work === 'right'
      ? { ...opened, verdict: 'right', worked: true }
      : { ...opened, verdict: 'blank', what: 'work' };
  }
  const answer = judgeAnswer(sealed.answer, sealed.script, input.answer);
  if (answer === 'right') return { ...opened, verdict: 'right', worked: work === 'right' };
  return { ...opened, verdict: answer, what: 'answer' };
}

type Judgement = 'right' | 'wrong' | 'blank';

function judgeAnswer(right: string, script: Script, answer: unknown): Judgement {
  if (answer === undefined || answer === null) return 'blank';
  if (typeof answer !== 'string' || answer.length > longestAnswer) return 'wrong';
  const typed = normalizeAnswer(answer, script);
  if (typed === '') return 'blank';
  return isRightAnswer(typed, right) ? 'right' : 'wrong';
}

function judgeWork({ proof }: Sealed, solution: unknown): Judgement {
  if (solution === undefined || solution === null || proof === undefined) return 'blank';
  const { derivedKey } = solution as Partial<WorkSolution>;
  return typeof derivedKey === 'string' && equalInConstantTime(derivedKey, proof) ? 'right' : 'wrong';
}
