/**
 * The rules of the four fields that a reader fills in, the same in the browser and on the server. They refuse, they never
 * cut: what is accepted is stored as it was typed, line ends apart.
 */
import { countGraphemes } from './graphemes.ts';
import type { FieldCode } from './messages/errors.ts';
import type { FieldLimits } from './settings.ts';

export const READER_FIELDS = ['name', 'email', 'title', 'text'] as const;
export type ReaderField = (typeof READER_FIELDS)[number];
export type ReaderFields = Readonly<Record<ReaderField, string>>;

/** One fault of one field: a stable code, and the values for its sentence. */
export interface FieldFault {
  readonly field: ReaderField;
  readonly code: FieldCode;
  readonly values?: Readonly<Record<string, number>>;
}

/** Base letters with emoji joiners and every mark that writing needs stay below this many code points a grapheme. */
const CODE_POINTS_PER_GRAPHEME = 4;
const MARKS_PER_LETTER = 6;

const LONE_SURROGATE_OR_NUL = /[\0\p{Cs}]/u;
/** Line and paragraph separators, tabs and other controls: a field of one line has none. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u;
/** A run of marks, with the joiners that are put between them to get round the count. */
const PILED_MARKS = new RegExp(`(?:\\p{M}[\\u200c\\u200d]*){${MARKS_PER_LETTER + 1}}`, 'u');
/** Left-to-right and right-to-left override: in a name they reverse what stands beside it. */
const OVERRIDES = /[\u202d\u202e]/;
/** Direction marks, embeddings and isolates: keyboards insert them, and a name means the same without. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]/g;
/** What shows nothing: spaces, ignorable characters, and the braille blank, which no property names. */
const UNSEEN = /[\s\p{Z}\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/**
 * The address grammar of HTML's `type=email` (WHATWG), with a top-level domain and without stray dots. What it accepts has
 * no quotes, comments, groups or line ends, so that no mail program reads it in another way.
 */
const EMAIL =
  /^[\w!#$%&'*+/=?^`{|}~-]{1,64}(?:\.[\w!#$%&'*+/=?^`{|}~-]{1,64}){0,31}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/i;
const LOCAL_PART = 64;

/**
 * The form in which a field is checked, screened and stored: line ends are LF; fields of one line lose the spaces around
 * them; names lose direction marks.
 */
export function toStored(field: ReaderField, typed: string): string {
  const text = typed.replace(/\r\n?/g, '\n');
  if (field === 'text') return text;
  return (field === 'name' ? text.replace(DIRECTION_MARKS, '') : text).trim();
}

/** The first fault of `value`, which is in its stored form; undefined when there is none. */
export function findFieldFault(
  field: ReaderField,
  value: string,
  limits: FieldLimits,
): FieldFault | undefined {
  const fault = (code: FieldCode, values?: Readonly<Record<string, number>>): FieldFault => ({
    field,
    code,
    ...(values && { values }),
  });
  if (value.trim() === '') return fault('required');
  if (LONE_SURROGATE_OR_NUL.test(value)) return fault('not-text');
  if (field !== 'text' && CONTROL.test(value)) return fault('not-text');
  const maximum = limits[field];
  if (countGraphemes(value, maximum) > maximum) return fault('too-long', { maximum });
  if (field === 'email') return isEmail(value) ? undefined : fault('email');
  if (field === 'name' && OVERRIDES.test(value)) return fault('override-characters');
  if (value.replace(UNSEEN, '') === '') return fault('invisible');
  if (isDense(value, maximum)) return fault('too-dense');
  const { minimum } = limits;
  return countGraphemes(value.trim(), minimum) < minimum ? fault('too-short', { minimum }) : undefined;
}

function isDense(value: string, maximum: number): boolean {
  let codePoints = 0;
  for (const _ of value) codePoints += 1;
  return codePoints > CODE_POINTS_PER_GRAPHEME * maximum || PILED_MARKS.test(value);
}

function isEmail(value: string): boolean {
  return EMAIL.test(value) && value.indexOf('@') <= LOCAL_PART;
}
