import { mkdirSync } from 'node:fs';
import { and, eq } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/db/ids.ts';
import {
  appeals,
  authorNotes,
  authUser,
  comments,
  members,
  reports,
  savedViews,
  screenings,
  templates,
  terms,
  threads,
  words,
} from '../../src/db/schema/index.ts';
import { DESK_MESSAGES } from '../../src/protocol/messages/desk.ts';
import { QUEUE_PAGE } from '../../src/protocol/queue-page.ts';
import { appealDecision } from '../../src/services/comments/appeal.ts';
import { reportComment } from '../../src/services/comments/report.ts';
import { toStatusToken } from '../../src/services/comments/status-token.ts';
import { decideComment } from '../../src/services/queue/decide.ts';
import { addSiteTemplate } from '../../src/services/templates/site-templates.ts';
import { createTestDeps, type TestDeps } from '../support/deps.ts';
import { makeComment, makeSite } from '../support/desk-fixtures.ts';
import { SCRIPT_PAYLOADS } from '../support/script-payloads.ts';
import { watchAlarms } from './support/alarms.ts';
import { makePeople, openDesk } from './support/desk.ts';
import { axeFaults, openStage, type Stage } from './support/stage.ts';
import { makeWaiting } from './support/waiting-comments.ts';

/** Written where the documents show them when `ADAB_SCREENSHOTS` is set; a test run otherwise leaves no file behind. */
const FOLDER = process.env.ADAB_SCREENSHOTS;
const SITE = 'screens';
/** Comments that were decided on lately. */
const DECIDED = 48;
const SCREENS = ['statistics', 'settings', 'audit', 'account'] as const;

/** The first is looked at where pictures are taken: it says nothing that the others do not. */
const LOOKS = (
  [
    ['', 1440, 'light'],
    ['-dark', 1440, 'dark'],
    ['-phone', 360, 'light'],
  ] as const
).slice(FOLDER === undefined ? 1 : 0);

/** Pictures for the documents. */
const SHOWN = [
  'desk-en',
  'desk-ar',
  'desk-dark-en',
  'desk-phone-ar',
  'desk-bulk-ar',
  'desk-appeal-ar',
  'desk-appeal-phone-ar',
  'desk-reject-ar',
  'desk-statistics-ar',
  'desk-statistics-dark-en',
  'desk-settings-ar',
  'desk-audit-ar',
  'desk-account-ar',
];

let stage: Stage;
let deps: TestDeps;

beforeAll(async () => {
  stage = await openStage();
  deps = { ...createTestDeps(stage.app.http.opened), now: stage.app.http.deps.now };
  await makeWork();
  await makePayloads();
}, 180_000);
afterAll(() => stage.close());

/** A site on which a little has happened: decisions, reports, an appeal that waits, a sentence for readers. */
async function makeWork(): Promise<void> {
  let at = deps.now();
  const then = { ...deps, now: () => at };
  const site = await makeSite(deps, SITE, { undoSeconds: 0 });
  const ids = await makePeople(deps, {
    Rima: { [SITE]: 'owner', 'screens-elsewhere': 'moderator' },
    Karim: { [SITE]: 'moderator' },
  });
  await makeSite(deps, 'screens-elsewhere');
  const actorOf = (name: string) => ({ kind: 'account', id: ids[name]!, name }) as const;
  const [rima, karim] = [actorOf('Rima'), actorOf('Karim')];
  const sentence = {
    en: 'We left out “{title}”: it names {who}. Send it again without the name.',
    ar: 'لم ننشر «{title}» لأنه يذكر {who}. أرسله من جديد بلا الاسم.',
  };
  await addSiteTemplate(deps, rima, { siteId: SITE, template: { name: 'Private people', text: sentence } });
  const decide = (by: typeof rima, commentId: string, action: 'approve' | 'reject') =>
    decideComment(then, by, {
      siteId: SITE,
      commentId,
      version: 1,
      action,
      ...(action === 'reject' ? { clause: 'insults' } : {}),
    });
  for (let index = 0; index < DECIDED; index += 1) {
    // One by one over the days before, more by day than by night, each decided a while later.
    const hours = (DECIDED - index) * 3 + (index % 4) * 2;
    at = new Date(Date.now() - hours * 3_600_000);
    const id = await makeComment(then, site, {
      title: ['On the ferry', 'عن العبّارة', 'Tickets', 'المقاعد'][index % 4]!,
      ...(index % 2 === 1 ? { clause: 'insults' as const, language: 'ar' as const } : {}),
    });
    at = new Date(at.getTime() + (10 + ((index * 37) % 160)) * 60_000);
    await decide(index % 2 === 0 ? rima : karim, id, index % 4 === 3 ? 'reject' : 'approve');
  }
  at = deps.now();
  for (const id of await makeWaiting(deps, SITE)) await decide(karim, id, 'reject');
  const reported = await makeComment(deps, site, {
    status: 'approved',
    title: 'On the harbour',
    text: 'I saw the port at dawn. كان هادئًا.\nNobody else came.',
  });
  for (const reader of ['a', 'b', 'c']) {
    await reportComment(deps, {
      siteId: SITE,
      commentId: reported,
      clause: reader === 'c' ? 'persons' : 'insults',
      readerKey: reader.padEnd(43, 'x'),
      clientAddress: '192.0.2.1',
    });
  }
  const appealed = await makeComment(deps, site, {
    clause: 'insults',
    title: 'رأيي في المرفأ',
    text: 'من يدير المرفأ لا يعرف البحر. I have worked there for 20 years.',
    language: 'ar',
  });
  await decide(karim, appealed, 'reject');
  await appealDecision(
    deps,
    { siteId: SITE, commentId: appealed, token: await toStatusToken(deps, SITE, appealed) },
    'لم أقصد أحدًا بعينه. عملت هناك عشرين عامًا.',
  );
}

