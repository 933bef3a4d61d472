import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CodeProviderId } from '../../src/protocol/code-providers.ts';
import type { CodeReply, FormReply } from '../../src/protocol/reading.ts';
import type { SubmitBody } from '../../src/protocol/submission.ts';
import { changeSiteSettings } from '../../src/services/sites/site-settings.ts';
import {
  createSite,
  faultsOf,
  newKey,
  problemOf,
  SERVICE_ORIGIN,
  send,
  solveCode,
  storedComments,
  submit,
  type TestSite,
  writeComment,
} from '../contracts/http/harness.ts';
import { createNodeHttp, type NodeHttp } from '../support/node-http.ts';
import { openTestPglite } from '../support/pglite.ts';
import { type SiteverifyServer, startSiteverifyServer } from '../support/siteverify-server.ts';

let provider: SiteverifyServer;
let http: NodeHttp;
beforeAll(async () => {
  provider = await startSiteverifyServer();
  http = createNodeHttp(await openTestPglite(), {
    codeProviders: { turnstile: provider.access, hcaptcha: provider.access },
  });
});
afterAll(async () => {
  await http.close();
  await provider.close();
});

const PASSED = { success: true, hostname: new URL(SERVICE_ORIGIN).hostname, action: 'comment' };

const siteWith = (code: CodeProviderId, codeSiteKey = 'site-key') =>
  createSite(http, { settings: { code, codeSiteKey, mode: 'open' } });
const sendWith = async (site: TestSite, change: Partial<SubmitBody>) =>
  submit(http, site, await writeComment(http, site, change));

