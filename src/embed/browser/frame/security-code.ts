import { isCodeProvider } from '../../../protocol/code-providers.ts';
import { type CheckWidget, loadCheckWidget } from './check-widget.ts';
import { clearError } from './errors.ts';
import { knownReaderKey } from './kept.ts';
import { byId, type FramePage } from './page.ts';
import { createSolver, type Solver, type WorkSolution } from './solver.ts';

/** A challenge as the API gives it: an image or none, and work for the device. */
interface IssuedCode {
  readonly token: string;
  readonly path: 'image' | 'work';
  readonly image?: { readonly viewBox: string; readonly path: string };
  readonly work?: object;
}

type CodePath = IssuedCode['path'] | 'check';

export interface SecurityCode {
  /** What is asked of the reader: to type, to wait for the device, or to pass a provider's check. */
  readonly path: CodePath;
  /** Whether the reader has done what is asked. */
  readonly isAnswered: boolean;
  /** Fetches another code of the same kind; says so only when the reader asked. */
  renew(asked: boolean): Promise<void>;
  /** Token, answer and work as they are sent; waits for the work, which began when the reader did. */
  answer(): Promise<CodeAnswer>;
}

export interface CodeAnswer {
  readonly codeToken?: string;
  readonly codeAnswer?: string;
  readonly codeWork?: WorkSolution;
  readonly codeResponse?: string;
}

/** The security code with its two ways out, without leaving the page. Undefined where the site asks for none. */
export function startSecurityCode(page: FramePage, form: HTMLFormElement): SecurityCode | undefined {
  const box = form.querySelector<HTMLElement>('.code');
  const token = form.querySelector<HTMLInputElement>('input[name=challenge]');
  const answer = byId<HTMLInputElement>('code');
  const image = box?.querySelector('svg');
  const byImage = byId('code-by-image');
  const other = byId('code-by-work');
  const renewButton = box?.querySelector<HTMLButtonElement>('button[value=new-code]');
  if (!box || !token || !answer || !image || !byImage || !other || !renewButton) return undefined;

  const { messages } = page;
  const { provider, siteKey = '' } = box.dataset;
  const byCheck = byId('code-by-check');
  const checkHolder = byId('check-widget');
  const usual = byCheck ? 'check' : box.dataset.path === 'work' ? 'work' : 'image';
  let path: CodePath = usual;
  let widget: CheckWidget | undefined;
  /** What the reader chose. Until then a device that is known here may be spared the image or the check. */
  let chosen: IssuedCode['path'] | undefined;
  let work: object | null = parseWork(box.dataset.work);
  let solver: Solver | undefined;

  const say = (sentence: string) => {
    const status = byId('code-status');
    if (status) status.textContent = sentence;
  };
  const solve = () => {
    if (work && !solver) solver = createSolver(page.settings.worker ?? '', work);
    return solver?.solution;
  };
  const show = (code: IssuedCode) => {
    path = code.path;
    token.value = code.token;
    answer.value = '';
    byId('code-renewed')?.remove();
    if (code.image) {
      image.setAttribute('viewBox', code.image.viewBox);
      image.querySelector('path')?.setAttribute('d', code.image.path);
    }
    solver?.cancel();
    solver = undefined;
    work = code.work ?? null;
    arrange();
  };
  const arrange = () => {
    byImage.hidden = path !== 'image';
    if (path !== 'image') clearError(answer);
    renewButton.hidden = path !== 'image';
    if (byCheck) byCheck.hidden = path !== 'check';
    const words = byCheck
      ? [messages.useCheck, messages.cannotUseCheck]
      : [messages.useImage, messages.cannotUseImage];
    other.textContent = words[path === 'work' ? 0 : 1] ?? '';
  };
  const startCheck = () => {
    if (widget || !provider || !isCodeProvider(provider) || !checkHolder) return;
    say(messages.checkLoading);
    widget = loadCheckWidget({
      provider,
      siteKey,
      language: page.language,
      holder: checkHolder,
      waits: () => say(''),
      passed: () => say(messages.checkDone),
      failed: () => say(messages.checkFailed),
    });
  };
  const fetchCode = async () => {
    const readerKey = chosen ? undefined : knownReaderKey();
    const reply = await fetch(`${page.api}/codes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        path: chosen ?? (usual === 'work' ? 'work' : 'image'),
        language: page.language,
        readerKey,
      }),
    });
    if (!reply.ok) throw new Error(`no code: ${reply.status}`);
    const code = (await reply.json()) as IssuedCode;
    // Where there is a check, the image is for readers without scripts.
    if (!byCheck || code.path === 'work') show(code);
  };
  const renew = async (asked: boolean) => {
    if (path === 'check') return widget?.reset();
    try {
      await fetchCode();
      if (path === 'work') startWork();
      else if (asked) say(messages.newCodeReady);
      if (asked) answer.focus();
    } catch {
      say(messages.newCodeFailed);
    }
  };
  const startWork = () => {
    say(`${messages.workInstead} ${messages.working}`);
    solve()?.then(
      () => say(messages.workDone),
      () => say(messages.workFailed),
    );
  };

  renewButton.addEventListener('click', (event) => {
    event.preventDefault();
    void renew(true);
  });
  other.hidden = usual === 'work';
  other.addEventListener('click', async () => {
    if (byCheck && path === 'work') {
      path = 'check';
      chosen = undefined;
      solver?.cancel();
      solver = undefined;
      say('');
      arrange();
      return startCheck();
    }
    chosen = path === 'work' ? 'image' : 'work';
    try {
      await fetchCode();
      if (path === 'work') startWork();
      else {
        say('');
        answer.focus();
      }
    } catch {
      say(messages.newCodeFailed);
    }
  });
  // The device works while the reader types, so that nobody waits for it in the end.
  const begin = () => {
    if (path === 'check') startCheck();
    else if (path === 'work') startWork();
    else void solve()?.catch(() => {});
  };
  form.addEventListener('input', begin, { once: true });
  arrange();
  if (usual !== 'work' && knownReaderKey()) void fetchCode().catch(() => {});

  return {
    get path() {
      return path;
    },
    get isAnswered() {
      if (path === 'check') return Boolean(widget?.response);
      return path === 'work' || answer.value.trim() !== '';
    },
    renew,
    async answer() {
      if (path === 'check') return { codeResponse: widget?.response ?? '' };
      const solution = await solve()?.catch(() => undefined);
      return {
        codeToken: token.value,
        ...(path === 'image' ? { codeAnswer: answer.value } : {}),
        ...(solution ? { codeWork: solution } : {}),
      };
    },
  };
}

function parseWork(written: string | undefined): object | null {
  return written ? (JSON.parse(written) as object | null) : null;
}