const PAYLOADS = 'payloads';
/** In how many ways the texts close what stands before them. */
const OPENINGS = 10;

/** A site on which every text that a person can write is a script: three hundred of each. */
async function makePayloads(): Promise<void> {
  await makeSite(deps, PAYLOADS);
  const { Petra = '' } = await makePeople(deps, { Petra: { [PAYLOADS]: 'owner' } });
  const { db } = deps;
  const now = deps.now();
  const ids = SCRIPT_PAYLOADS.map(() => newId(now));
  const both = (payload: string) => ({ en: payload, ar: payload });
  const one = { siteId: PAYLOADS, createdAt: now };
  const clauses = SCRIPT_PAYLOADS.slice(0, 40).map((payload, i) => ({
    id: `c${i}`,
    text: both(payload),
    findings: [],
  }));
  await db
    .update(terms)
    .set({ text: both(SCRIPT_PAYLOADS[0]!), clauses })
    .where(and(eq(terms.siteId, PAYLOADS), eq(terms.version, 1)));
  const rows = <T>(make: (payload: string, i: number) => T) => SCRIPT_PAYLOADS.map(make);
  await db.insert(threads).values(
    rows((payload, i) => ({
      ...one,
      id: ids[i]!,
      page: `page ${i}`,
      url: 'https://news.example/',
      title: payload,
      language: 'en' as const,
      authors: [payload],
    })),
  );
  await db.insert(comments).values(
    rows((payload, i) => ({
      ...one,
      id: ids[i]!,
      rootId: ids[i]!,
      threadId: ids[i]!,
      parentId: i === 0 ? null : ids[i - 1]!,
      status: 'pending' as const,
      name: payload,
      title: payload,
      text: `${payload}\n${payload}`,
      language: 'en' as const,
      termsVersion: 1,
      // The last one's author has a long record.
      authorHash: `author-hash-of-the-payloads-${i}`,
      holds: [],
      repeatHash: ids[i]!,
      createdAt: new Date(now.getTime() - (SCRIPT_PAYLOADS.length - i) * 1000),
    })),
  );
  await db.insert(screenings).values(
    rows((payload, i) => ({
      ...one,
      commentId: ids[i]!,
      id: ids[i]!,
      engine: payload,
      recommendation: 'hold' as const,
      clause: 'insults' as const,
      language: 'en' as const,
      scores: {},
      attributes: {},
      findings: [
        {
          clause: 'insults' as const,
          target: { kind: 'none' as const },
          severity: 'mild' as const,
          score: 0.9,
          rule: payload,
          span: { field: 'text' as const, start: 1, end: payload.length },
          reading: payload,
          explanation: both(payload),
        },
      ],
      failure: payload,
    })),
  );
  await db.insert(reports).values(
    rows((payload, i) => ({
      ...one,
      commentId: ids[i]!,
      reporterHash: 'x',
      clause: payload,
      weight: 1,
    })),
  );
  await db.insert(appeals).values(
    rows((payload, i) => ({
      ...one,
      commentId: ids[i]!,
      decisionId: ids[i]!,
      firstDeciderId: Petra,
      text: payload,
    })),
  );
  const by = { createdBy: Petra };
  await db.insert(authorNotes).values(
    rows((payload, i) => ({
      ...one,
      ...by,
      id: ids[i]!,
      authorHash: `author-hash-of-the-payloads-${SCRIPT_PAYLOADS.length - 1}`,
      text: payload,
    })),
  );
  await db
    .insert(templates)
    .values(rows((payload, i) => ({ ...one, ...by, id: ids[i]!, name: payload, text: both(payload) })));
  await db.insert(words).values(
    rows((payload, i) => ({
      ...one,
      ...by,
      id: ids[i]!,
      term: payload,
      clause: 'insults' as const,
      action: 'hold' as const,
      exceptions: [payload],
    })),
  );
  await db.insert(savedViews).values(
    rows((payload, i) => ({
      id: ids[i]!,
      accountId: Petra,
      name: payload,
      query: `q=${encodeURIComponent(payload)}`,
      createdAt: now,
    })),
  );
  const account = { emailVerified: true, createdAt: now, updatedAt: now };
  await db
    .insert(authUser)
    .values(rows((payload, i) => ({ ...account, id: ids[i]!, name: payload, email: `${i}${payload}` })));
  await db.insert(members).values(ids.map((accountId) => ({ ...one, accountId, role: 'viewer' as const })));
}

