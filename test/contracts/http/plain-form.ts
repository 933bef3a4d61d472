import { describe, expect, it } from 'vitest';
import { openSeal } from '../../../src/captcha/seal.ts';
import {
  createSite,
  decide,
  type HttpHarness,
  newClient,
  ORIGIN,
  published,
  publishTerms,
  type RequestInput,
  SERVICE_ORIGIN,
  send,
  type TestSite,
} from './harness.ts';

const PAGE = { page: 'politics/2018/talks', url: `${ORIGIN}/politics/2018/talks`, title: 'The talks begin' };

const frame = (site: TestSite, more: Record<string, string> = {}) =>
  `/embed/${site.id}?${new URLSearchParams({ ...PAGE, ...more })}`;

/** The hidden fields of a rendered form. */
function hiddenFields(html: string): Record<string, string> {
  return Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
}

const FILLED = {
  action: 'send',
  name: 'Rana Khalil',
  email: 'rana@example.com',
  title: 'On the talks',
  text: 'The talks were well reported, thank you.\r\nSecond line.',
  agree: 'yes',
  homepage: '',
};

async function post(
  harness: HttpHarness,
  path: string,
  fields: Record<string, string>,
  init: RequestInput = {},
): Promise<{ reply: Response; html: string }> {
  const reply = await send(harness, path, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    ...init,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...(init.headers as object) },
  });
  return { reply, html: await reply.text() };
}

async function open(harness: HttpHarness, path: string): Promise<{ reply: Response; html: string }> {
  const reply = await send(harness, path);
  return { reply, html: await reply.text() };
}

/** What stands in the sealed code, opened with the service's own key. */
async function answerOf({ deps }: HttpHarness, site: TestSite, token: string): Promise<string> {
  const keys = await deps.keys.sealing('security-code');
  const sealed = await openSeal(keys, { purpose: 'security-code', site: site.id }, token);
  return (sealed as { answer: string }).answer;
}

