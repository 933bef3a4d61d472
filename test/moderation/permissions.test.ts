import { expect, it } from 'vitest';
import { hasRight, type Right } from '../../src/moderation/permissions.ts';
import type { Role } from '../../src/protocol/states.ts';

/** The table a publisher reads: who may do what. A right without a row here does not compile. */
const expected: Readonly<Record<Right, readonly Role[]>> = {
  'queue.read': ['viewer', 'moderator', 'admin', 'owner'],
  'comment.decide': ['moderator', 'admin', 'owner'],
  'author.standing': ['moderator', 'admin', 'owner'],
  'view.share': ['moderator', 'admin', 'owner'],
  'view.remove': ['admin', 'owner'],
  'templates.edit': ['admin', 'owner'],
  'statistics.moderators': ['admin', 'owner'],
  'audit.read': ['admin', 'owner'],
  'thread.manage': ['moderator', 'admin', 'owner'],
  'email.read': ['admin', 'owner'],
  'words.edit': ['admin', 'owner'],
  'terms.edit': ['admin', 'owner'],
  'settings.edit': ['owner'],
  'team.manage': ['owner'],
};

it.each(Object.entries(expected))('%s is held by %s and by nobody else', (right, roles) => {
  const all: readonly (Role | undefined)[] = [undefined, 'viewer', 'moderator', 'admin', 'owner'];
  expect(all.filter((role) => hasRight(role, right as Right))).toEqual(roles);
});
