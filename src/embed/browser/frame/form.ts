import { splitAuthors } from '../../../protocol/article-authors.ts';
import { findFieldFault, READER_FIELDS, toStored } from '../../../protocol/field-rules.ts';
import { toFieldMessage } from '../../../protocol/messages/errors.ts';
import type { FieldLimits } from '../../../protocol/settings.ts';
import type { SubmitBody } from '../../../protocol/submission.ts';
import { startCounter } from './counter.ts';
import { startDraft } from './draft.ts';
import { clearErrors, type ShownError, showErrors } from './errors.ts';
import type { Host } from './host.ts';
import { randomSecret, readerKey } from './kept.ts';
import { hideNudge, showNudge } from './nudge.ts';
import { byId, type FramePage } from './page.ts';
import { showReceipt } from './receipt.ts';
import { startRemembering } from './remember.ts';
import { type SecurityCode, startSecurityCode } from './security-code.ts';
import { postComment, type SubmitProblem } from './submit.ts';

/** A spinner that flashes says nothing: the button changes only when sending takes longer than this. */
const SHOW_SENDING_AFTER_MS = 300;

/** Controls of the form by the fields that the API names. */
const CONTROLS: Readonly<Record<string, string>> = {
  codeAnswer: 'code',
  codeToken: 'code',
  codeWork: 'code',
  termsVersion: 'agree',
};

/** Sends the form without leaving the page, and keeps everything typed until it was accepted. */
export function startForm(page: FramePage, host: Host): void {
  const form = byId<HTMLFormElement>('form');
  if (!(form instanceof HTMLFormElement)) return;
  const count = startCounter(page);
  const draft = startDraft(page, count);
  startRemembering(page);
  const code = startSecurityCode(page, form);
  let key = randomSecret();
  let isSending = false;
  let wasAsked = false;

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (isSending) return;
    isSending = true;
    const shown = showSending(page, form);
    try {
      await send();
    } finally {
      shown();
      isSending = false;
    }
  });

  async function send(): Promise<void> {
    clearErrors(page);
    hideNudge();
    const faults = findFaults(page, form as HTMLFormElement, code);
    if (faults.length > 0) return show(faults);
    const body = {
      ...readBody(page, form as HTMLFormElement),
      ...(wasAsked ? { reconsidered: true } : {}),
      ...(await code?.answer()),
    };
    const answer = await postComment(page, key, body);
    if (answer.kind === 'unanswered') return show([{ field: '', message: page.messages.sendFailed }]);
    if (answer.kind === 'refused') return refuse(answer.problem, body);
    key = randomSecret();
    wasAsked = false;
    draft.discard();
    for (const name of ['title', 'text', 'code']) {
      const control = byId<HTMLInputElement>(name);
      if (control) control.value = '';
    }
    count();
    endReply(page);
    const receipt = showReceipt(page, answer.reply, () => {
      void code?.renew(false);
      byId('title')?.focus();
    });
    if (receipt) host.show(receipt);
  }

  async function refuse(problem: SubmitProblem, body: SubmitBody): Promise<void> {
    // The key is bound to another comment that did arrive: this one is a comment of its own.
    if (problem.code === 'idempotency-mismatch') {
      key = randomSecret();
      return send();
    }
    if (problem.nudge) {
      wasAsked = true;
      const box = showNudge(page, problem.nudge, body);
      return box ? host.show(box) : undefined;
    }
    if (problem.terms) showTerms(page, problem.terms);
    const errors = (problem.errors ?? []).map(({ field, message }) => ({
      field: CONTROLS[field] ?? field,
      message,
    }));
    if (errors.some(({ field }) => field === 'code')) await code?.renew(false);
    show(errors.length > 0 ? errors : [{ field: problem.terms ? 'agree' : '', message: problem.title }]);
  }

  function show(errors: readonly ShownError[]): void {
    const isTyped = code === undefined || code.path === 'image';
    // Where nothing is typed there is no control to lead to.
    const placed = errors.map((error) =>
      error.field === 'code' && !isTyped ? { ...error, field: '' } : error,
    );
    const summary = showErrors(page, placed);
    if (summary) host.show(summary);
  }
}

/** What the reader would be told anyway, told without asking the server. */
function findFaults(page: FramePage, form: HTMLFormElement, code: SecurityCode | undefined): ShownError[] {
  const limits = JSON.parse(page.settings.limits ?? '{}') as FieldLimits;
  const tell = (field: string, fault: Parameters<typeof toFieldMessage>[0]): ShownError => ({
    field,
    message: toFieldMessage(fault, page.language),
  });
  const errors = READER_FIELDS.flatMap((field) => {
    const fault = findFieldFault(field, toStored(field, typed(form, field)), limits);
    return fault ? [tell(field, fault)] : [];
  });
  if (typed(form, 'agree') === '') errors.push(tell('agree', { code: 'not-agreed' }));
  if (code && !code.isAnswered)
    errors.push(tell('code', { code: code.path === 'check' ? 'check-missing' : 'code-missing' }));
  return errors;
}

function readBody(page: FramePage, form: HTMLFormElement): SubmitBody {
  const { page: id = '', url, title, authors, signature } = page.settings;
  const parentId = typed(form, 'parent');
  return {
    page: id,
    ...(url ? { pageUrl: url } : {}),
    ...(title ? { pageTitle: title } : {}),
    pageAuthors: splitAuthors(authors),
    ...(signature ? { pageSignature: signature } : {}),
    pageLanguage: page.language,
    ...(parentId ? { parentId } : {}),
    name: typed(form, 'name'),
    email: typed(form, 'email'),
    title: typed(form, 'title'),
    text: typed(form, 'text'),
    agree: true,
    termsVersion: Number(typed(form, 'terms')),
    language: page.language,
    issued: typed(form, 'seal'),
    website: typed(form, 'homepage'),
    readerKey: readerKey(),
  };
}

function typed(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
}

function showTerms(page: FramePage, terms: NonNullable<SubmitProblem['terms']>): void {
  const text = byId('terms-text');
  const version = document.querySelector<HTMLInputElement>('input[name=terms]');
  const agree = byId<HTMLInputElement>('agree');
  if (text) text.textContent = terms.text[page.language];
  if (version) version.value = String(terms.version);
  if (agree) agree.checked = false;
}

function endReply(page: FramePage): void {
  const line = byId('replying');
  if (!line) return;
  line.replaceChildren();
  line.hidden = true;
  document.title = page.messages.comments;
}

/** Marks the button while sending, if that takes a while; what it returns ends it. */
function showSending(page: FramePage, form: HTMLFormElement): () => void {
  const button = form.querySelector<HTMLButtonElement>('.send .primary');
  const status = byId('send-status');
  button?.setAttribute('aria-disabled', 'true');
  const timer = setTimeout(() => {
    if (status) status.textContent = page.messages.sending;
  }, SHOW_SENDING_AFTER_MS);
  return () => {
    clearTimeout(timer);
    button?.removeAttribute('aria-disabled');
    if (status) status.textContent = '';
  };
}
