import { and, eq, like } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../src/db/ids.ts';
import { audit, comments } from '../../../src/db/schema/index.ts';
import { BACKTEST_BATCH } from '../../../src/protocol/rule-limits.ts';
import type { RulesDraft, RuleWord } from '../../../src/protocol/rules.ts';
import type { OpenedDatabase } from '../../../src/runtime/opened-database.ts';
import { createScreener } from '../../../src/screening/screener.ts';
import { getCommentStatus } from '../../../src/services/comments/get-status.ts';
import { toStatusToken } from '../../../src/services/comments/status-token.ts';
import type { Actor } from '../../../src/services/deps.ts';
import { decideComment } from '../../../src/services/queue/decide.ts';
import { decideBulk } from '../../../src/services/queue/decide-bulk.ts';
import { undoDecision } from '../../../src/services/queue/undo.ts';
import { applyRules } from '../../../src/services/rules/apply-rules.ts';
import { backtestRules } from '../../../src/services/rules/backtest-rules.ts';
import { getRules } from '../../../src/services/rules/get-rules.ts';
import { tryRules } from '../../../src/services/rules/try-rules.ts';
import { createTestDeps, type TestDeps } from '../../support/deps.ts';
import { makeComment, makeComments, makeModerator, makeSite } from '../../support/desk-fixtures.ts';
import { openTestPglite } from '../../support/pglite.ts';
import { arrangeComment, arrangeSite } from '../../support/submissions.ts';

let opened: OpenedDatabase;
let deps: TestDeps;
beforeAll(async () => {
  opened = await openTestPglite();
  deps = createTestDeps(opened, { screener: createScreener() });
});
afterAll(() => opened.close());

const NOTHING: RulesDraft = { thresholds: {}, words: [] };

function toWord(term: string, change: Partial<RuleWord> = {}): RuleWord {
  return { term, clause: 'insults', action: 'hold', exceptions: [], ...change };
}

/** What the back-test of a draft leaves behind. */
async function prove(admin: Actor, siteId: string, draft: RulesDraft): Promise<string> {
  const { proof } = await backtestRules(deps, admin, { siteId, draft, days: 30 });
  return proof!;
}

async function arrange(siteId: string, undoSeconds = 0) {
  const site = await makeSite(deps, siteId, { undoSeconds });
  const admin = await makeModerator(deps, `${siteId}-admin`, { [siteId]: 'admin' });
  const apply = async (draft: RulesDraft) => {
    const { revision } = await getRules(deps, admin, siteId);
    const proof = await prove(admin, siteId, draft);
    return applyRules(deps, admin, { siteId, revision, proof, ...draft });
  };
  const decide = async (text: string, action: 'approve' | 'spam') => {
    deps.clock.advance(1);
    const commentId = await makeComment(deps, site, { text });
    const taken = await decideComment(deps, admin, { siteId, commentId, version: 1, action });
    return { commentId, ...taken };
  };
  return { site, admin, apply, decide };
}

