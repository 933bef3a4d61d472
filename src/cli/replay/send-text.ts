import { openSeal } from '../../captcha/seal.ts';
import type { CodeReply } from '../../protocol/reading.ts';
import type { SubmitBody, SubmitReply } from '../../protocol/submission.ts';
import { issueFormSeal } from '../../services/comments/form-seal.ts';
import type { Keyring } from '../../services/deps.ts';
import { inventAuthor } from './invented.ts';
import type { ReplayedText } from './replayed-text.ts';

export interface ReplayTarget {
  /** Origin of the service. */
  readonly origin: string;
  readonly site: string;
  readonly termsVersion: number;
  readonly hasCode: boolean;
  /** The service's own keys: the code is read by opening its seal, so that the server needs no way around it. */
  readonly keys: Keyring;
  /** Keeps the authors of one run apart from those of another. */
  readonly run: string;
}

export type Sent =
  | { readonly outcome: 'accepted'; readonly id: string; readonly token: string }
  | { readonly outcome: 'already received' }
  | { readonly outcome: 'refused'; readonly why: string };

/** How often a comment is sent again after a 429, a 503 or a lost connection. */
const TRIES = 20;

/** Sends one text as a reader's form would: a code is asked for, answered, and the comment posted under a key of its own. */
export async function sendText(target: ReplayTarget, replayed: ReplayedText): Promise<Sent> {
  const key = crypto.randomUUID();
  for (let tried = 1; ; tried += 1) {
    const answer = await post(target, replayed, key).catch((error: Error) => error);
    if (!(answer instanceof Error) && answer.status === 202)
      return toSent((await answer.json()) as SubmitReply);
    const isTransient = answer instanceof Error || answer.status === 429 || answer.status === 503;
    if (!isTransient || tried === TRIES) {
      if (answer instanceof Error) return { outcome: 'refused', why: answer.message };
      return { outcome: 'refused', why: await describeProblem(answer) };
    }
    const seconds = answer instanceof Error ? 1 : Number(answer.headers.get('retry-after') ?? 1);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
}

async function post(target: ReplayTarget, replayed: ReplayedText, key: string): Promise<Response> {
  const { origin, site, keys } = target;
  const { number, text, language } = replayed;
  const path = `${origin}/api/v1/sites/${site}`;
  const author = inventAuthor(number, language, target.run);
  const page = `replay/${language}`;
  // The form was given out a minute ago: a text that arrives at once is taken for a program's.
  const issued = await issueFormSeal({ keys, now: () => new Date(Date.now() - 60_000) }, site);
  const body: SubmitBody = {
    page,
    pageUrl: `${origin}/${page}`,
    pageTitle: language === 'ar' ? 'صفحة الإعادة' : 'Replay',
    pageLanguage: language,
    ...author,
    text,
    agree: true,
    termsVersion: target.termsVersion,
    language,
    issued,
    reconsidered: true,
    ...(target.hasCode ? await solveCode(target, language) : {}),
  };
  return fetch(`${path}/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
  });
}

async function solveCode(
  { origin, site, keys }: ReplayTarget,
  language: string,
): Promise<Pick<SubmitBody, 'codeToken' | 'codeAnswer' | 'codeWork'>> {
  const reply = await fetch(`${origin}/api/v1/sites/${site}/codes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ path: 'image', language }),
  });
  if (!reply.ok) throw new Error(`no security code: ${reply.status}`);
  const { token } = (await reply.json()) as CodeReply;
  const context = { purpose: 'security-code', site };
  const sealed = (await openSeal(await keys.sealing('security-code'), context, token)) as
    | { answer: string; proof: string }
    | undefined;
  if (sealed === undefined) throw new Error('the security code is not sealed with this secret');
  return {
    codeToken: token,
    codeAnswer: sealed.answer,
    codeWork: { counter: 0, derivedKey: sealed.proof },
  };
}

function toSent(reply: SubmitReply): Sent {
  if (reply.id === undefined || reply.statusUrl === undefined) return { outcome: 'already received' };
  return { outcome: 'accepted', id: reply.id, token: new URL(reply.statusUrl).hash.split('.')[1]! };
}

async function describeProblem(answer: Response): Promise<string> {
  const problem = (await answer.json().catch(() => ({}))) as {
    code?: string;
    errors?: { field: string; code: string }[];
  };
  const faults = (problem.errors ?? []).map(({ field, code }) => `${field} ${code}`);
  return [answer.status, problem.code, ...faults].filter(Boolean).join(' ');
}
