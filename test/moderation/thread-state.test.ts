import { describe, expect, it } from 'vitest';
import { toThreadState } from '../../src/moderation/thread-state.ts';

const DAY = 86_400_000;
const BEGAN = new Date('2026-03-01T00:00:00Z');
const at = (days: number) => new Date(BEGAN.getTime() + days * DAY);
const thread = { state: 'open', createdAt: BEGAN, openedAt: null } as const;

describe('a thread', () => {
  it.each([
    [7, 6.99, 'open'],
    [7, 7, 'closed'],
    [0, 4000, 'open'],
  ] as const)('that closes after %d days is, %d days on, %s', (closeAfterDays, days, state) => {
    expect(toThreadState(thread, closeAfterDays, at(days))).toBe(state);
  });

  it('counts from when it was opened again', () => {
    expect(toThreadState({ ...thread, openedAt: at(7) }, 7, at(13))).toBe('open');
    expect(toThreadState({ ...thread, openedAt: at(7) }, 7, at(14))).toBe('closed');
  });

  it.each(['paused', 'closed'] as const)('that a moderator has %s stays so', (state) => {
    expect(toThreadState({ ...thread, state }, 7, at(1))).toBe(state);
  });
});