describe('tryRules', () => {
  it('says what a draft makes of a text that nobody has sent, and keeps nothing', async () => {
    const { admin } = await arrange('try');
    const draft = { ...NOTHING, words: [toWord('zorble', { action: 'reject' })] };
    const trial = await tryRules(deps, admin, {
      siteId: 'try',
      draft,
      title: '',
      text: 'What a ZORBLE.',
    });
    expect(trial).toMatchObject({ verdict: 'reject', clause: 'insults', faults: [] });
    expect(trial.findings[0]).toMatchObject({ rule: 'site/word', span: { field: 'text' } });
    expect((await getRules(deps, admin, 'try')).words).toEqual([]);
  });

  it('names every entry that cannot be compiled, with the place of the fault, and reads on with the others', async () => {
    const { admin } = await arrange('faults');
    const words = [
      toWord('go*d'),
      toWord('zorble', { exceptions: ['zorble lane', '...'] }),
      toWord('quabbit'),
    ];
    const draft = { ...NOTHING, words };
    const trial = await tryRules(deps, admin, { siteId: 'faults', draft, title: '', text: 'You quabbit' });
    expect(trial.faults).toEqual([
      { word: 0, entry: 'go*d', offset: 2, code: 'star' },
      { word: 1, entry: '...', offset: 0, code: 'no-word' },
    ]);
    expect(trial.verdict).toBe('hold');
  });

  it('lets an exception stand, and a threshold decide', async () => {
    const { admin } = await arrange('exceptions');
    const words = [toWord('zorble', { exceptions: ['zorble lane'] })];
    const ask = (draft: RulesDraft, text: string) =>
      tryRules(deps, admin, { siteId: 'exceptions', draft, title: '', text });
    expect((await ask({ ...NOTHING, words }, 'I live in Zorble Lane.')).verdict).toBe('publish');
    const insult = 'You are an idiot.';
    const { clause, scores, verdict } = await ask(NOTHING, insult);
    expect(verdict).toBe('hold');
    const above = { hold: Math.min(1, scores[clause!] + 0.01) };
    const every = Object.fromEntries(Object.keys(scores).map((name) => [name, above]));
    expect((await ask({ thresholds: every, words: [] }, insult)).verdict).toBe('publish');
  });

  it('shows the clause that the reader would be told, from the score that the site sets', async () => {
    const { admin } = await arrange('telling');
    const words = [toWord('zorble')];
    const input = { siteId: 'telling', title: '', text: 'You zorble' };
    const trial = await tryRules(deps, admin, { ...input, draft: { ...NOTHING, words } });
    expect(trial.told).toEqual({ en: 'insults', ar: 'الشتائم' });
    const quiet = await tryRules(deps, admin, {
      ...input,
      text: 'You are an idiot.',
      draft: { thresholds: { insults: { tell: 1 }, persons: { tell: 1 } }, words: [] },
    });
    expect(quiet.told).toBeNull();
  });
});