const queueIsThere = (page: Page) => page.locator('#comment h2').waitFor();
const screenIsThere = (page: Page) => page.locator('main section h2, main table').first().waitFor();

describe.each(['en', 'ar'] as const)('the screens in %s', (language) => {
  it('have nothing that axe finds fault with', async () => {
    const page = await openDesk(stage, 'Rima', { language, viewport: { width: 1440, height: 900 } });
    await queueIsThere(page);
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(await axeFaults(page)).toEqual([]);
    for (const key of ['?', 'Control+k', 'b']) {
      await page.keyboard.press(key);
      await page.locator('dialog').waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor({ state: 'detached' });
    }
    await page.keyboard.press('r');
    await page.getByLabel(DESK_MESSAGES[language].templates.choose).waitFor();
    await unfold(page);
    expect(await axeFaults(page)).toEqual([]);
    for (const screen of SCREENS) {
      await page.goto(`${stage.app.origins.dashboard}/desk/${screen}`);
      await screenIsThere(page);
      await unfold(page);
      expect(await axeFaults(page)).toEqual([]);
    }
    await page.context().close();
  }, 120_000);

  it('fit a phone and a desk, light and dark', async () => {
    for (const [name, width, colorScheme] of LOOKS) {
      const page = await openDesk(stage, 'Rima', {
        language,
        path: `/desk?site=${SITE}&status=pending&order=oldest`,
        viewport: { width, height: 900 },
        colorScheme,
      });
      await queueIsThere(page);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.getByRole('button', { name: language === 'en' ? /Ten years/ : /كلام/ }).click();
      // The author's record comes when the moderator has come to rest.
      await page.locator('.panel .tallies').waitFor();
      await page
        .getByRole('region', { name: DESK_MESSAGES[language].precedents })
        .locator('li')
        .first()
        .waitFor();
      await picture(page, `desk${name}-${language}`);
      await page.keyboard.press('b');
      await page.locator('dialog .preview li').first().waitFor();
      await picture(page, `desk-bulk${name}-${language}`);
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor({ state: 'detached' });
      await page
        .getByRole('button', { name: /المرفأ/ })
        .first()
        .click();
      await page.locator('.appeal').waitFor();
      await page.locator('.panel .tallies').waitFor();
      await picture(page, `desk-appeal${name}-${language}`);
      await page.keyboard.press('r');
      await page.getByLabel(DESK_MESSAGES[language].templates.choose).selectOption({ index: 1 });
      await picture(page, `desk-reject${name}-${language}`);
      for (const screen of SCREENS) {
        await page.goto(`${stage.app.origins.dashboard}/desk/${screen}`);
        await screenIsThere(page);
        if (screen === 'statistics') await page.locator('.chart canvas').nth(3).waitFor();
        const isWide = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        expect([screen, width, isWide]).toEqual([screen, width, false]);
        await picture(page, `desk-${screen}${name}-${language}`);
      }
      await page.context().close();
    }
  }, 120_000);
});

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

