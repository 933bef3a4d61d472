import type { ChallengePath } from './challenge.ts';
import type { WorkRange } from './work.ts';

/** What is known when a code is asked for. The e-mail address is not among it: what is asked never depends on it. */
export interface CodeSituation {
  /** What the site's owner chose: an image with work beside it, or work alone. */
  readonly mode: 'image' | 'work';
  /** What the reader asks for; `work` is the equal path, which is never taken away. */
  readonly wanted: ChallengePath;
  /** The device's reader key has published comments on this site and no refused one lately. */
  readonly isKnown: boolean;
  /** Wrong answers, and traps stepped into, of the client and of the whole site within the window. */
  readonly clientFailures: number;
  readonly siteFailures: number;
  /** Attempts of the client as a share of those it may make. */
  readonly attemptShare: number;
  /** The whole site accepted all that it may. */
  readonly isFlooded: boolean;
}

/** What the sender must do. */
export interface CodeAsk {
  readonly path: ChallengePath;
  readonly work: WorkRange;
}

/** Tries of a key derivation, of which a phone does some three thousand in a second. */
const BESIDE_IMAGE = 1200;
const INSTEAD_OF_IMAGE = 4800;
const HIGHEST = 8;
/** Wrong answers of the whole site that double the cost. */
const SITE_FAILURES = 100;
/** A client that has made more than this share of its attempts is in a hurry. */
const HURRY = 0.5;

/**
 * Asks known readers for the work alone, everyone else for what they chose, and suspicion for more: the image from who is
 * otherwise known, and a higher cost on either path.
 */
export function chooseAsk(situation: CodeSituation): CodeAsk {
  const { mode, wanted, isKnown } = situation;
  if (isKnown && !isSuspicious(situation)) return { path: 'work', work: toRange(BESIDE_IMAGE) };
  const path = mode === 'work' ? 'work' : wanted;
  return { path, work: toRange((path === 'work' ? INSTEAD_OF_IMAGE : BESIDE_IMAGE) * pressure(situation)) };
}

function isSuspicious({ clientFailures, siteFailures, attemptShare, isFlooded }: CodeSituation): boolean {
  return clientFailures > 0 || siteFailures >= SITE_FAILURES || attemptShare > HURRY || isFlooded;
}

/** How many times the usual cost: doubled by two failures of the client, by a hundred of the site, by haste. */
function pressure({ clientFailures, siteFailures, attemptShare, isFlooded }: CodeSituation): number {
  if (isFlooded) return HIGHEST;
  const site = 1 + Math.floor(siteFailures / SITE_FAILURES);
  const hurry = attemptShare > HURRY ? 2 : 1;
  return Math.min(HIGHEST, 2 ** (clientFailures / 2) * site * hurry);
}

const toRange = (least: number): WorkRange => ({ least: Math.round(least), most: Math.round(least * 2) });
