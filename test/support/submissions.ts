import { newId } from '../../src/db/ids.ts';
import { insertSite } from '../../src/db/sites.ts';
import { insertTerms } from '../../src/db/terms.ts';
import { DEFAULT_SITE_SETTINGS, type SiteSettings } from '../../src/protocol/settings.ts';
import type { SubmitBody } from '../../src/protocol/submission.ts';
import { issueFormSeal } from '../../src/services/comments/form-seal.ts';
import type { SubmitCommentInput, SubmitOutcome } from '../../src/services/comments/submission.ts';
import { submitComment } from '../../src/services/comments/submit.ts';
import type { TestDeps } from './deps.ts';

let sites = 0;

/** A site of its own, without security codes unless it says otherwise. */
export async function arrangeSite(deps: TestDeps, settings: Partial<SiteSettings> = {}): Promise<string> {
  sites += 1;
  const siteId = `paper-${sites}`;
  const at = deps.now();
  await insertSite(deps.db, {
    id: siteId,
    name: 'The Morning Paper',
    origins: ['https://news.example'],
    languages: ['en', 'ar'],
    settings: { ...DEFAULT_SITE_SETTINGS, code: 'none', ...settings },
    createdAt: at,
  });
  await insertTerms(deps.db, {
    siteId,
    version: 1,
    text: { en: 'Be civil.', ar: 'كن مهذباً.' },
    clauses: [{ id: 'people', text: { en: 'No insults.', ar: 'لا إهانات.' }, findings: ['persons'] }],
    effectiveAt: at,
    createdAt: at,
  });
  return siteId;
}

export interface ArrangedInput extends Partial<Omit<SubmitCommentInput, 'siteId' | 'body'>> {
  readonly body?: Partial<SubmitBody>;
}

/** What a reader sends who had the form for a minute, with whatever is changed. */
export async function arrangeInput(
  deps: TestDeps,
  siteId: string,
  { body, ...input }: ArrangedInput = {},
): Promise<SubmitCommentInput> {
  const unique = newId(deps.now());
  const issued = await issueFormSeal({ ...deps, now: () => new Date(deps.now().getTime() - 60_000) }, siteId);
  return {
    siteId,
    door: 'api',
    ownOrigins: [],
    clientAddress: '192.0.2.7',
    ...input,
    body: {
      page: 'politics/2018/talks',
      pageUrl: 'https://news.example/politics/2018/talks',
      name: 'Rana Khalil',
      email: `${unique}@example.com`,
      title: 'On the talks',
      text: `Thank you. ${unique}`,
      agree: true,
      termsVersion: 1,
      language: 'en',
      issued,
      ...body,
    },
  };
}

export async function arrangeComment(
  deps: TestDeps,
  siteId: string,
  input: ArrangedInput = {},
): Promise<SubmitOutcome> {
  return submitComment(deps, await arrangeInput(deps, siteId, input));
}
