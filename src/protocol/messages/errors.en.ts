import type { ErrorCatalogue } from './errors.ts';

export const errorsEn: ErrorCatalogue = {
  problems: {
    invalid: 'Some fields need to be corrected.',
    malformed: 'The request could not be read.',
    'unsupported-media-type': 'This content type is not accepted here.',
    'too-large': 'The request is too large.',
    'not-found': 'There is nothing here.',
    unauthenticated: 'Sign in first.',
    forbidden: 'This is not allowed.',
    'thread-closed': 'This page takes no comments at present.',
    'site-closed': 'So many comments are arriving that the newsroom has to catch up. Please try again later.',
    barred: 'Comments from this author are not accepted on this site.',
    'rate-limited': 'Too many attempts. Please wait a little and try again.',
    'terms-changed': 'The terms of use have changed. Please read them and agree again.',
    conflict: 'Someone else was faster. Look at what has changed.',
    'idempotency-mismatch': 'This idempotency key was already used for another request.',
    'idempotency-busy': 'A request with this idempotency key is being worked on.',
    unavailable: 'The service cannot answer right now. Please try again in a moment.',
    internal: 'Something went wrong on our side.',
  },
  fields: {
    required: 'Please fill in this field.',
    invalid: 'This value is not valid.',
    unknown: 'This field is not known.',
  },
};
