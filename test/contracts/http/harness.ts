import { asc, eq } from 'drizzle-orm';
import { openSeal } from '../../../src/captcha/seal.ts';
import { findComment } from '../../../src/db/comments.ts';
import { insertDecision, updateCommentStatus } from '../../../src/db/decisions.ts';
import { newId } from '../../../src/db/ids.ts';
import { comments } from '../../../src/db/schema/index.ts';
import { insertSite } from '../../../src/db/sites.ts';
import { insertTerms } from '../../../src/db/terms.ts';
import type { Problem } from '../../../src/protocol/problem.ts';
import type { CodeReply, CommentPage } from '../../../src/protocol/reading.ts';
import { DEFAULT_RATES, DEFAULT_SITE_SETTINGS, type SiteSettings } from '../../../src/protocol/settings.ts';
import type { CommentStatus } from '../../../src/protocol/states.ts';
import type { SubmitBody, SubmitReply } from '../../../src/protocol/submission.ts';
import type { SiteClause } from '../../../src/protocol/terms.ts';
import { issueFormSeal } from '../../../src/services/comments/form-seal.ts';
import type { Deps } from '../../../src/services/deps.ts';

export interface RequestInput extends Omit<RequestInit, 'body'> {
  /** The client's address, as the connection has it. */
  readonly client?: string;
  /** Sent as JSON. */
  readonly json?: unknown;
  readonly body?: BodyInit;
}

/**
 * One runtime with one database, under test. The suites know it only by HTTP; `deps` reach the same database and hold the
 * same secret, to arrange what a request cannot and to look at what it wrote.
 */
export interface HttpHarness {
  fetch(request: Request, client: string): Promise<Response>;
  readonly deps: Pick<Deps, 'db' | 'transaction' | 'keys' | 'now'>;
  /**
   * Set where each request opens a connection of its own, as Workers do: hundreds at once may find none, and are then told
   * by 503 to come back. Elsewhere a pool makes them wait.
   */
  readonly connectsPerRequest?: true;
  close(): Promise<void>;
}

export const ORIGIN = 'https://news.example';
/** Where the service believes to be. */
export const SERVICE_ORIGIN = 'http://localhost:8787';

export const CLAUSES: readonly SiteClause[] = [
  { id: 'people', text: { en: 'Do not insult persons.', ar: 'لا تسئ إلى الأشخاص.' }, findings: ['persons'] },
  { id: 'words', text: { en: 'No profanity.', ar: 'لا شتائم.' }, findings: ['insults'] },
];
const TERMS_TEXT = { en: 'Be civil.', ar: 'كن مهذباً.' };

export interface SiteInput {
  /** Made up where absent. */
  readonly id?: string;
  readonly origins?: readonly string[];
  readonly settings?: Partial<SiteSettings>;
  readonly name?: string;
}

let sites = 0;
let clients = 0;

/** A site of its own for a test: without security codes and with the default limits, unless it says otherwise. */
export async function createSite({ deps }: HttpHarness, input: SiteInput = {}): Promise<TestSite> {
  sites += 1;
  const id = input.id ?? `site-${sites}-${newId(deps.now()).slice(-8)}`;
  const at = new Date(deps.now().getTime() - 60_000);
  await deps.transaction(async (tx) => {
    await insertSite(tx, {
      id,
      name: input.name ?? 'The Morning Paper',
      origins: input.origins ?? [ORIGIN],
      languages: ['en', 'ar'],
      settings: {
        ...DEFAULT_SITE_SETTINGS,
        code: 'none',
        ...input.settings,
        rates: { ...DEFAULT_RATES, ...input.settings?.rates },
      },
      createdAt: at,
    });
    await publishTerms(tx, id, 1, at);
  });
  return { id, path: `/api/v1/sites/${id}` };
}

export interface TestSite {
  readonly id: string;
  readonly path: string;
}

export function publishTerms(tx: Deps['db'], siteId: string, version: number, at: Date): Promise<void> {
  return insertTerms(tx, {
    siteId,
    version,
    text: version === 1 ? TERMS_TEXT : { en: 'Be kind as well.', ar: 'وكن لطيفاً.' },
    clauses: CLAUSES,
    effectiveAt: at,
    createdAt: at,
  });
}

/** An address that no other test sends from. */
export function newClient(): string {
  clients += 1;
  return `10.${(clients >> 16) & 255}.${(clients >> 8) & 255}.${clients & 255}`;
}

