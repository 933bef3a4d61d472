import { COMMANDS, dialog } from './commands.ts';
import { texts } from './language.ts';
import { Modal } from './modal.tsx';

/** Every key and what it does. */
export function Help() {
  const words = texts();
  return (
    <Modal title={words.help.title}>
      <dl class="keys">
        {COMMANDS.flatMap(({ id, key }) =>
          key === undefined
            ? []
            : [
                <div key={id}>
                  <dt>
                    <Key name={key} />
                  </dt>
                  <dd>{words.commands[id]}</dd>
                </div>,
              ],
        )}
        <div>
          <dt>
            <Key name="1–9" />
          </dt>
          <dd>{words.help.clauses}</dd>
        </div>
      </dl>
      <p class="hint">{words.help.arabicKeys}</p>
      <button type="button" onClick={() => (dialog.value = undefined)}>
        {words.help.close}
      </button>
    </Modal>
  );
}

/** A key as it stands on the keyboard. */
export function Key({ name }: { name: string }) {
  const parts = /^[A-Z]$/.test(name) ? ['Shift', name.toLowerCase()] : name.split('+');
  return (
    <span class="key" dir="ltr" aria-hidden="true">
      {parts.join(' ')}
    </span>
  );
}
