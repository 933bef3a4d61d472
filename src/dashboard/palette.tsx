import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { COMMANDS, type Command, dialog } from './commands.ts';
import { Key } from './help.tsx';
import { texts } from './language.ts';
import { Modal } from './modal.tsx';

/** All commands by name: type, choose, Enter. */
export function Palette() {
  const words = texts();
  const typed = useSignal('');
  const chosen = useSignal(0);
  const id = useId();
  const wanted = typed.value.trim().toLocaleLowerCase();
  const offered = COMMANDS.filter(
    (command) =>
      command.id !== 'palette' &&
      command.isOffered() &&
      words.commands[command.id].toLocaleLowerCase().includes(wanted),
  );
  const index = Math.min(chosen.value, offered.length - 1);

  function run(command: Command | undefined) {
    if (command === undefined) return;
    dialog.value = undefined;
    command.run();
  }

  function onKey(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') chosen.value = Math.min(index + 1, offered.length - 1);
    else if (event.key === 'ArrowUp') chosen.value = Math.max(index - 1, 0);
    else if (event.key === 'Enter') run(offered[index]);
    else return;
    event.preventDefault();
  }

  return (
    <Modal title={words.commands.palette}>
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={offered[index] && `${id}-${offered[index].id}`}
        aria-label={words.palette.type}
        placeholder={words.palette.type}
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          chosen.value = 0;
        }}
        onKeyDown={onKey}
        dir="auto"
      />
      <div role="listbox" id={id} class="palette" aria-label={words.commands.palette} tabIndex={-1}>
        {offered.map((command, i) => (
          <div
            key={command.id}
            role="option"
            tabIndex={-1}
            id={`${id}-${command.id}`}
            aria-selected={i === index}
            onClick={() => run(command)}
            onKeyDown={onKey}
          >
            <span>{words.commands[command.id]}</span>
            {command.key === undefined ? null : <Key name={command.key} />}
          </div>
        ))}
        {offered.length === 0 ? <p class="hint">{words.palette.nothing}</p> : null}
      </div>
    </Modal>
  );
}
