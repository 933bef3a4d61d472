import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROBLEM_MEDIA_TYPE, type Problem } from '../../src/protocol/problem.ts';
import type { SubmitBody } from '../../src/protocol/submission.ts';
import {
  createSite,
  storedComments,
  submit,
  type TestSite,
  writeComment,
} from '../contracts/http/harness.ts';
import { createNodeHttp, type NodeHttp } from '../support/node-http.ts';
import { openTestPglite } from '../support/pglite.ts';

let http: NodeHttp;
let site: TestSite;
beforeAll(async () => {
  http = createNodeHttp(await openTestPglite());
  site = await createSite(http, { settings: { rates: UNLIMITED } });
});
afterAll(() => http.close());

const many = { points: 1_000_000, seconds: 600 };
const UNLIMITED = {
  clientAttempts: many,
  clientAccepted: many,
  plainAccepted: many,
  siteAttempts: many,
  siteAccepted: many,
};

const FAMILY = '👨‍👩‍👧‍👦';
const fullOf = (unit: string, times: number) => unit.repeat(times);

/** Every rule of every field: what is sent instead of a good value, and the fault with its two sentences. */
const REFUSED: readonly [
  what: string,
  change: Readonly<Record<string, unknown>>,
  fault: string,
  en: string,
  ar: string,
][] = [
  ['no name', { name: '' }, 'name: required', 'Please fill in this field.', 'يرجى ملء هذا الحقل.'],
  ['a name of spaces', { name: ' \u3000\t' }, 'name: required', 'fill in', 'ملء'],
  [
    'a name of direction marks',
    { name: '\u200e\u200f\u061c\u2066\u2069' },
    'name: required',
    'fill in',
    'ملء',
  ],
  ['a name that shows nothing', { name: '\u3164\u115f\u2800' }, 'name: invisible', 'no visible', 'مرئية'],
  ['a name with an override', { name: 'Rana\u202egro' }, 'name: override-characters', 'direction', 'اتجاه'],
  [
    'a name with the other override',
    { name: '\u202dRana' },
    'name: override-characters',
    'direction',
    'اتجاه',
  ],
  ['a name of one letter', { name: 'ر' }, 'name: too-short', 'at least 2 characters', 'حرفين'],
  ['a name of 81 letters', { name: fullOf('ر', 81) }, 'name: too-long', 'no more than 80', '80 حرفاً'],
  ['a name of 81 families', { name: fullOf(FAMILY, 81) }, 'name: too-long', 'no more than 80', '80 حرفاً'],
  ['a name with a line end', { name: 'Rana\nKhalil' }, 'name: not-text', 'not text', 'ليست نصاً'],
  ['a name with NUL', { name: 'Rana\0' }, 'name: not-text', 'not text', 'ليست نصاً'],
  ['a name with half a pair', { name: 'Rana\ud83d' }, 'name: not-text', 'not text', 'ليست نصاً'],
  [
    'a name with seven marks on a letter',
    { name: `Ra${fullOf('\u0301', 7)}` },
    'name: too-dense',
    'piles',
    'العلامات',
  ],
  ['a name that is a number', { name: 7 }, 'name: invalid', 'not valid', 'غير صالحة'],
  ['a name that is a list', { name: ['Rana'] }, 'name: invalid', 'not valid', 'غير صالحة'],
  ['no name at all', { name: undefined }, 'name: required', 'fill in', 'ملء'],

  ['no e-mail', { email: ' ' }, 'email: required', 'fill in', 'ملء'],
  ['an e-mail without a host', { email: 'rana' }, 'email: email', 'name@example.com', 'name@example.com'],
  ['an e-mail without a domain', { email: 'rana@localhost' }, 'email: email', 'e-mail', 'بريد'],
  ['two e-mails', { email: 'a@example.com,b@example.com' }, 'email: email', 'e-mail', 'بريد'],
  ['an e-mail with a name', { email: 'Rana <a@example.com>' }, 'email: email', 'e-mail', 'بريد'],
  ['an e-mail with a quote', { email: '"a@b"@example.com' }, 'email: email', 'e-mail', 'بريد'],
  ['a group of e-mails', { email: 'g:a@example.com;' }, 'email: email', 'e-mail', 'بريد'],
  ['an e-mail with a comment', { email: '((((a@example.com' }, 'email: email', 'e-mail', 'بريد'],
  [
    'an e-mail with a line end',
    { email: 'a@example.com\r\nBcc: b@example.com' },
    'email: not-text',
    'text',
    'نصاً',
  ],
  ['an e-mail with U+2028', { email: 'a\u2028@example.com' }, 'email: not-text', 'text', 'نصاً'],
  ['an e-mail with two dots', { email: 'a..b@example.com' }, 'email: email', 'e-mail', 'بريد'],
  [
    'an e-mail with a long local part',
    { email: `${fullOf('a', 65)}@example.com` },
    'email: email',
    'e-mail',
    'بريد',
  ],
  ['an e-mail of 255 letters', { email: `a@${fullOf('b.', 124)}bcom` }, 'email: email', 'e-mail', 'بريد'],
  ['an e-mail of 300 letters', { email: `a@${fullOf('b', 298)}` }, 'email: too-long', '254', '254'],
  ['an e-mail that is an object', { email: {} }, 'email: invalid', 'not valid', 'غير صالحة'],

  ['no title', { title: '' }, 'title: required', 'fill in', 'ملء'],
  ['a title of one letter', { title: 'A' }, 'title: too-short', 'at least 2', 'حرفين'],
  ['a title of 121 letters', { title: fullOf('a', 121) }, 'title: too-long', '120', '120'],
  ['a title with a tab', { title: 'a\tb' }, 'title: not-text', 'not text', 'ليست نصاً'],
  ['a title with an escape', { title: 'a\u001b[31m' }, 'title: not-text', 'not text', 'ليست نصاً'],
  ['a title that shows nothing', { title: '\u200b\u200b\u200d' }, 'title: invisible', 'no visible', 'مرئية'],

  ['no text', { text: '' }, 'text: required', 'fill in', 'ملء'],
  ['a text of line ends', { text: '\r\n\n\r' }, 'text: required', 'fill in', 'ملء'],
  ['a text of one letter', { text: ' a ' }, 'text: too-short', 'at least 2', 'حرفين'],
  [
    'a text of 2001 letters',
    { text: fullOf('ب', 2001) },
    'text: too-long',
    'no more than 2,000',
    '2,000 حرف',
  ],
  [
    'a text that is long by its spaces',
    { text: `a${fullOf(' ', 2000)}b` },
    'text: too-long',
    '2,000',
    '2,000',
  ],
  ['a text of 2001 letters with marks', { text: fullOf('بَ', 2001) }, 'text: too-long', '2,000', '2,000'],
  ['a text of many code points', { text: fullOf(FAMILY, 1200) }, 'text: too-dense', 'piles', 'العلامات'],
  ['a text with Zalgo', { text: `Ha${fullOf('\u0336\u034f', 5)}` }, 'text: too-dense', 'piles', 'العلامات'],
  [
    'a text with joiners between its marks',
    { text: `H${fullOf('\u0301\u200d', 7)}a` },
    'text: too-dense',
    'piles',
    'العلامات',
  ],
  ['a text with NUL', { text: 'Hello\0' }, 'text: not-text', 'not text', 'ليست نصاً'],
  ['a text with half a pair', { text: '\udc00 Hello' }, 'text: not-text', 'not text', 'ليست نصاً'],
  ['a text that shows nothing', { text: '\u2060\u180e\ufeff' }, 'text: invisible', 'no visible', 'مرئية'],
  ['a text that is null', { text: null }, 'text: invalid', 'not valid', 'غير صالحة'],

  ['no agreement', { agree: false }, 'agree: not-agreed', 'agree with the terms', 'الموافقة'],
  ['an agreement that is a word', { agree: 'true' }, 'agree: invalid', 'not valid', 'غير صالحة'],
  ['no agreement at all', { agree: undefined }, 'agree: required', 'fill in', 'ملء'],
  ['a version that is none', { termsVersion: 0 }, 'termsVersion: invalid', 'not valid', 'غير صالحة'],
  ['another language', { language: 'fr' }, 'language: invalid', 'not valid', 'غير صالحة'],
  ['a page without an id', { page: '' }, 'page: invalid', 'not valid', 'غير صالحة'],
  ['a page with a line end', { page: 'a\nb' }, 'page: invalid', 'not valid', 'غير صالحة'],
  ['a page with half a pair', { page: 'a\ud800' }, 'page: invalid', 'not valid', 'غير صالحة'],
  ['a page of 513 letters', { page: fullOf('a', 513) }, 'page: too-long', '512', '512'],
  [
    'a script for a page',
    { page: 'new', pageUrl: 'javascript:alert(1)' },
    'pageUrl: invalid',
    'not valid',
    'غير صالحة',
  ],
  [
    'a page of another site',
    { page: 'new', pageUrl: 'https://evil.example/' },
    'pageUrl: not-on-site',
    'site',
    'الموقع',
  ],
  [
    'a title of a page that is too long',
    { pageTitle: fullOf('a', 301) },
    'pageTitle: too-long',
    '300',
    '300',
  ],
  [
    'a parent that is no id',
    { parentId: '1; drop table comments' },
    'parentId: invalid',
    'not valid',
    'غير صالحة',
  ],
  [
    'a parent that is nowhere',
    { parentId: '0198c0de-0000-7000-8000-000000000000' },
    'parentId: parent-unavailable',
    'no longer',
    'لم يعد',
  ],
  [
    'a reader key that can be guessed',
    { readerKey: 'short' },
    'readerKey: invalid',
    'not valid',
    'غير صالحة',
  ],
  ['a code that is a list', { codeToken: ['a'] }, 'codeToken: invalid', 'not valid', 'غير صالحة'],
  ['a field that nobody asked for', { status: 'approved' }, 'status: unknown', 'not known', 'غير معروف'],
];

