import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SignInWays } from '../protocol/desk.ts';
import { ApiError, ask } from './api.ts';
import { Field, readForm } from './form.tsx';
import { say, switchLanguage, texts } from './language.ts';
import { knowsPasskeys, signInWithPasskey } from './passkeys.ts';
import { loadMe } from './session.ts';

export function SignIn() {
  const step = useSignal<'password' | 'code'>('password');
  const failure = useSignal(
    new URLSearchParams(location.search).has('error') ? texts().signIn.providerFailed : '',
  );
  const provider = useSignal<string | null>(null);
  const busy = useSignal(false);
  const words = texts().signIn;

  useEffect(() => {
    ask<SignInWays>('GET', '/api/desk/v1/sign-in').then(
      (ways) => (provider.value = ways.provider),
      () => undefined,
    );
  }, []);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const fields = readForm(event.currentTarget as HTMLFormElement);
    busy.value = true;
    failure.value = '';
    try {
      if (step.value === 'password') {
        const answer = await ask<{ twoFactorRedirect?: boolean }>('POST', '/api/auth/sign-in/email', fields);
        if (answer.twoFactorRedirect === true) {
          step.value = 'code';
          return;
        }
      } else {
        const code = (fields.code ?? '').trim();
        const kind = /^\d{6}$/.test(code) ? 'verify-totp' : 'verify-backup-code';
        await ask('POST', `/api/auth/two-factor/${kind}`, { code });
      }
      await loadMe();
    } catch (error) {
      failure.value = toSentence(error, step.value);
    } finally {
      busy.value = false;
    }
  }

  /** By a way that is not typed. */
  async function enter(work: () => Promise<void>, refusal: string) {
    failure.value = '';
    try {
      await work();
      await loadMe();
    } catch (error) {
      failure.value = error instanceof ApiError && error.status !== 0 ? refusal : texts().offline;
    }
  }

  return (
    <main class="gate">
      <form onSubmit={submit}>
        <h1>{texts().product}</h1>
        {failure.value === '' ? null : (
          <p class="error" role="alert">
            {failure.value}
          </p>
        )}
        {step.value === 'password' ? (
          <>
            <Field label={words.email}>
              {(ids) => (
                <input {...ids} name="email" type="email" autocomplete="username" required dir="ltr" />
              )}
            </Field>
            <Field label={words.password}>
              {(ids) => (
                <input
                  {...ids}
                  name="password"
                  type="password"
                  autocomplete="current-password"
                  required
                  dir="ltr"
                />
              )}
            </Field>
          </>
        ) : (
          <Field label={words.code} hint={words.codeHint}>
            {(ids) => <input {...ids} name="code" autocomplete="one-time-code" required dir="ltr" />}
          </Field>
        )}
        <button type="submit" class="primary" disabled={busy.value}>
          {step.value === 'password' ? words.submit : words.confirm}
        </button>
        {step.value === 'password' ? (
          <>
            {knowsPasskeys ? (
              <button type="button" onClick={() => void enter(signInWithPasskey, words.passkeyFailed)}>
                {words.passkey}
              </button>
            ) : null}
            {provider.value === null ? null : (
              <button type="button" onClick={() => void enter(goToProvider, words.providerFailed)}>
                {say(words.provider, { name: provider.value })}
              </button>
            )}
          </>
        ) : null}
        <p class="hint">{words.forgotten}</p>
      </form>
      <button type="button" class="quiet" onClick={switchLanguage}>
        {texts().language}
      </button>
    </main>
  );
}

/** Leaves for the newsroom's identity provider, which sends the browser back. */
async function goToProvider(): Promise<void> {
  const { url } = await ask<{ url: string }>('POST', '/api/auth/sign-in/social', {
    provider: 'oidc',
    callbackURL: '/desk',
    errorCallbackURL: '/desk',
  });
  location.assign(url);
}

function toSentence(error: unknown, step: 'password' | 'code'): string {
  const words = texts();
  if (!(error instanceof ApiError) || error.status === 0) return words.offline;
  // The limiter and the refusal of plain http say in words what they are.
  if (
    error.problem.code !== undefined &&
    error.problem.title !== undefined &&
    error.problem.type !== undefined
  ) {
    return error.problem.title;
  }
  return step === 'password' ? words.signIn.failed : words.signIn.codeFailed;
}
