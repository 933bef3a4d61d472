import { describe, expect, it } from 'vitest';
import { explainText } from '../../src/cli/explain.ts';
import { createScreener } from '../../src/screening/screener.ts';

const screener = createScreener();

describe('explaining a text', () => {
  it('marks the findings in the text and says why', () => {
    const shown = explainText(screener, 'You are an 1d10t.', { colour: false, language: 'en' });
    expect(shown).toContain('You are an [1d10t].');
    expect(shown).toContain('read as idiot');
    expect(shown).toContain('“1d10t” insults “You”.');
    expect(shown).toContain('hold (persons)');
  });

  it('underlines in colour and keeps Arabic right to left', () => {
    const shown = explainText(screener, 'انت حمار', { colour: true, language: 'ar' });
    expect(shown).toContain('\u2067انت \u001b[1;4;31mحمار\u001b[0m\u2069');
    expect(shown).toContain('إهانة موجهة');
  });
});