async function picture(page: Page, name: string): Promise<void> {
  if (FOLDER === undefined || !SHOWN.includes(name)) return;
  mkdirSync(FOLDER, { recursive: true });
  // What sticks to the screen's edge stands in the middle of a page in full.
  const isPhone = name.includes('-phone');
  if (isPhone) await page.evaluate(() => document.querySelector('#comment')?.scrollIntoView());
  const fullPage = !isPhone && /statistics|settings/.test(name);
  await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage });
}

describe('a sentence for the reader', () => {
  it('is sent from the desk only when its slots are filled', async () => {
    const page = await openDesk(stage, 'Rima');
    await page.getByRole('button', { name: /On the harbour/ }).click();
    await page.locator('.reports').waitFor();
    await page.keyboard.press('r');
    await page.getByLabel(DESK_MESSAGES.en.templates.choose).selectOption({ label: 'Private people' });
    const send = page.locator('.citing button.reject');
    await page.locator('.citing input[value=insults]').check();
    expect(await send.isDisabled()).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByLabel('who', { exact: true }).fill('a neighbour');
    expect(await page.locator('.sentence').textContent()).toBe(
      'We left out “On the harbour”: it names a neighbour. Send it again without the name.',
    );
    expect(await send.isEnabled()).toBe(true);
    await page.context().close();
  });
});

describe('a passkey', () => {
  it('is made on the account’s page, and then signs in by itself where a person unlocks it', async () => {
    const { signIn, account } = DESK_MESSAGES.en;
    const page = await openDesk(stage, 'Karim', { path: '/desk/account' });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.getByLabel(account.passkeyName).fill('The newsroom’s laptop');
    await page.getByRole('button', { name: account.passkeyAdd }).click();
    await page.getByText('The newsroom’s laptop').first().waitFor();

    const enter = async () => {
      await page.getByRole('button', { name: signIn.signOut }).click();
      await page.getByRole('button', { name: signIn.passkey }).click();
    };
    await enter();
    await page.getByRole('heading', { name: account.title }).waitFor();
    // Whoever merely holds the device does not get in.
    await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    await enter();
    await page.getByText(signIn.passkeyFailed).waitFor();
    await page.context().close();
  });
});