/** The frame and its form for readers whose browser runs no scripts. */
export function describePlainForm(harness: () => HttpHarness): void {
  describe('GET /embed/{site}', () => {
    it('may be framed by the origins of the site and by nobody else', async () => {
      const site = await createSite(harness());
      const { reply } = await open(harness(), frame(site));
      expect(reply.status).toBe(200);
      expect(reply.headers.get('content-security-policy')).toMatch(`frame-ancestors ${ORIGIN}`);
      expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
      expect(reply.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      expect(reply.headers.getSetCookie()).toEqual([]);
    });

    it('reports its height to the page that frames it, when that is on the site', async () => {
      const site = await createSite(harness());
      const referer = async (url: string) => {
        const reply = await send(harness(), frame(site, { url }), { headers: { referer: url } });
        return /data-host="([^"]*)"/.exec(await reply.text())?.[1];
      };
      expect(await referer(`${ORIGIN}/any`)).toBe(ORIGIN);
      expect(await referer('https://evil.example/any')).toBe('');
    });

    it('speaks Arabic from right to left', async () => {
      const site = await createSite(harness());
      const { html } = await open(harness(), frame(site, { lang: 'ar' }));
      expect(html).toContain('<html lang="ar" dir="rtl"');
      expect(html).toContain('أوافق على شروط الاستخدام');
    });

    it('answers a site that is not there like any address that is not there', async () => {
      const { reply } = await open(harness(), '/embed/nobody?page=x');
      expect(reply.status).toBe(404);
    });

    it('keeps the answer of the security code out of the page', async () => {
      const site = await createSite(harness(), { settings: { code: 'image' } });
      const { html } = await open(harness(), frame(site));
      const answer = await answerOf(harness(), site, hiddenFields(html).challenge ?? '');
      expect(html.replaceAll(/value="v1[^"]*"/g, '')).not.toContain(answer);
    });
  });

  describe('POST /embed/{site}', () => {
    it('takes a comment, holds it, and gives the status code as text', async () => {
      const site = await createSite(harness(), { settings: { mode: 'open' } });
      const { html: form } = await open(harness(), frame(site));
      const { reply, html } = await post(harness(), frame(site), { ...hiddenFields(form), ...FILLED });
      expect(reply.status).toBe(202);
      expect(html).toContain('held for review');
      const code = /<code dir="ltr">([0-9a-f-]{36}\.[\w-]+)<\/code>/.exec(html)?.[1];
      const status = await post(harness(), `/s/${site.id}/status?lang=en`, { code: code ?? '' });
      expect(status.reply.status).toBe(200);
      expect(status.html).toContain('Waiting for review');
      expect(status.html).toContain('The talks were well reported, thank you.\nSecond line.');
    });

    it('gives the same answer to the same form sent twice, and keeps one comment', async () => {
      const site = await createSite(harness());
      const { html: form } = await open(harness(), frame(site));
      const fields = { ...hiddenFields(form), ...FILLED };
      const first = await post(harness(), frame(site), fields);
      const second = await post(harness(), frame(site), fields);
      const codeOf = (html: string) => /<code[^>]*>([^<]+)/.exec(html)?.[1];
      expect(second.reply.status).toBe(202);
      expect(codeOf(second.html)).toBe(codeOf(first.html));
    });

    it('shows every fault at its field with the status of the API, and keeps what was typed', async () => {
      const site = await createSite(harness(), { settings: { code: 'image' } });
      const { html: form } = await open(harness(), frame(site));
      const hidden = hiddenFields(form);
      const { reply, html } = await post(harness(), frame(site), {
        ...hidden,
        ...FILLED,
        email: 'nobody',
        title: '',
        text: '\nkept </textarea> as typed',
        code: 'wrong',
      });
      expect(reply.status).toBe(422);
      for (const field of ['email', 'title', 'code']) {
        expect(html).toContain(`<li><a href="#${field}">`);
        expect(html).toMatch(
          new RegExp(`id="${field}"[^>]* aria-invalid="true" aria-describedby="[^"]*${field}-error`),
        );
      }
      expect(html).toContain('value="Rana Khalil"');
      expect(html).toContain('\n\nkept &lt;/textarea&gt; as typed</textarea>');
      expect(html).toMatch(/id="agree"[^>]* checked/);
      const again = hiddenFields(html);
      expect(again.challenge).not.toBe(hidden.challenge);
      expect(again.seal).toBe(hidden.seal);
    });

    it('draws a new code on request and keeps what was typed', async () => {
      const site = await createSite(harness(), { settings: { code: 'image' } });
      const { html: form } = await open(harness(), frame(site));
      const { reply, html } = await post(harness(), frame(site), {
        ...hiddenFields(form),
        ...FILLED,
        title: '',
        action: 'new-code',
      });
      expect(reply.status).toBe(200);
      expect(html).toContain('value="Rana Khalil"');
      expect(html).not.toContain('aria-invalid="true"');
      expect(hiddenFields(html).challenge).not.toBe(hiddenFields(form).challenge);
    });

    it('accepts a right answer, and asks again when the terms changed meanwhile', async () => {
      const site = await createSite(harness(), { settings: { code: 'image' } });
      const client = newClient();
      const { html: form } = await open(harness(), frame(site));
      const { deps } = harness();
      await deps.transaction((tx) => publishTerms(tx, site.id, 2, new Date(deps.now().getTime() - 1000)));
      const hidden = hiddenFields(form);
      const code = await answerOf(harness(), site, hidden.challenge ?? '');
      const asked = await post(harness(), frame(site), { ...hidden, ...FILLED, code }, { client });
      expect(asked.reply.status).toBe(409);
      expect(asked.html).toContain('Be kind as well.');
      expect(asked.html).not.toMatch(/id="agree"[^>]* checked/);

      const renewed = hiddenFields(asked.html);
      const answer = await answerOf(harness(), site, renewed.challenge ?? '');
      const sent = await post(harness(), frame(site), { ...renewed, ...FILLED, code: answer }, { client });
      expect(sent.reply.status).toBe(202);
    });

    it.each([
      ['a field that the form does not have', { status: 'approved' }, 422],
      ['a seal of its own making', { seal: 'x'.repeat(5000) }, 422],
      ['terms that are no number', { terms: 'all' }, 422],
      ['a parent that is no id', { parent: '../x' }, 422],
    ])('refuses %s', async (_, change, status) => {
      const site = await createSite(harness());
      const { html: form } = await open(harness(), frame(site));
      const { reply } = await post(harness(), frame(site), { ...hiddenFields(form), ...FILLED, ...change });
      expect(reply.status).toBe(status);
    });

    it('refuses another content type, and a page that is not the site’s', async () => {
      const site = await createSite(harness());
      const json = await send(harness(), frame(site), { method: 'POST', json: FILLED });
      expect(json.status).toBe(415);
      const { html: form } = await open(harness(), frame(site));
      const fields = { ...hiddenFields(form), ...FILLED };
      const foreign = await post(harness(), frame(site), fields, {
        headers: { origin: 'https://evil.example' },
      });
      expect(foreign.reply.status).toBe(403);
      const own = await post(harness(), frame(site), fields, { headers: { origin: SERVICE_ORIGIN } });
      expect(own.reply.status).toBe(202);
    });
  });

  describe('a report without scripts', () => {
    it('opens under its comment, asks for a clause, and counts once a reader', async () => {
      const site = await createSite(harness(), { settings: { reportsToRequeue: 1 } });
      const { id } = await published(harness(), site);
      const { html: list } = await open(harness(), frame(site));
      const asked = /class="report" href="([^"]*)"/.exec(list)?.[1]?.replaceAll('&amp;', '&') ?? '';
      expect(asked).toContain(`report=${id}`);
      const { html } = await open(harness(), asked.split('#')[0] ?? '');
      const action = /<form class="report-form" id="report" method="post" action="([^"]*)"/.exec(html)?.[1];
      const path = (action ?? '').replaceAll('&amp;', '&').split('#')[0] ?? '';
      const client = newClient();
      const send = (clause?: string) =>
        post(harness(), path, { comment: id, ...(clause === undefined ? {} : { clause }) }, { client });

      const blank = await send();
      expect(blank.reply.status).toBe(422);
      expect(blank.html).toMatch(/<p class="error" role="alert">Choose a clause/);
      expect((await send('people')).html).toContain('Thank you. A person will look at it.');
      expect((await send('people')).html).toContain('You reported this comment before.');
      expect((await open(harness(), frame(site))).html).toContain(`id="comment-${id}"`);

      await decide(harness(), site, id, 'rejected', 'people');
      expect((await send('people')).reply.status).toBe(404);
    });
  });

  describe('/s/{site}/status', () => {
    it('withdraws the comment when asked, and says so from then on', async () => {
      const site = await createSite(harness());
      const { html: form } = await open(harness(), frame(site));
      const { html } = await post(harness(), frame(site), { ...hiddenFields(form), ...FILLED });
      const code = /<code[^>]*>([^<]+)/.exec(html)?.[1] ?? '';
      const path = `/s/${site.id}/status?lang=ar`;
      const withdrawn = await post(harness(), path, { code, action: 'withdraw' });
      expect(withdrawn.reply.status).toBe(200);
      expect(withdrawn.html).toContain('data-status="withdrawn"');
      expect((await post(harness(), path, { code })).html).toContain('مسحوب');
    });

    it('takes a change as plain HTML, with the rules of the form, and shows it until it is decided', async () => {
      const site = await createSite(harness());
      const own = await published(harness(), site);
      const code = `${own.id}.${own.token}`;
      const path = `/s/${site.id}/status?lang=en`;
      const fields = { code, action: 'edit', title: 'Anew', text: 'Two lines\r\nof <b>text</b>' };
      const refused = await post(harness(), path, { ...fields, title: '' });
      expect(refused.reply.status).toBe(422);
      expect(refused.html).toContain('<li><a href="#title">');
      expect(refused.html).toMatch(/<details class="act edit" open>/);
      expect(refused.html).toContain('of &lt;b&gt;text&lt;/b&gt;</textarea>');

      const taken = await post(harness(), path, fields);
      expect(taken.reply.status).toBe(200);
      expect(taken.html).toContain('Your change is received.');
      expect(taken.html).toContain('data-status="published"');
      expect(taken.html).toContain('data-edit="waiting"');
      expect(taken.html).toContain('Two lines\nof &lt;b&gt;text&lt;/b&gt;</p>');

      await decide(harness(), site, own.id, 'rejected', 'people');
      const late = await post(harness(), path, { ...fields, title: 'Too late' });
      expect(late.reply.status).toBe(403);
      expect(late.html).toContain('This comment can no longer be changed.');
      // Nothing typed is lost: it stands there to be copied.
      expect(late.html).toContain('Too late');
      expect(late.html).toContain('of &lt;b&gt;text&lt;/b&gt;</textarea>');
    });

    it.each([
      ['nothing', '', 422],
      ['a text', 'hello', 422],
      ['another comment’s token', '01900000-0000-7000-8000-000000000000.abc', 404],
    ])('tells nothing for %s', async (_, code, status) => {
      const site = await createSite(harness());
      const { reply, html } = await post(harness(), `/s/${site.id}/status`, { code });
      expect(reply.status).toBe(status);
      expect(html).toContain('id="code-error"');
      expect(html).not.toContain('data-status');
    });

    it('has the code in no address and frames nowhere', async () => {
      const site = await createSite(harness());
      const { reply, html } = await open(harness(), `/s/${site.id}/status`);
      expect(reply.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(reply.headers.get('referrer-policy')).toBe('same-origin');
      expect(html).toContain('method="post"');
    });
  });

  describe('/demo', () => {
    it.each(['en/the-last-stop-of-line-4', 'ar/awdat-al-khatt-arbaa'])(
      'shows the tag under %s',
      async (page) => {
        const { reply, html } = await open(harness(), `/demo/${page}`);
        expect(reply.status).toBe(200);
        expect(html).toContain(`data-page="${page}"`);
        expect(html).toContain('<noscript><iframe src=');
      },
    );
  });
}
