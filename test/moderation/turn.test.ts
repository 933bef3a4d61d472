import { expect, it } from 'vitest';
import { toRisk, toTurn } from '../../src/moderation/turn.ts';

const noon = new Date('2026-03-01T12:00:00Z');

it('lets the worst go four hours ahead, and nothing farther', () => {
  expect(toTurn(noon, 0)).toEqual(noon);
  expect(toTurn(noon, 0.5)).toEqual(new Date('2026-03-01T10:00:00Z'));
  expect(toTurn(noon, 7)).toEqual(new Date('2026-03-01T08:00:00Z'));
});

it('takes the worst clause for the risk, and leaves spam out of it', () => {
  expect(toRisk({ insults: 0.3, persons: 0.8, spam: 0.99 })).toBe(0.8);
  expect(toRisk({})).toBe(0);
});
