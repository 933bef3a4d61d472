import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { dialog } from './commands.ts';

/** A dialog over the desk. The browser keeps the focus inside it and gives it back. */
export function Modal({
  title,
  wide,
  children,
}: {
  title: string;
  wide?: boolean;
  children: ComponentChildren;
}) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  // The browser tells of a closing later than it happens; by then another dialog may be open.
  const [own] = useState(() => dialog.value);
  const close = () => {
    if (dialog.value === own) dialog.value = undefined;
  };
  useEffect(() => {
    element.current?.showModal();
  }, []);
  return (
    <dialog
      ref={element}
      class={wide ? 'wide' : undefined}
      aria-labelledby={id}
      onCancel={close}
      onClose={close}
    >
      <div class="dialog-body">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
