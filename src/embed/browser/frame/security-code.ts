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

export interface SecurityCode {
  /** Whether something must be typed. */
  readonly needsAnswer: boolean;
  /** Fetches another code of the same kind; says so only when the reader asked. */
  renew(asked: boolean): Promise<void>;
  /** Token, answer and work as they are sent; waits for the work, which began when the reader did. */
  answer(): Promise<CodeAnswer>;
}

export interface CodeAnswer {
  readonly codeToken?: string;
  readonly codeAnswer?: string;
  readonly codeWork?: WorkSolution;
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
  let path: IssuedCode['path'] = box.dataset.path === 'work' ? 'work' : 'image';
  const usual = path;
  /** What the reader chose. Until then a device that is known here may be spared the image. */
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
    byImage.hidden = path === 'work';
    renewButton.hidden = path === 'work';
    other.textContent = path === 'work' ? messages.useImage : messages.cannotUseImage;
    solver?.cancel();
    solver = undefined;
    work = code.work ?? null;
  };
  const fetchCode = async () => {
    const readerKey = chosen ? undefined : knownReaderKey();
    const reply = await fetch(`${page.api}/codes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ path: chosen ?? usual, language: page.language, readerKey }),
    });
    if (!reply.ok) throw new Error(`no code: ${reply.status}`);
    show((await reply.json()) as IssuedCode);
  };
  const renew = async (asked: boolean) => {
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
    chosen = path === 'image' ? 'work' : 'image';
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
  form.addEventListener('input', () => (path === 'work' ? startWork() : void solve()?.catch(() => {})), {
    once: true,
  });
  if (usual === 'image' && knownReaderKey()) void fetchCode().catch(() => {});

  return {
    get needsAnswer() {
      return path === 'image';
    },
    renew,
    async answer() {
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
