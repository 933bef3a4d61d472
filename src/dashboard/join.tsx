import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ApiError, ask } from './api.ts';
import { Field, readForm } from './form.tsx';
import { switchLanguage, texts } from './language.ts';

interface Opened {
  readonly asks: readonly ('email' | 'name' | 'password')[];
  readonly email?: string;
}

/** The page behind a one-time link: asks for what the account still lacks. */
export function Join() {
  const token = location.hash.slice(1);
  const opened = useSignal<Opened | undefined>(undefined);
  const state = useSignal<'opening' | 'asking' | 'stale' | 'missing' | 'done'>(
    token === '' ? 'missing' : 'opening',
  );
  const failure = useSignal('');
  const words = texts().join;

  useEffect(() => {
    if (token === '') return;
    ask<Opened>('POST', '/api/desk/v1/join/open', { token })
      .then((answer) => {
        opened.value = answer;
        state.value = 'asking';
      })
      .catch((error) => {
        state.value = 'stale';
        if (error instanceof ApiError && error.problem.code !== 'not-found') failure.value = error.message;
      });
  }, []);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    failure.value = '';
    try {
      await ask('POST', '/api/desk/v1/join/set', {
        token,
        ...readForm(event.currentTarget as HTMLFormElement),
      });
      state.value = 'done';
      history.replaceState(null, '', '/desk/join');
    } catch (error) {
      failure.value = error instanceof ApiError && error.status !== 0 ? error.message : texts().offline;
    }
  }

  return (
    <main class="gate">
      <form onSubmit={submit}>
        <h1>{words.title}</h1>
        {failure.value === '' ? null : (
          <p class="error" role="alert">
            {failure.value}
          </p>
        )}
        {state.value === 'missing' ? <p>{words.missing}</p> : null}
        {state.value === 'stale' && failure.value === '' ? <p>{words.stale}</p> : null}
        {state.value === 'done' ? (
          <p>
            {words.done} <a href="/desk">{texts().signIn.title}</a>
          </p>
        ) : null}
        {state.value === 'asking' && opened.value !== undefined ? (
          <>
            <p>{words.lead}</p>
            {opened.value.asks.includes('email') ? (
              <Field label={texts().signIn.email}>
                {(ids) => (
                  <input {...ids} name="email" type="email" autocomplete="username" required dir="ltr" />
                )}
              </Field>
            ) : (
              <p>
                <bdi>{opened.value.email}</bdi>
              </p>
            )}
            {opened.value.asks.includes('name') ? (
              <Field label={words.name}>
                {(ids) => <input {...ids} name="name" autocomplete="name" required dir="auto" />}
              </Field>
            ) : null}
            <Field label={words.password} hint={words.passwordHint}>
              {(ids) => (
                <input
                  {...ids}
                  name="password"
                  type="password"
                  autocomplete="new-password"
                  required
                  dir="ltr"
                />
              )}
            </Field>
            <button type="submit" class="primary">
              {words.submit}
            </button>
          </>
        ) : null}
      </form>
      <button type="button" class="quiet" onClick={switchLanguage}>
        {texts().language}
      </button>
    </main>
  );
}
