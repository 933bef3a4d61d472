import type { Language, OutsideGround } from '../clauses.ts';
import type { ReaderStatus } from '../states.ts';
import { formAr } from './form.ar.ts';
import { formEn } from './form.en.ts';
import type { PluralSentence } from './plural.ts';

/** Sentences that count what they name. */
type Counting =
  | 'editFor'
  | 'editExplain'
  | 'commentCount'
  | 'loaded'
  | 'charactersLeft'
  | 'charactersOver'
  | 'upTo';

/** Plain sentences and labels; `{slot}` stands for a value, filled by `fillSentence`. */
type Plain =
  | 'comments'
  | 'noComments'
  | 'beFirst'
  | 'newestFirst'
  | 'oldestFirst'
  | 'sortedBy'
  | 'loadMore'
  | 'loadFailed'
  | 'reply'
  | 'replyTo'
  | 'replyingTo'
  | 'cancelReply'
  | 'mostReplied'
  | 'commentRemoved'
  | 'showAll'
  | 'replyTitle'
  | 'report'
  | 'reportOf'
  | 'reportHeading'
  | 'reportSend'
  | 'reportCancel'
  | 'reported'
  | 'reportedBefore'
  | 'reportChoose'
  | 'appeal'
  | 'appealExplain'
  | 'appealText'
  | 'appealSend'
  | 'appealed'
  | 'appealOpen'
  | 'appealAnswered'
  | 'appealNeedsText'
  | 'permalink'
  | 'threadPaused'
  | 'threadClosed'
  | 'formHeading'
  | 'mandatory'
  | 'mandatoryHint'
  | 'name'
  | 'email'
  | 'emailHint'
  | 'title'
  | 'text'
  | 'termsHeading'
  | 'publishingTerms'
  | 'agree'
  | 'privacy'
  | 'opensNewTab'
  | 'code'
  | 'codeHint'
  | 'codeImage'
  | 'newCode'
  | 'newCodeReady'
  | 'newCodeFailed'
  | 'cannotUseImage'
  | 'useImage'
  | 'workInstead'
  | 'working'
  | 'workDone'
  | 'workFailed'
  | 'writeToUs'
  | 'needsScripts'
  | 'honeypot'
  | 'send'
  | 'sending'
  | 'refreshedCode'
  | 'problemHeading'
  | 'errorPrefix'
  | 'nudgeHeading'
  | 'nudgeClause'
  | 'nudgeWords'
  | 'nudgeChoice'
  | 'sendAnyway'
  | 'rememberMe'
  | 'termsChanged'
  | 'sendFailed'
  | 'draftKept'
  | 'discardDraft'
  | 'receivedHeading'
  | 'heldForReview'
  | 'publishedNow'
  | 'alreadyReceived'
  | 'statusLinkIntro'
  | 'statusLink'
  | 'statusCodeIntro'
  | 'statusPageLink'
  | 'copyLink'
  | 'linkCopied'
  | 'writeAnother'
  | 'edited'
  | 'edit'
  | 'editSend'
  | 'editReceived'
  | 'editPublished'
  | 'editRefused'
  | 'editHeading'
  | 'editWaits'
  | 'editStays'
  | 'statusHeading'
  | 'statusIntro'
  | 'statusCode'
  | 'showStatus'
  | 'statusUnknown'
  | 'statusNeedsCode'
  | 'sentOn'
  | 'decidedOn'
  | 'underArticle'
  | 'reason'
  | 'clauseCited'
  | 'whoDecides'
  | 'decidedByPerson'
  | 'decidedByMachine'
  | 'withdraw'
  | 'withdrawExplain'
  | 'withdrawConfirm'
  | 'withdrawn'
  | 'actionFailed';

/**
 * Everything a reader meets in words: the form, the published comments, the status page. Data only, so that a translator
 * sees no code and both ends of the wire can carry it.
 */
export type FormMessages = Readonly<Record<Plain, string>> &
  Readonly<Record<Counting, PluralSentence>> & {
    readonly status: Readonly<Record<ReaderStatus, string>>;
    readonly statusText: Readonly<Record<ReaderStatus, string>>;
    readonly outsideGround: Readonly<Record<OutsideGround, string>>;
  };

const CATALOGUES: Readonly<Record<Language, FormMessages>> = { en: formEn, ar: formAr };

/** The reader's words in `language`. */
export function formMessages(language: Language): FormMessages {
  return CATALOGUES[language];
}
