import { describe, expect, it } from 'vitest';
import {
  findDecisionFault,
  type ProposedDecision,
  toDecisionGround,
} from '../../src/moderation/decisions.ts';
import type { CommentStatus } from '../../src/protocol/states.ts';

const clauses = [{ id: 'insults', text: { en: 'insults', ar: 'الشتائم' }, findings: [] }];

const cases: readonly [string, ProposedDecision, CommentStatus, unknown][] = [
  ['approving what waits', { action: 'approve' }, 'pending', undefined],
  ['taking down what is published', { action: 'reject', clause: 'insults' }, 'approved', undefined],
  ['approving what was rejected', { action: 'approve' }, 'rejected', undefined],
  [
    'a ground outside the terms with a note',
    { action: 'reject', clause: 'illegal', note: 'x' },
    'pending',
    undefined,
  ],
  ['approving twice', { action: 'approve' }, 'approved', { field: 'action', code: 'unchanged' }],
  [
    'deciding on what its reader withdrew',
    { action: 'approve' },
    'withdrawn',
    { field: 'action', code: 'withdrawn' },
  ],
  ['rejecting without a clause', { action: 'reject' }, 'pending', { field: 'clause', code: 'required' }],
  [
    'a clause of other terms',
    { action: 'reject', clause: 'divine' },
    'pending',
    { field: 'clause', code: 'unknown' },
  ],
  [
    'a ground outside the terms without a note',
    { action: 'reject', clause: 'other', note: ' ' },
    'pending',
    { field: 'note', code: 'required' },
  ],
  [
    'a clause with an approval',
    { action: 'approve', clause: 'insults' },
    'pending',
    { field: 'clause', code: 'not-for-action' },
  ],
];

describe('a decision', () => {
  it.each(cases)('%s', (_, decision, status, fault) => {
    expect(findDecisionFault(decision, status, clauses)).toEqual(fault);
  });

  it('is on the ground of illegality only when it says so', () => {
    expect(toDecisionGround('illegal')).toBe('DECISION_GROUND_ILLEGAL_CONTENT');
    expect(toDecisionGround('insults')).toBe('DECISION_GROUND_INCOMPATIBLE_CONTENT');
    expect(toDecisionGround(undefined)).toBeNull();
  });
});
