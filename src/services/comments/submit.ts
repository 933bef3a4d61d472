import { toRepeatText } from '../../moderation/repeats.ts';
import { type ReaderFields, toStored } from '../../protocol/field-rules.ts';
import type { Deps } from '../deps.ts';
import { getSite } from '../sites/get-site.ts';
import { getTermsInForce } from '../terms/get-terms-in-force.ts';
import { openFormSeal } from './form-seal.ts';
import { hashAuthor, hashBody, hashClient, hashReaderKey, hashRepeat } from './hashes.ts';
import { answerBoundKey } from './phases/answer-bound-key.ts';
import { PHASES } from './phases.ts';
import type { Submission, SubmitCommentInput, SubmitOutcome } from './submission.ts';

/**
 * Takes a reader's comment through the phases.
 *
 * @throws {ServiceError} whatever a phase refuses it for; the comment is then not kept, and the reader has what was typed.
 */
export async function submitComment(deps: Deps, input: SubmitCommentInput): Promise<SubmitOutcome> {
  const submission = await beginSubmission(deps, input);
  try {
    const outcome = await runPhases(submission);
    if (outcome.kind === 'received') return outcome;
    return (await answerBoundKey(submission)) ?? outcome;
  } catch (error) {
    // The same request may have been accepted while this one was on its way; its answer is then the answer.
    const answered = await answerBoundKey(submission).catch(() => undefined);
    if (answered !== undefined) return answered;
    throw error;
  }
}

async function runPhases(submission: Submission): Promise<SubmitOutcome> {
  for (const phase of PHASES) {
    const outcome = await phase(submission);
    if (outcome !== undefined) return outcome;
  }
  throw new Error('the last phase answers');
}

async function beginSubmission(deps: Deps, input: SubmitCommentInput): Promise<Submission> {
  const { siteId, body } = input;
  const now = deps.now();
  const site = await getSite(deps, siteId);
  const sealed = body.issued === undefined ? undefined : await openFormSeal(deps, siteId, body.issued);
  const fields: ReaderFields = {
    name: toStored('name', body.name),
    email: toStored('email', body.email),
    title: toStored('title', body.title),
    text: toStored('text', body.text),
  };
  return {
    deps,
    now,
    input,
    site,
    terms: await getTermsInForce(deps, siteId, now),
    fields,
    key: input.door === 'form' ? sealed?.key : input.idempotencyKey,
    issuedAt: sealed?.issuedAt,
    hashes: {
      body: await hashBody(deps, body),
      author: await hashAuthor(deps, siteId, fields.email),
      client: await hashClient(deps, siteId, input.clientAddress, now),
      readerKey: body.readerKey === undefined ? null : await hashReaderKey(deps, siteId, body.readerKey),
      repeat: await hashRepeat(deps, siteId, toRepeatText(fields.text)),
    },
    confirmsPage: false,
    isPlain: input.door === 'form',
    faults: [],
    haveTermsChanged: false,
    holds: new Set(),
    findings: [],
    repeatMarks: [],
    result: { failure: 'not screened' },
    status: 'pending',
  };
}