describe('bad input', () => {
  it.each(REFUSED)(
    '%s is refused in both languages, and nothing is kept',
    async (_, change, fault, en, ar) => {
      const sentences: string[] = [];
      for (const language of ['en', 'ar'] as const) {
        const body = { ...(await writeComment(http, site, { language })), ...change };
        const reply = await submit(http, site, body, { headers: { 'accept-language': language } });
        const [field, code] = fault.split(': ');
        const problem = (await reply.json()) as Problem;
        expect(reply.headers.get('content-type')).toBe(PROBLEM_MEDIA_TYPE);
        expect(reply.headers.get('content-language')).toBe(language);
        expect([reply.status, problem]).toEqual([
          422,
          {
            type: 'urn:adab:problem:invalid',
            title: language === 'en' ? 'Some fields need to be corrected.' : 'بعض الحقول تحتاج إلى تصحيح.',
            status: 422,
            code: 'invalid',
            requestId: expect.any(String),
            errors: [{ field, code, message: expect.any(String) }],
          },
        ]);
        sentences.push(problem.errors![0]!.message);
      }
      expect(sentences).toEqual([expect.stringContaining(en), expect.stringContaining(ar)]);
      expect(await storedComments(http, site)).toEqual([]);
    },
  );

  it('is told of all fields at once', async () => {
    const body = await writeComment(http, site, { name: '', email: 'x', title: '', text: '', agree: false });
    const reply = await submit(http, site, body);
    const { errors } = (await reply.json()) as { errors: { field: string }[] };
    expect(errors.map(({ field }) => field)).toEqual(['name', 'email', 'title', 'text', 'agree']);
  });
});

