import { describe, expect, it } from 'vitest';
import { createScreener } from '../../../src/screening/screener.ts';

const screener = createScreener();
const screen = (text: string) => screener.screen({ title: '', text });
const readings = (text: string) => screen(text).findings.map(({ reading }) => reading);

describe('Arabic in Latin letters', () => {
  it.each(['ya 5anzeer ya 7a2eer', 'ya khanzeer ya 7aqeer', 'ya 5nzyr ya 7a8eer'])(
    'is read whatever the spelling: %s',
    (text) => {
      expect(screen(text).recommendation).toBe('hold');
      expect(screen(text).language).toBe('ar-latn');
    },
  );

  it('shows what was read', () => {
    expect(readings('ya 5nzyr sakket 7aalak')).toContain('خنزير');
  });

  it.each([
    'el kahraba ma2tou3a men mbere7',
    'wen fiyye eshteri ticket lal match',
    'Kamal Khalil and Mohamad Haddad',
    'Lorem ipsum dolor sit amet consectetur',
    'Gedor, Ahio, Zechariah, Zabbai and Mikloth',
    'keef el 3iyal, inshallah bi kheir',
    'ya ghab ya ngoul byerja3',
    'hayda a7bal w hayda a7mar',
    'alla yer7amo kan zalame tayyeb',
  ])('leaves ordinary talk alone: %s', (text) => {
    expect(screen(text).findings).toEqual([]);
  });

  it('is not looked for among English words', () => {
    expect(readings('The kalba reported a normal evening in town')).toEqual([]);
  });
});

describe('words written as one', () => {
  it.each(['hatewomen', 'i hateblackpeople', 'killallmuslims', 'youidiots'])('are parted: %s', (text) => {
    expect(screen(text).recommendation).toBe('hold');
  });

  it.each(['psychology', 'hatewatching', 'killjoys', 'skilletfuls', 'composers'])(
    'unless they are words: %s',
    (text) => {
      expect(screen(text).findings).toEqual([]);
    },
  );
});

describe('whom hostile words are about', () => {
  it.each([
    ['They are all immigrants. Deport them.', 'racial'],
    ['Whoever wrote this should be shot', 'author'],
    ['We should put all gays in camps', 'persons'],
    ['disgusting old blind Korean man', 'racial'],
    ['hanging Mexicans is great', 'racial'],
  ])('is found in: %s', (text, clause) => {
    expect(screen(text).findings.map((finding) => finding.clause)).toContain(clause);
    expect(screen(text).recommendation).toBe('hold');
  });

  it.each([
    'Mocking disabled people is disgusting',
    'Why do people hate immigrants?',
    'It is disgusting that refugees get beaten for who they are',
    'It is not true that Roma are thieves',
    'We should put all gays on the guest list',
    'hugging Mexicans is great',
  ])('is not those of whom the words are not said: %s', (text) => {
    expect(screen(text).recommendation).toBe('publish');
  });
});
