import { listAskedSlots, SLOT_LIMIT } from '../protocol/slots.ts';
import type { Draft } from './drafts.ts';
import { Field } from './form.tsx';
import { say, texts } from './language.ts';
import { chosenTemplate, type NotePreview, templatesFor } from './templates.ts';

type Chosen = Pick<Draft, 'template' | 'values'>;

interface TemplateFieldsProps {
  readonly siteId: string;
  readonly chosen: Chosen & Pick<Draft, 'clause'>;
  /** As readers will get it, in each language that there is a reader of. */
  readonly previews: readonly NotePreview[];
  readonly onChange: (part: Partial<Chosen>) => void;
}

/** What the site often says to readers: chosen, filled in, and shown as they will read it. */
export function TemplateFields({ siteId, chosen, previews, onChange }: TemplateFieldsProps) {
  const words = texts().templates;
  const offered = templatesFor(siteId, chosen.clause);
  if (offered.length === 0) return null;
  const template = chosenTemplate(siteId, chosen);
  const missing = previews[0]?.missing ?? [];
  return (
    <>
      <Field label={words.choose}>
        {(ids) => (
          <select
            {...ids}
            value={template?.id ?? ''}
            onChange={(event) => onChange({ template: event.currentTarget.value })}
          >
            <option value="">{words.none}</option>
            {offered.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {template === undefined ? null : (
        <>
          <div class="slots">
            {/* Both languages have the same. */}
            {listAskedSlots(template.text.en).map((name) => (
              <Field key={name} label={name}>
                {(ids) => (
                  <input
                    {...ids}
                    required
                    dir="auto"
                    maxLength={SLOT_LIMIT}
                    value={chosen.values[name] ?? ''}
                    onInput={(event) =>
                      onChange({ values: { ...chosen.values, [name]: event.currentTarget.value } })
                    }
                  />
                )}
              </Field>
            ))}
          </div>
          {previews.map(({ language, text }) => (
            <blockquote key={language} class="sentence" dir="auto" lang={language}>
              {text}
            </blockquote>
          ))}
          {missing.length === 0 ? null : (
            <p class="error" role="status">
              {say(words.missing, { names: missing.join(words.comma) })}
            </p>
          )}
        </>
      )}
    </>
  );
}