describe('applyRules', () => {
  it('adds, changes and removes words, keeps the others as they are, and writes a line for each', async () => {
    const { admin, apply } = await arrange('apply');
    await apply({ ...NOTHING, words: [toWord('zorble'), toWord('quabbit'), toWord('flimmock')] });
    const { words } = await getRules(deps, admin, 'apply');
    const [, quabbit, zorble] = words;
    await apply({
      thresholds: { spam: { hold: 0.4, spam: 0.8 } },
      words: [zorble!, { ...quabbit!, action: 'flag' }, toWord('drongle')],
    });
    const rules = await getRules(deps, admin, 'apply');
    expect(rules.thresholds).toEqual({ spam: { hold: 0.4, spam: 0.8 } });
    expect(rules.words.map(({ term, action }) => [term, action])).toEqual([
      ['drongle', 'hold'],
      ['quabbit', 'flag'],
      ['zorble', 'hold'],
    ]);
    expect(rules.words[2]).toEqual(zorble);
    const lines = await deps.db.select().from(audit).where(eq(audit.siteId, 'apply'));
    const second = lines.map(({ action }) => action).slice(3);
    expect(second.sort()).toEqual(['site.thresholds', 'word.add', 'word.change', 'word.remove']);
  });

  it('lets one of two who changed the same rules win, and refuses the other', async () => {
    const { admin } = await arrange('two-admins');
    const seen = await getRules(deps, admin, 'two-admins');
    const [one, two] = await Promise.all(
      ['zorble', 'quabbit'].map(async (term) => {
        const draft = { ...NOTHING, words: [toWord(term)] };
        const proof = await prove(admin, 'two-admins', draft);
        return { siteId: 'two-admins', revision: seen.revision, proof, ...draft };
      }),
    );
    await applyRules(deps, admin, one!);
    const late = applyRules(deps, admin, two!);
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
    expect((await getRules(deps, admin, 'two-admins')).words.map(({ term }) => term)).toEqual(['zorble']);
  });

  it('refuses a word that cannot be compiled, and spam that begins below holding', async () => {
    const { admin, apply } = await arrange('refused');
    const faulty = { ...NOTHING, words: [toWord('a*b')], revision: 1, proof: '' };
    await expect(applyRules(deps, admin, { siteId: 'refused', ...faulty })).rejects.toMatchObject({
      code: 'invalid',
      options: { extra: { wordFaults: [{ word: 0, entry: 'a*b', offset: 1, code: 'star' }] } },
    });
    const turned = apply({ ...NOTHING, thresholds: { spam: { hold: 0.9, spam: 0.5 } } });
    await expect(turned).rejects.toMatchObject({ code: 'invalid' });
  });

  it('takes only what a back-test went through to its end, on this site, beside these rules, within the hour', async () => {
    const { site, admin } = await arrange('armed');
    const elsewhere = await arrange('armed-elsewhere');
    const picked = (await makeComments(deps, site, BACKTEST_BATCH + 1)).map((id) => ({ id, version: 1 }));
    const target = { picked };
    await decideBulk(deps, admin, { siteId: 'armed', bulkId: newId(deps.now()), target, action: 'approve' });
    const draft = { ...NOTHING, words: [toWord('zorble')] };
    const input: Parameters<typeof backtestRules>[2] = { siteId: 'armed', draft, days: 30 };
    const first = await backtestRules(deps, admin, input);
    expect(first.proof).toBeUndefined();
    // A place of another draft, or one that was made up, does not lead to the end.
    const made = first.next!.replace(/_\d+_/, '_4999_');
    const others: [typeof input, string][] = [
      [input, made],
      [{ ...input, draft: { ...NOTHING, words: [toWord('quabbit')] } }, first.next!],
      [{ ...input, days: 7 }, first.next!],
    ];
    for (const [other, after] of others) {
      await expect(backtestRules(deps, admin, { ...other, after })).rejects.toMatchObject({
        code: 'invalid',
      });
    }
    const { proof } = await backtestRules(deps, admin, { ...input, after: first.next });
    const untested = { code: 'invalid', options: { faults: [{ field: 'proof', code: 'untested' }] } };
    const apply = (change: object) =>
      applyRules(deps, admin, { siteId: 'armed', revision: 1, proof: proof!, ...draft, ...change });
    await expect(apply({ words: [toWord('zorble', { action: 'reject' })] })).rejects.toMatchObject(untested);
    await expect(apply({ thresholds: { spam: { hold: 0.4 } } })).rejects.toMatchObject(untested);
    await expect(apply({ revision: 2 })).rejects.toMatchObject(untested);
    const foreign = await prove(elsewhere.admin, 'armed-elsewhere', draft);
    await expect(apply({ proof: foreign })).rejects.toMatchObject(untested);
    const [until, tag] = proof!.split('.');
    await expect(apply({ proof: `${Number(until) + 1}.${tag}` })).rejects.toMatchObject(untested);
    deps.clock.advance(60 * 60);
    await expect(apply({})).rejects.toMatchObject(untested);
    expect(
      await apply({ proof: (await backtestRules(deps, admin, { ...input, after: first.next })).proof }),
    ).toEqual({
      revision: 2,
    });
  });

  it('counts from the next comment on: the machine rejects by a word, says so, cites the clause, and can be appealed against', async () => {
    const siteId = await arrangeSite(deps);
    const admin = await makeModerator(deps, `${siteId}-admin`, { [siteId]: 'admin' });
    const words = [toWord('zorble', { clause: 'persons', action: 'reject' })];
    const proof = await prove(admin, siteId, { thresholds: {}, words });
    await applyRules(deps, admin, { siteId, revision: 1, proof, thresholds: {}, words });
    const text = 'The minister is a zorble.';
    const outcome = await arrangeComment(deps, siteId, { body: { text } });
    if (outcome.kind !== 'received') throw new Error(outcome.kind);
    const token = await toStatusToken(deps, siteId, outcome.id);
    const status = await getCommentStatus(deps, { siteId, commentId: outcome.id, token });
    expect(status).toMatchObject({
      status: 'not-published',
      text,
      canAppeal: true,
      decision: { by: 'machine', clause: { id: 'people' } },
    });
  });
});