/** What looks odd and is ordinary. */
const TAKEN: readonly [what: string, change: Partial<SubmitBody>][] = [
  ['an Arabic name', { name: 'محمّد عبد الله' }],
  ['a name in many scripts', { name: 'Zoë Þór 李雷' }],
  ['a name of 80 families', { name: fullOf('👩‍👧', 60) }],
  ['a title of 120 letters with marks', { title: fullOf('بَّ', 120) }],
  ['a text of 2000 letters', { text: fullOf('ب', 2000) }],
  ['a text with joiners, marks and isolates', { text: 'می‌خواهم \u2067عربي\u2069 \u200fنص\u200e 👨‍👩‍👧‍👦' }],
  ['a text with six marks on a letter', { text: `a${fullOf('\u0301', 6)}b` }],
  ['a text with an override', { text: 'a \u202ereversed\u202c text' }],
  ['a text that is markup', { text: '<script>alert(1)</script>' }],
  ['a text that is a formula', { text: '=cmd|x!A1' }],
  ['a long e-mail', { email: `${fullOf('a', 64)}@${fullOf('b', 63)}.example.com` }],
  ['an e-mail with a plus', { email: "o'brien+news@example.co.uk" }],
];

describe('odd input', () => {
  it.each(TAKEN)('%s is taken as it is', async (_, change) => {
    const own = await createSite(http);
    const reply = await submit(http, own, await writeComment(http, own, change));
    expect([reply.status, await reply.text()]).toEqual([202, expect.any(String)]);
    const { email: _email, ...shown } = change;
    expect(await storedComments(http, own)).toMatchObject([shown]);
  });
});
