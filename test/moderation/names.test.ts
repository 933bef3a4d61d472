import { describe, expect, it } from 'vitest';
import { looksLikeTeam } from '../../src/moderation/names.ts';

const team = { site: 'صدى بيروت', members: ['Nadia Saleh', 'كريم حدّاد'] };

describe('a name that looks like the team’s', () => {
  it.each([
    'Nadia Saleh',
    'nadia_saleh',
    'Nаdiа Sаlеh', // Cyrillic а and е
    'Ｎａｄｉａ Ｓａｌｅｈ',
    'Nad1a Sa1eh',
    'Nádia Sâleh',
    'N a d i a Saleh',
    'كريم حداد',
    'کریم حدّاد', // Persian letters
    'صدي بيروت',
    'ADMIN',
    'Аdmin',
    'المحرّر',
    'هيئة التحرير',
  ])('is seen in %s', (name) => {
    expect(looksLikeTeam(name, team)).toBe(true);
  });

  it.each(['Nadia', 'Nadia Salem', 'كريم', 'بيروت', 'Adminah', 'محمد', 'Editor of my own life'])(
    'is not seen in %s',
    (name) => {
      expect(looksLikeTeam(name, team)).toBe(false);
    },
  );
});