export async function send(
  harness: HttpHarness,
  path: string,
  { client = newClient(), json, body, ...init }: RequestInput = {},
): Promise<Response> {
  const headers = new Headers(init.headers);
  if (json !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json');
  const sent = json === undefined ? body : JSON.stringify(json);
  const request = new Request(new URL(path, SERVICE_ORIGIN), {
    ...init,
    headers,
    ...(sent === undefined ? {} : { body: sent }),
  });
  return harness.fetch(request, client);
}

let written = 0;

/** A comment that nothing is wrong with: the form was given out a minute ago, by a program that says so. */
export async function writeComment(
  { deps }: HttpHarness,
  site: TestSite,
  change: Partial<SubmitBody> = {},
): Promise<SubmitBody> {
  const unique = newId(deps.now());
  const past = { keys: deps.keys, now: () => new Date(deps.now().getTime() - 60_000) };
  return {
    page: 'politics/2018/talks',
    pageUrl: `${ORIGIN}/politics/2018/talks`,
    pageTitle: 'The talks begin',
    pageLanguage: 'en',
    name: 'Rana Khalil',
    email: `reader-${unique}@example.com`,
    title: 'On the talks',
    // No two alike, and nothing random: that spells out a listed word, or a telephone number, once in a while.
    text: `Thank you, for the ${++written}th time.`,
    agree: true,
    termsVersion: 1,
    language: 'en',
    issued: await issueFormSeal(past, site.id),
    ...change,
  };
}

export function newKey(): string {
  return crypto.randomUUID();
}

export interface SubmitOptions extends RequestInput {
  readonly key?: string;
}

export function submit(
  harness: HttpHarness,
  site: TestSite,
  body: unknown,
  { key, headers, ...init }: SubmitOptions = {},
): Promise<Response> {
  return send(harness, `${site.path}/comments`, {
    method: 'POST',
    json: body,
    ...init,
    headers: {
      ...(headers as Record<string, string>),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
  });
}

/** A reply to a comment that was kept, with the private token out of its link. */
export type AcceptedReply = SubmitReply & {
  readonly id: string;
  readonly statusUrl: string;
  readonly token: string;
};

/** Sends a comment that must be accepted, and gives what its reader was told. */
export async function accepted(
  harness: HttpHarness,
  site: TestSite,
  change: Partial<SubmitBody> = {},
  options: SubmitOptions = {},
): Promise<AcceptedReply> {
  const reply = await submit(harness, site, await writeComment(harness, site, change), options);
  const body = (await reply.json()) as SubmitReply;
  const { id, statusUrl } = body;
  if (id === undefined || statusUrl === undefined) {
    throw new Error(`not accepted: ${reply.status} ${JSON.stringify(body)}`);
  }
  return { ...body, id, statusUrl, token: new URL(statusUrl).hash.split('.')[1]! };
}

export async function problemOf(reply: Response): Promise<Problem> {
  return (await reply.json()) as Problem;
}

/** `field: code` of every fault that a problem document names. */
export async function faultsOf(reply: Response): Promise<readonly string[]> {
  const { errors = [] } = await problemOf(reply);
  return errors.map(({ field, code }) => `${field}: ${code}`);
}

/** A security code with what solves it, read by opening the seal with the service's own key. */
export async function solveCode(
  harness: HttpHarness,
  site: TestSite,
  path: 'image' | 'work' = 'image',
): Promise<{
  codeToken: string;
  codeWork: NonNullable<SubmitBody['codeWork']>;
  codeAnswer?: string;
}> {
  const reply = await send(harness, `${site.path}/codes`, { method: 'POST', json: { path, language: 'en' } });
  const { token } = (await reply.json()) as CodeReply;
  const keys = await harness.deps.keys.sealing('security-code');
  const sealed = (await openSeal(keys, { purpose: 'security-code', site: site.id }, token)) as {
    answer?: string;
    proof: string;
  };
  return {
    codeToken: token,
    codeWork: { counter: 0, derivedKey: sealed.proof },
    ...(sealed.answer === undefined ? {} : { codeAnswer: sealed.answer }),
  };
}

/** The site's comments as they are stored, oldest first. */
export function storedComments({ deps }: HttpHarness, site: TestSite) {
  return deps.db
    .select()
    .from(comments)
    .where(eq(comments.siteId, site.id))
    .orderBy(asc(comments.createdAt), asc(comments.id));
}

/** What a moderator does at the desk, straight in the database: a comment's status, with the decision that it stands on. */
export async function decide(
  { deps }: HttpHarness,
  site: TestSite,
  id: string,
  status: CommentStatus,
  clause: string | null = null,
): Promise<void> {
  await deps.transaction(async (tx) => {
    const found = (await findComment(tx, site.id, id))!.comment;
    const now = deps.now();
    await updateCommentStatus(tx, {
      siteId: site.id,
      id,
      version: found.version,
      status,
      publishedAt: status === 'approved' ? now : undefined,
    });
    await insertDecision(tx, {
      siteId: site.id,
      id: newId(now),
      commentId: id,
      commentVersion: found.version,
      actorId: newId(now),
      actorKind: 'account',
      previousStatus: found.status,
      newStatus: status,
      decisionGround: clause === null ? null : 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
      clause,
      termsVersion: found.termsVersion,
      automatedDetection: false,
      automatedDecision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
      contentLanguage: 'en',
      decidedAt: now,
      effectiveAt: now,
    });
  });
}

/** A comment that is on the page. */
export async function published(
  harness: HttpHarness,
  site: TestSite,
  change: Partial<SubmitBody> = {},
): Promise<AcceptedReply> {
  const reply = await accepted(harness, site, change);
  await decide(harness, site, reply.id, 'approved');
  return reply;
}

export async function readPage(
  harness: HttpHarness,
  site: TestSite,
  query: Record<string, string> = {},
): Promise<CommentPage> {
  const search = new URLSearchParams({ page: 'politics/2018/talks', ...query });
  const reply = await send(harness, `${site.path}/comments?${search}`);
  return (await reply.json()) as CommentPage;
}
