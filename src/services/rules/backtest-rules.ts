import { countDecidedByPeople, listDecidedByPeople } from '../../db/backtest.ts';
import { listWords } from '../../db/words.ts';
import { BACKTEST_BATCH, BACKTEST_MOST } from '../../protocol/rule-limits.ts';
import type { BacktestBody, BacktestChange, BacktestPage, Verdict, Verdicts } from '../../protocol/rules.ts';
import type { CommentStatus } from '../../protocol/states.ts';
import { assertRight } from '../accounts/site-access.ts';
import type { Actor, Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';
import { cutBetweenGraphemes } from '../queue/excerpt.ts';
import { getSite } from '../sites/get-site.ts';
import { assertWordsCompile } from './assert-words-compile.ts';
import { openReached, type Reached, sealProof, sealReached } from './backtest-seals.ts';
import { type CompiledRules, judge } from './judge.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const EXCERPT_LENGTH = 160;

/**
 * Holds drafted rules, and the present ones, against comments that people have decided: a batch a request, latest first.
 * Nothing is changed; who asks adds the pages up. The last page comes with the proof by which the draft may be applied.
 *
 * @throws {ServiceError} `invalid` when a word cannot be compiled, or `after` is of another back-test.
 */
export async function backtestRules(
  deps: Deps,
  actor: Actor,
  input: BacktestBody & { siteId: string },
): Promise<BacktestPage> {
  const { siteId, draft, days } = input;
  await assertRight(deps.db, actor, siteId, 'words.edit');
  assertWordsCompile(deps, draft.words);
  const reached = await findReached();
  const since = new Date(deps.now().getTime() - days * DAY_MS);
  const { revision, settings } = await getSite(deps, siteId);
  const { screener } = deps;
  const present = {
    words: screener.compileWords('present', await listWords(deps.db, siteId)),
    thresholds: settings.thresholds,
  };
  const drafted = { words: screener.compileWords('draft', draft.words), thresholds: draft.thresholds };
  const rows = await listDecidedByPeople(deps.db, {
    siteId,
    since,
    after: reached?.position,
    limit: BACKTEST_BATCH,
  });
  const before = noVerdicts();
  const then = noVerdicts();
  const changes: BacktestChange[] = [];
  for (const row of rows) {
    const was = judgeOrHold(deps, present, row);
    const would = judgeOrHold(deps, drafted, row);
    count(before, was.verdict, row.status);
    count(then, would.verdict, row.status);
    if (was.verdict === would.verdict) continue;
    changes.push({
      id: row.id,
      title: row.title,
      excerpt: cutBetweenGraphemes(row.text, EXCERPT_LENGTH),
      status: row.status,
      clause: would.clause ?? was.clause,
      before: was.verdict,
      after: would.verdict,
    });
  }
  const last = rows.at(-1);
  const examined = (reached?.examined ?? 0) + rows.length;
  const isDone = last === undefined || rows.length < BACKTEST_BATCH || examined >= BACKTEST_MOST;
  return {
    of: await countDecidedByPeople(deps.db, { siteId, since, cap: BACKTEST_MOST }),
    examined: rows.length,
    present: before,
    draft: then,
    changes,
    ...(isDone
      ? { proof: await sealProof(deps, input, revision) }
      : {
          next: await sealReached(deps, input, {
            position: { at: last.decidedAt.toISOString(), id: last.decisionId },
            examined,
          }),
        }),
  };

  async function findReached(): Promise<Reached | undefined> {
    if (input.after === undefined) return undefined;
    const found = await openReached(deps, input, input.after);
    if (found !== undefined) return found;
    throw new ServiceError('invalid', { faults: [{ field: 'after', code: 'invalid' }] });
  }
}

type Row = Awaited<ReturnType<typeof listDecidedByPeople>>[number];

/** What the engine cannot read is held, as it is when it comes. */
function judgeOrHold({ screener }: Deps, rules: CompiledRules, row: Row) {
  try {
    return judge(screener, rules, row);
  } catch {
    return { verdict: 'hold' as const, clause: null };
  }
}

type Counted = { -readonly [K in keyof Verdicts]: number };

function noVerdicts(): Counted {
  return { publish: 0, hold: 0, spam: 0, reject: 0, heldWrongly: 0, refusedWrongly: 0, publishedWrongly: 0 };
}

function count(counted: Counted, verdict: Verdict, status: CommentStatus): void {
  counted[verdict] += 1;
  if (status === 'approved' && verdict === 'hold') counted.heldWrongly += 1;
  if (status === 'approved' && (verdict === 'reject' || verdict === 'spam')) counted.refusedWrongly += 1;
  if (status !== 'approved' && verdict === 'publish') counted.publishedWrongly += 1;
}
