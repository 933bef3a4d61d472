import { describe, expect, it } from 'vitest';
import { type StatusInput, toFirstStatus, toReaderStatus } from '../../src/moderation/status.ts';
import { RECOMMENDATIONS } from '../../src/protocol/findings.ts';
import { SITE_MODES } from '../../src/protocol/settings.ts';
import { COMMENT_STATUSES, HOLD_REASONS } from '../../src/protocol/states.ts';

const clean: StatusInput = {
  recommendation: 'publish',
  mode: 'moderated',
  spamApart: false,
  isTrusted: false,
  holds: [],
  isRejected: false,
};

describe('the first status of a comment', () => {
  it.each([
    ['moderated', false, 'pending'],
    ['moderated', true, 'pending'],
    ['trusted', false, 'pending'],
    ['trusted', true, 'approved'],
    ['open', false, 'approved'],
    ['open', true, 'approved'],
  ] as const)('of a clean one in the mode %s, trusted: %s, is %s', (mode, isTrusted, status) => {
    expect(toFirstStatus({ ...clean, mode, isTrusted })).toBe(status);
  });

  it('is never approved where the engine or a phase holds it, whatever the mode and the trust', () => {
    for (const mode of SITE_MODES) {
      for (const hold of HOLD_REASONS) {
        expect(toFirstStatus({ ...clean, mode, isTrusted: true, holds: [hold] })).toBe('pending');
      }
      for (const recommendation of RECOMMENDATIONS.filter((other) => other !== 'publish')) {
        expect(toFirstStatus({ ...clean, mode, isTrusted: true, recommendation })).toBe('pending');
      }
    }
  });

  it('is spam only where the engine says so and the site wants it apart', () => {
    expect(toFirstStatus({ ...clean, recommendation: 'spam', spamApart: true })).toBe('spam');
    expect(toFirstStatus({ ...clean, recommendation: 'hold', spamApart: true, holds: ['repeat'] })).toBe(
      'pending',
    );
  });

  it('is rejected by a word of the site before anything else', () => {
    expect(toFirstStatus({ ...clean, isRejected: true, recommendation: 'spam', spamApart: true })).toBe(
      'rejected',
    );
  });
});

describe('what a reader is told', () => {
  it.each([
    ['pending', 'waiting', 'waiting'],
    ['approved', 'published', 'published'],
    ['rejected', 'not-published', 'not-published'],
    ['spam', 'waiting', 'not-published'],
    ['withdrawn', 'withdrawn', 'withdrawn'],
  ] as const)('of %s is %s by the machine and %s by a person', (status, byMachine, byPerson) => {
    expect([toReaderStatus(status, false), toReaderStatus(status, true)]).toEqual([byMachine, byPerson]);
  });

  it('is said of every status', () => {
    for (const status of COMMENT_STATUSES) expect(toReaderStatus(status, true)).toBeDefined();
  });
});
