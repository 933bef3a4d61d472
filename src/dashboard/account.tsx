import { useSignal } from '@preact/signals';
import { encode } from 'uqr';
import { AccountPasskeys } from './account-passkeys.tsx';
import { ApiError, ask } from './api.ts';
import { Field, readForm } from './form.tsx';
import { texts } from './language.ts';
import { loadMe, me } from './session.ts';

interface Enrolment {
  readonly totpURI: string;
  readonly backupCodes: readonly string[];
}

/** One's own account: the second factor, and passkeys. */
export function Account() {
  const words = texts().account;
  const enrolment = useSignal<Enrolment | undefined>(undefined);
  const failure = useSignal('');

  function send(work: (fields: Record<string, string>) => Promise<void>) {
    return async (event: SubmitEvent) => {
      event.preventDefault();
      failure.value = '';
      try {
        await work(readForm(event.currentTarget as HTMLFormElement));
      } catch (error) {
        const answered = error instanceof ApiError && error.status !== 0;
        failure.value = answered ? texts().signIn.failed : texts().offline;
      }
    };
  }
  const enable = send(async ({ password }) => {
    enrolment.value = await ask<Enrolment>('POST', '/api/auth/two-factor/enable', { password });
  });
  const verify = send(async ({ code }) => {
    await ask('POST', '/api/auth/two-factor/verify-totp', { code });
    enrolment.value = undefined;
    await loadMe();
  });
  const disable = send(async ({ password }) => {
    await ask('POST', '/api/auth/two-factor/disable', { password });
    await loadMe();
  });

  const isOn = me.value?.twoFactor === true;
  return (
    <main class="page">
      <h1>{words.title}</h1>
      <section>
        <h2>{words.twoFactor}</h2>
        <p>{isOn ? words.twoFactorOn : words.twoFactorOff}</p>
        <p class="error" role="alert">
          {failure.value}
        </p>
        {enrolment.value === undefined ? (
          <form onSubmit={isOn ? disable : enable}>
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
            <button type="submit">{isOn ? words.disable : words.enable}</button>
          </form>
        ) : (
          <form onSubmit={verify}>
            <p>{words.scan}</p>
            <QrCode text={enrolment.value.totpURI} />
            <p>
              {words.key} <code dir="ltr">{new URL(enrolment.value.totpURI).searchParams.get('secret')}</code>
            </p>
            <p>{words.backup}</p>
            <ul class="codes" dir="ltr">
              {enrolment.value.backupCodes.map((code) => (
                <li key={code}>
                  <code>{code}</code>
                </li>
              ))}
            </ul>
            <Field label={texts().signIn.code}>
              {(ids) => <input {...ids} name="code" autocomplete="one-time-code" required dir="ltr" />}
            </Field>
            <button type="submit" class="primary">
              {words.verify}
            </button>
          </form>
        )}
      </section>
      <AccountPasskeys />
    </main>
  );
}

function QrCode({ text }: { text: string }) {
  const { data, size } = encode(text, { border: 2 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label="QR">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