describe('three hundred scripts in every text', () => {
  it('run on no screen, and stand everywhere as they were written', async () => {
    const page = await openDesk(stage, 'Petra', { path: '/desk/account' });
    const alarms = watchAlarms(page);
    const { dashboard } = stage.app.origins;
    const all = (selector: string) => page.locator(selector).allTextContents();
    const assertQuiet = async () => {
      await unfold(page);
      const found = await page.evaluate(() => ({
        isPwned: 'pwned' in window,
        handlers: [...document.querySelectorAll('*')].flatMap((element) =>
          element.getAttributeNames().filter((name) => name.startsWith('on')),
        ),
        scripts: document.querySelectorAll('body script, iframe, object, embed, img, base').length,
      }));
      expect(found).toEqual({ isPwned: false, handlers: [], scripts: 0 });
      expect(alarms).toEqual([]);
    };

    await page.goto(`${dashboard}/desk?site=${PAYLOADS}&order=oldest&status=pending`);
    await queueIsThere(page);
    await page.locator('.views li').nth(199).waitFor({ state: 'attached' });
    await assertQuiet();
    const lines = page.locator('.entry');
    for (let shown = QUEUE_PAGE; shown < SCRIPT_PAYLOADS.length; shown += QUEUE_PAGE) {
      await page.locator('.list > .more').click();
      await lines.nth(Math.min(shown + QUEUE_PAGE, SCRIPT_PAYLOADS.length) - 1).waitFor();
    }
    // In full, with all that stands about it: every way to run once, behind one opening after another.
    const ways = SCRIPT_PAYLOADS.length / OPENINGS;
    for (let way = 0; way < ways; way += 1) {
      const index = way === ways - 1 ? SCRIPT_PAYLOADS.length - 1 : (way % OPENINGS) * ways + way;
      const payload = SCRIPT_PAYLOADS[index]!;
      await lines.nth(index).click();
      const title = page.locator('#comment h2');
      await expect.poll(() => title.textContent(), { interval: 20 }).toBe(payload);
      expect(await page.locator('#comment .text').textContent()).toBe(`${payload}\n${payload}`);
    }
    expect(await all('.entry-title')).toEqual(SCRIPT_PAYLOADS);
    await page.locator('.panel .note').nth(299).waitFor();
    expect((await all('.panel .note > span:first-child')).sort()).toEqual([...SCRIPT_PAYLOADS].sort());
    const last = SCRIPT_PAYLOADS.at(-1)!;
    expect(await page.locator('.appeal blockquote').textContent()).toBe(last);
    expect(await page.locator('.context .article a').textContent()).toBe(last);
    expect(await page.locator('.context blockquote p').nth(1).textContent()).toContain(
      SCRIPT_PAYLOADS.at(-2),
    );
    await assertQuiet();
    await page.keyboard.press('b');
    await page.locator('dialog .preview li').first().waitFor();
    await assertQuiet();
    for (const screen of SCREENS) {
      await page.goto(`${dashboard}/desk/${screen}?${SCRIPT_PAYLOADS[40]}#${SCRIPT_PAYLOADS[41]}`);
      await screenIsThere(page);
      if (screen === 'settings') {
        await page
          .locator('summary > bdi')
          .nth(SCRIPT_PAYLOADS.length - 1)
          .waitFor();
        const shown = new Set(await all('bdi'));
        expect(SCRIPT_PAYLOADS.filter((payload) => !shown.has(payload))).toEqual([]);
      }
      await assertQuiet();
    }
    await page.context().close();
  }, 120_000);
});

describe('marking findings in a text', () => {
  it('keeps ten thousand random texts as they are, with no element but <mark>', async () => {
    const script = await bundleMarkedText();
    const page = await (await stage.browser.newContext({ locale: 'en-GB' })).newPage();
    await page.goto('about:blank');
    await page.evaluate(script);
    const faults = await page.evaluate(() => {
      const { mark } = (window as unknown as { marked: { mark: (...given: unknown[]) => void } }).marked;
      const PARTS = [
        '<b>',
        '</mark>',
        '&amp;',
        '"',
        "'>",
        '\ud83d',
        '\ude00',
        '😀',
        '\u202e',
        '\u2066',
        '\u2069',
        '\u200f',
        'حرف',
        'ـَ',
        'a',
        ' ',
        '\n',
        '\0',
        '<!--',
        '<script>',
      ];
      let state = 1;
      // A fixed sequence (xorshift), so that a failure can be found again.
      const random = (below: number) => {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return (state >>> 0) % below;
      };
      const wrong: string[] = [];
      const box = document.createElement('div');
      for (let i = 0; i < 10_000; i += 1) {
        const text = Array.from({ length: random(14) }, () => PARTS[random(PARTS.length)]).join('');
        const spans = Array.from({ length: random(5) }, () => ({
          start: random(text.length + 3) - 1,
          end: random(text.length + 3) - 1,
        }));
        mark(box, text, spans);
        const elements = [...box.querySelectorAll('*')].filter(({ localName }) => localName !== 'mark');
        const isNested = box.querySelector('mark mark') !== null;
        if (box.textContent !== text || elements.length > 0 || isNested)
          wrong.push(JSON.stringify([text, spans]));
      }
      return wrong;
    });
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

/** The desk's own component, as a script that puts a text with findings into an element. */
async function bundleMarkedText(): Promise<string> {
  const entry = 'virtual:marked-text';
  const code = `
    import { h, render } from 'preact';
    import { MarkedText } from '/src/dashboard/marked-text.tsx';
    export function mark(box, text, spans) {
      const findings = spans.map((span) => ({
        clause: 'insults', score: 1, rule: 'a', span: { field: 'text', ...span }, explanation: { en: '', ar: '' },
      }));
      render(h(MarkedText, { text, field: 'text', findings }), box);
    }`;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: {
      write: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'marked' },
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  return `${output.output[0].code}\nwindow.marked = marked;`;
}
