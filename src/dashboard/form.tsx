import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Gets the id and the description's id to put on the control. */
  readonly children: (ids: { id: string; 'aria-describedby'?: string }) => ComponentChildren;
}

/** A label above its control, with the hint between them. */
export function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint === undefined ? null : (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
      {children(hint === undefined ? { id } : { id, 'aria-describedby': hintId })}
    </div>
  );
}

/** The fields of a form as texts. */
export function readForm(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}

interface InputProps {
  readonly label: string;
  readonly hint?: string;
  readonly name: string;
}

/** A whole number between its limits. */
export function NumberField({
  label,
  hint,
  ...rest
}: InputProps & { readonly value: number; readonly min: number; readonly max: number }) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => <input {...ids} {...rest} type="number" required dir="ltr" />}
    </Field>
  );
}

/** One of a few, by name. */
export function SelectField<T extends string>({
  label,
  hint,
  name,
  value,
  options,
}: InputProps & { readonly value: T; readonly options: readonly (readonly [T, string])[] }) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <select {...ids} name={name} value={value}>
          {options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function CheckField({
  label,
  name,
  checked,
}: Pick<InputProps, 'label' | 'name'> & { readonly checked: boolean }) {
  return (
    <label class="check">
      <input type="checkbox" name={name} checked={checked} />
      <span>{label}</span>
    </label>
  );
}