describe.each<CodeProviderId>(['turnstile', 'hcaptcha'])('a site that asks for %s', (code) => {
  it('takes a comment whose check the provider confirms, with full rights', async () => {
    const site = await siteWith(code);
    const response = provider.solve(PASSED);
    const reply = await sendWith(site, { codeResponse: response });
    expect(await reply.json()).toMatchObject({ outcome: 'received', status: 'published' });
    expect(provider.asked.at(-1)).toEqual({
      secret: provider.access.secrets['site-key'],
      response,
      sitekey: 'site-key',
    });
  });

  it.each([
    ['the provider says no', { success: false, 'error-codes': ['invalid-input-response'] }, 'check-failed'],
    ['it says no without a reason', { success: false }, 'check-failed'],
    ['it was solved on another host', { ...PASSED, hostname: 'farm.example' }, 'check-failed'],
    ['no host is named', { success: true, action: 'comment' }, 'check-failed'],
    ['success is a text', { ...PASSED, success: 'true' }, 'check-failed'],
    ['it is too old', { success: false, 'error-codes': ['timeout-or-duplicate'] }, 'check-expired'],
    ['it was seen', { success: false, 'error-codes': ['already-seen-response'] }, 'check-expired'],
    ['the secret is wrong', { success: false, 'error-codes': ['invalid-input-secret'] }, 'check-unavailable'],
    ['the provider has trouble', { success: false, 'error-codes': ['internal-error'] }, 'check-unavailable'],
    ['the provider fails', 'error', 'check-unavailable'],
    ['what comes is no JSON', 'no json', 'check-unavailable'],
    ['it sends us elsewhere', 'redirect', 'check-unavailable'],
  ] as const)('refuses when %s', async (_, answer, fault) => {
    const site = await siteWith(code);
    const asked = provider.asked.length;
    const reply = await sendWith(site, { codeResponse: provider.solve(answer) });
    expect(reply.status).toBe(422);
    expect(await faultsOf(reply)).toEqual([`code: ${fault}`]);
    expect(await storedComments(http, site)).toEqual([]);
    expect(provider.asked).toHaveLength(asked + 1);
  });

  it('refuses when the provider is silent for too long', async () => {
    const impatient = { ...provider.access, patienceMs: 50 };
    const hasty = createNodeHttp(http.opened, { codeProviders: { [code]: impatient } });
    const site = await siteWith(code);
    const body = await writeComment(hasty, site, { codeResponse: provider.solve('silence') });
    expect(await faultsOf(await submit(hasty, site, body))).toEqual(['code: check-unavailable']);
    expect(await storedComments(http, site)).toEqual([]);
  });

  it('says so in Arabic as well', async () => {
    const site = await siteWith(code);
    const reply = await sendWith(site, { codeResponse: provider.solve('error'), language: 'ar' });
    const { errors } = await problemOf(reply);
    expect(errors?.[0]?.message).toContain('لا تستجيب خدمة التحقق الأمني');
  });

  it('gives one comment for one check, also when forty come at once', async () => {
    const site = await siteWith(code);
    const codeResponse = provider.solve(PASSED);
    const replies = await Promise.all(Array.from({ length: 40 }, () => sendWith(site, { codeResponse })));
    expect(replies.filter(({ status }) => status === 202)).toHaveLength(1);
    expect(replies.filter(({ status }) => status === 422)).toHaveLength(39);
    expect(await storedComments(http, site)).toHaveLength(1);
    expect(await faultsOf(await sendWith(site, { codeResponse }))).toEqual(['code: check-expired']);
  });

  it('asks the provider only when nothing is left to mend, for asking spends the check', async () => {
    const site = await siteWith(code);
    const codeResponse = provider.solve(PASSED);
    const asked = provider.asked.length;
    expect(await faultsOf(await sendWith(site, { codeResponse, title: '' }))).toEqual(['title: required']);
    expect(provider.asked).toHaveLength(asked);
    expect((await sendWith(site, { codeResponse })).status).toBe(202);
  });

  it('has the equal path all the same, and wants one of the two', async () => {
    const site = await siteWith(code);
    expect(await faultsOf(await sendWith(site, {}))).toEqual(['code: check-missing']);
    const reply = await sendWith(site, await solveCode(http, site, 'work'));
    expect(await reply.json()).toMatchObject({ status: 'published' });
  });

  it('lets the image alone decide for readers without scripts, whose comments wait', async () => {
    const site = await siteWith(code);
    const json = { path: 'image', language: 'en', readerKey: newKey() };
    const issued = (await (
      await send(http, `${site.path}/codes`, { method: 'POST', json })
    ).json()) as CodeReply;
    expect(issued).toMatchObject({ path: 'image' });
    expect(issued.work).toBeUndefined();
    const { codeToken, codeAnswer } = await solveCode(http, site);
    const reply = await sendWith(site, { codeToken, codeAnswer });
    expect(await reply.json()).toMatchObject({ status: 'waiting' });
    expect(await storedComments(http, site)).toMatchObject([{ holds: ['plain'] }]);
  });

  it('tells forms the site key, lets the provider into the frame, and never tells the secret', async () => {
    const site = await siteWith(code);
    const page = 'politics/2018/talks';
    const form = await send(http, `${site.path}/form?page=${page}`);
    const text = await form.text();
    expect(JSON.parse(text) as FormReply).toMatchObject({ code, codeSiteKey: 'site-key' });
    const frame = await send(http, `/embed/${site.id}?page=${page}`);
    const html = await frame.text();
    expect(html).toContain('data-site-key="site-key"');
    expect(html + text).not.toContain(provider.access.secrets['site-key']);
    const host = code === 'turnstile' ? 'https://challenges.cloudflare.com' : 'https://hcaptcha.com';
    const policy = frame.headers.get('content-security-policy')!.split('; ');
    expect(policy.find((line) => line.startsWith('script-src'))).toContain(host);
    expect(policy.find((line) => line.startsWith('frame-src'))).toContain(host);
    expect(http.logged.join('\n')).not.toContain(provider.access.secrets['site-key']);
  });

  it('cannot be chosen for a site key that there is no secret for', async () => {
    const site = await siteWith(code);
    const change = (codeSiteKey: string) =>
      changeSiteSettings(
        http.deps,
        { kind: 'command-line' },
        { siteId: site.id, change: { settings: { codeSiteKey } } },
      );
    await expect(change('site-key')).resolves.toBeUndefined();
    await expect(change('another')).rejects.toMatchObject({
      options: { faults: [{ field: 'codeSiteKey', code: 'code-site-key' }] },
    });
    await expect(change('toString')).rejects.toMatchObject({ code: 'invalid' });
  });

  it('refuses everyone, and logs why, where the secret is gone or wrong', async () => {
    for (const key of ['gone', 'mistyped-key']) {
      const site = await siteWith(code, key);
      const reply = await sendWith(site, { codeResponse: provider.solve(PASSED) });
      expect(await faultsOf(reply)).toEqual(['code: check-unavailable']);
    }
    expect(http.logged.join('\n')).toContain('a security check was not answered');
  });
});

describe('a check for another action', () => {
  it('is not one for a comment, where the provider names actions', async () => {
    const site = await siteWith('turnstile');
    const reply = await sendWith(site, { codeResponse: provider.solve({ ...PASSED, action: 'login' }) });
    expect(await faultsOf(reply)).toEqual(['code: check-failed']);
  });
});

describe('a site with its own code', () => {
  it('names no provider in its frame, and takes no check of one', async () => {
    const site = await createSite(http, { settings: { code: 'image' } });
    const frame = await send(http, `/embed/${site.id}?page=p`);
    expect(frame.headers.get('content-security-policy')).not.toMatch(/cloudflare|hcaptcha/);
    expect(await frame.text()).not.toMatch(/cloudflare|hcaptcha/i);
    const asked = provider.asked.length;
    const reply = await sendWith(site, { codeResponse: provider.solve(PASSED) });
    expect(await faultsOf(reply)).toEqual(['code: code-missing']);
    expect(provider.asked).toHaveLength(asked);
  });
});
