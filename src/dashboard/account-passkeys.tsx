import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ApiError } from './api.ts';
import { Field, readForm } from './form.tsx';
import { formatTime, texts } from './language.ts';
import { addPasskey, knowsPasskeys, listPasskeys, type Passkey, removePasskey } from './passkeys.ts';

/** One's passkeys: each signs in by itself. */
export function AccountPasskeys() {
  const words = texts().account;
  const passkeys = useSignal<readonly Passkey[]>([]);
  const failure = useSignal('');
  const load = async () => {
    passkeys.value = await listPasskeys();
  };
  useEffect(() => {
    load().catch(() => undefined);
  }, []);

  async function run(work: () => Promise<void>) {
    failure.value = '';
    try {
      await work();
      await load();
    } catch (error) {
      const answered = error instanceof ApiError && error.status !== 0;
      // A session that is not fresh may not add a way in.
      failure.value = !answered
        ? texts().offline
        : error.status === 403
          ? words.passkeyStale
          : words.passkeyFailed;
    }
  }

  function add(event: SubmitEvent) {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const { name = '' } = readForm(form);
    void run(async () => {
      await addPasskey(name);
      form.reset();
    });
  }

  return (
    <section>
      <h2>{words.passkeys}</h2>
      <p>{words.passkeysLead}</p>
      <ul class="plain-list">
        {passkeys.value.map(({ id, name, createdAt }) => (
          <li key={id}>
            <bdi>{name}</bdi> {createdAt ? <span class="hint">{formatTime(createdAt)}</span> : null}{' '}
            <button type="button" class="quiet" onClick={() => void run(() => removePasskey(id))}>
              {texts().settings.remove} <span class="visually-hidden">{name}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="error" role="alert">
        {failure.value}
      </p>
      {knowsPasskeys ? (
        <form onSubmit={add}>
          <Field label={words.passkeyName} hint={words.passkeyHint}>
            {(ids) => <input {...ids} name="name" required maxLength={60} dir="auto" />}
          </Field>
          <button type="submit">{words.passkeyAdd}</button>
        </form>
      ) : (
        <p class="hint">{words.passkeyUnknown}</p>
      )}
    </section>
  );
}
