import type { DecisionPosition } from '../../db/backtest.ts';
import type { RulesDraft } from '../../protocol/rules.ts';
import type { Deps } from '../deps.ts';

/** How long a draft that was tested may be applied. */
const PROOF_SECONDS = 60 * 60;

/** What a back-test is of. */
export interface Tested {
  readonly siteId: string;
  readonly draft: RulesDraft;
  readonly days: number;
}

/** Where a back-test goes on. */
export interface Reached {
  readonly position: DecisionPosition;
  /** Comments gone through so far. */
  readonly examined: number;
}

/** The place as the next request brings it: sealed, so that nobody comes to the end of a back-test but by all of it. */
export async function sealReached({ keys }: Deps, tested: Tested, reached: Reached): Promise<string> {
  const { at, id } = reached.position;
  return `${at}_${id}_${reached.examined}_${await keys.mac('backtest', toReachedMessage(tested, reached))}`;
}

/** Undefined for what was not sealed for this very back-test. */
export async function openReached(
  { keys }: Deps,
  tested: Tested,
  sealed: string,
): Promise<Reached | undefined> {
  const [, at = '', id = '', examined = '', tag = ''] =
    /^([^_]+)_([0-9a-f-]{36})_(\d{1,5})_([\w-]+)$/.exec(sealed) ?? [];
  const reached = { position: { at, id }, examined: Number(examined) };
  return (await keys.verifyMac('backtest', toReachedMessage(tested, reached), tag)) ? reached : undefined;
}

function toReachedMessage({ siteId, draft, days }: Tested, { position, examined }: Reached): string {
  return JSON.stringify(['reached', siteId, toContent(draft), days, position.at, position.id, examined]);
}

/** Says that these rules were tested beside those of the revision; holds for an hour. */
export async function sealProof(
  { keys, now }: Deps,
  { siteId, draft }: Omit<Tested, 'days'>,
  revision: number,
): Promise<string> {
  const until = Math.floor(now().getTime() / 1000) + PROOF_SECONDS;
  return `${until}.${await keys.mac('backtest', toProofMessage(siteId, draft, revision, until))}`;
}

export async function isProven(
  { keys, now }: Deps,
  { siteId, draft }: Omit<Tested, 'days'>,
  given: { revision: number; proof: string },
): Promise<boolean> {
  const [, until = '', tag = ''] = /^(\d{1,12})\.([\w-]+)$/.exec(given.proof) ?? [];
  if (Number(until) * 1000 <= now().getTime()) return false;
  return keys.verifyMac('backtest', toProofMessage(siteId, draft, given.revision, Number(until)), tag);
}

function toProofMessage(siteId: string, draft: RulesDraft, revision: number, until: number): string {
  return JSON.stringify(['proof', siteId, toContent(draft), revision, until]);
}

function toContent({ thresholds, words }: RulesDraft): unknown {
  return [
    thresholds,
    words.map(({ term, clause, action, exceptions }) => [term, clause, action, exceptions]),
  ];
}
