import type { QueuedComment } from '../protocol/desk.ts';
import { listAskedSlots, SLOT_LIMIT } from '../protocol/slots.ts';
import { changeDraft, draftOf } from './drafts.ts';
import { Field } from './form.tsx';
import { say, texts } from './language.ts';
import { chosenTemplate, previewNote, templatesFor } from './templates.ts';

/** What the site often says to readers: chosen, filled in, and shown as this reader will read it. */
export function TemplateFields({ comment }: { comment: QueuedComment }) {
  const words = texts().templates;
  const draft = draftOf(comment.id);
  const offered = templatesFor(comment.siteId, draft.clause);
  if (offered.length === 0) return null;
  const chosen = chosenTemplate(comment.siteId, draft);
  const preview = previewNote(comment);
  return (
    <>
      <Field label={words.choose}>
        {(ids) => (
          <select
            {...ids}
            value={chosen?.id ?? ''}
            onChange={(event) => changeDraft(comment.id, { template: event.currentTarget.value })}
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
      {chosen === undefined ? null : (
        <>
          <div class="slots">
            {listAskedSlots(chosen.text[preview.language]).map((name) => (
              <Field key={name} label={name}>
                {(ids) => (
                  <input
                    {...ids}
                    required
                    dir="auto"
                    maxLength={SLOT_LIMIT}
                    value={draft.values[name] ?? ''}
                    onInput={(event) =>
                      changeDraft(comment.id, {
                        values: { ...draft.values, [name]: event.currentTarget.value },
                      })
                    }
                  />
                )}
              </Field>
            ))}
          </div>
          <blockquote class="sentence" dir="auto" lang={preview.language}>
            {preview.text}
          </blockquote>
          {preview.missing.length === 0 ? null : (
            <p class="error" role="status">
              {say(words.missing, { names: preview.missing.join(words.comma) })}
            </p>
          )}
        </>
      )}
    </>
  );
}