describe('backtestRules', () => {
  const backtest = (
    siteId: string,
    admin: Parameters<typeof backtestRules>[1],
    draft: RulesDraft,
    days = 30,
  ) => backtestRules(deps, admin, { siteId, draft, days });

  it('shows what the draft would have held and published, and where people decided otherwise', async () => {
    const { admin, decide, apply } = await arrange('backtest');
    await apply({ ...NOTHING, words: [toWord('turnip')] });
    await decide('A turnip for supper.', 'approve');
    await decide('Buy a turnip now.', 'spam');
    await decide('The zorble, I am afraid.', 'approve');
    await decide('The bridge is open.', 'approve');
    const page = await backtest('backtest', admin, {
      ...NOTHING,
      words: [toWord('zorble', { action: 'reject' })],
    });
    expect(page).toMatchObject({ of: { value: 4, capped: false }, examined: 4 });
    expect(page.present).toMatchObject({ publish: 2, hold: 2, heldWrongly: 1, publishedWrongly: 0 });
    expect(page.draft).toMatchObject({
      publish: 3,
      hold: 0,
      reject: 1,
      refusedWrongly: 1,
      publishedWrongly: 1,
    });
    expect(page.changes.map(({ excerpt, before, after }) => [excerpt, before, after])).toEqual([
      ['The zorble, I am afraid.', 'publish', 'reject'],
      ['Buy a turnip now.', 'hold', 'publish'],
      ['A turnip for supper.', 'hold', 'publish'],
    ]);
  });

  it('leaves out what is waiting, was undone, or was decided too long ago', async () => {
    const { site, admin, decide } = await arrange('left-out', 60);
    await decide('Long ago.', 'approve');
    deps.clock.advance(40 * 24 * 60 * 60);
    await makeComment(deps, site, { text: 'Still waiting.' });
    const { commentId, decisionId } = await decide('Undone.', 'approve');
    await undoDecision(deps, admin, { siteId: 'left-out', commentId, decisionId });
    await decide('Lately.', 'approve');
    expect(await backtest('left-out', admin, NOTHING)).toMatchObject({ of: { value: 1 }, examined: 1 });
    expect(await backtest('left-out', admin, NOTHING, 365)).toMatchObject({ examined: 2 });
  });

  it('goes on where the request before stopped, and meets every comment once', async () => {
    const { site, admin } = await arrange('paged');
    const count = BACKTEST_BATCH + 3;
    const picked = (await makeComments(deps, site, count)).map((id) => ({ id, version: 1 }));
    // Together, so that all have the same time.
    const bulkId = newId(deps.now());
    await decideBulk(deps, admin, { siteId: 'paged', bulkId, target: { picked }, action: 'approve' });
    const draft = { ...NOTHING, words: [toWord('comment')] };
    const first = await backtest('paged', admin, draft);
    expect(first).toMatchObject({ of: { value: count }, examined: BACKTEST_BATCH });
    const second = await backtestRules(deps, admin, { siteId: 'paged', draft, days: 30, after: first.next });
    expect(second.examined).toBe(3);
    expect(second.next).toBeUndefined();
    const met = [...first.changes, ...second.changes].map(({ id }) => id);
    expect(new Set(met).size).toBe(count);
  });

  it('changes nothing', async () => {
    const { admin, decide } = await arrange('harmless');
    await decide('A zorble.', 'approve');
    const before = await deps.db.select().from(comments).where(eq(comments.siteId, 'harmless'));
    await backtest('harmless', admin, { ...NOTHING, words: [toWord('zorble', { action: 'reject' })] });
    expect(await deps.db.select().from(comments).where(eq(comments.siteId, 'harmless'))).toEqual(before);
    const lines = and(eq(audit.siteId, 'harmless'), like(audit.action, 'word.%'));
    expect(await deps.db.$count(audit, lines)).toBe(0);
  });
});
