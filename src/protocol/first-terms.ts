import type { Bilingual } from './clauses.ts';
import type { SiteClause } from './terms.ts';

/**
 * The publishing terms that a new site starts with: one paragraph, read as eight clauses, each standing on the engine's
 * findings of the same name. A site mends or replaces them as it likes; every version is kept.
 */
export const FIRST_TERMS: { readonly text: Bilingual; readonly clauses: readonly SiteClause[] } = {
  text: {
    en: 'Not to offend the author, or to persons or sanctities or attacking religions or divine self. And stay away from sectarian and racial incitement and insults.',
    ar: 'عدم الإساءة إلى الكاتب أو إلى الأشخاص أو إلى المقدسات أو مهاجمة الأديان أو الذات الإلهية، والابتعاد عن التحريض الطائفي والعنصري والشتائم.',
  },
  clauses: [
    {
      id: 'author',
      text: { en: 'Not to offend the author', ar: 'عدم الإساءة إلى الكاتب' },
      findings: ['author'],
    },
    {
      id: 'persons',
      text: { en: 'Not to offend persons', ar: 'عدم الإساءة إلى الأشخاص' },
      findings: ['persons'],
    },
    {
      id: 'sanctities',
      text: { en: 'Not to offend sanctities', ar: 'عدم الإساءة إلى المقدسات' },
      findings: ['sanctities'],
    },
    {
      id: 'religions',
      text: { en: 'Not to attack religions', ar: 'عدم مهاجمة الأديان' },
      findings: ['religions'],
    },
    {
      id: 'divine',
      text: { en: 'Not to attack the divine self', ar: 'عدم مهاجمة الذات الإلهية' },
      findings: ['divine'],
    },
    {
      id: 'sectarian',
      text: { en: 'Stay away from sectarian incitement', ar: 'الابتعاد عن التحريض الطائفي' },
      findings: ['sectarian'],
    },
    {
      id: 'racial',
      text: { en: 'Stay away from racial incitement', ar: 'الابتعاد عن التحريض العنصري' },
      findings: ['racial'],
    },
    {
      id: 'insults',
      text: { en: 'Stay away from insults', ar: 'الابتعاد عن الشتائم' },
      findings: ['insults'],
    },
  ],
};
