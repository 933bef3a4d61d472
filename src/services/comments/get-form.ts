import { findThreadByPage } from '../../db/threads.ts';
import { toThreadState } from '../../moderation/thread-state.ts';
import { isCodeProvider } from '../../protocol/code-providers.ts';
import type { FormReply } from '../../protocol/reading.ts';
import type { Deps } from '../deps.ts';
import { getSite } from '../sites/get-site.ts';
import { getTermsInForce, toPublicTerms } from '../terms/get-terms-in-force.ts';
import { issueFormSeal } from './form-seal.ts';

/** All that a form under the page needs before it can be filled in. */
export async function getForm(deps: Deps, input: { siteId: string; page: string }): Promise<FormReply> {
  const site = await getSite(deps, input.siteId);
  const thread = await findThreadByPage(deps.db, site.id, input.page);
  const now = deps.now();
  const { closeAfterDays, limits, privacyUrl, contact, code, codeSiteKey, theme } = site.settings;
  return {
    site: { id: site.id, name: site.name, languages: [...site.languages] },
    thread: {
      state: thread === undefined ? 'open' : toThreadState(thread, closeAfterDays, now),
      title: thread?.title ?? null,
    },
    terms: toPublicTerms(await getTermsInForce(deps, site.id, now)),
    limits,
    privacyUrl,
    contact,
    code,
    codeSiteKey: isCodeProvider(code) ? codeSiteKey : '',
    theme,
    issued: await issueFormSeal(deps, site.id),
  };
}
