import { accept } from './phases/accept.ts';
import { answerBoundKey } from './phases/answer-bound-key.ts';
import { answerTogether } from './phases/answer-together.ts';
import { askToReconsider } from './phases/ask-to-reconsider.ts';
import { checkAgreement } from './phases/check-agreement.ts';
import { checkAuthor } from './phases/check-author.ts';
import { checkFields } from './phases/check-fields.ts';
import { checkOrigin } from './phases/check-origin.ts';
import { checkParent } from './phases/check-parent.ts';
import { checkResponse } from './phases/check-response.ts';
import { checkThread } from './phases/check-thread.ts';
import { decideStatus } from './phases/decide-status.ts';
import { findRepeats } from './phases/find-repeats.ts';
import { limitAttempts } from './phases/limit-attempts.ts';
import { noticeForm } from './phases/notice-form.ts';
import { noticeName } from './phases/notice-name.ts';
import { openCode } from './phases/open-code.ts';
import { screenWords } from './phases/screen-words.ts';
import type { Phase } from './submission.ts';

/**
 * What a submission goes through, in this order: the list is the policy. The body was read within its cap, and held against
 * a strict schema, before it came here.
 */
export const PHASES: readonly Phase[] = [
  // What was accepted before is answered as before, ahead of everything that sending again would trip over.
  answerBoundKey,

  // It comes from a page of the site, or from a program; another site's page cannot make its visitors send.
  checkOrigin,

  // There is a place for it: the page takes comments, what it answers is published there, its author is not barred.
  checkThread,
  checkParent,
  checkAuthor,

  // Nobody floods. From here on every attempt has been counted.
  limitAttempts,

  // How the form was sent: never a refusal, only a finding.
  noticeForm,

  // These answer together, so that a reader corrects everything at once. A right code is not spent yet.
  openCode,
  checkFields,
  checkAgreement,
  answerTogether,

  // What was said before: once is enough.
  findRepeats,

  // Who it seems to come from, and what it says.
  noticeName,
  screenWords,
  askToReconsider,

  // A provider's check works once, so it is spent when nothing is left that the reader could be asked to mend.
  checkResponse,
  decideStatus,

  // One transaction for all that belongs to it.
  accept,
];
