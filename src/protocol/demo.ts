import type { Language } from './clauses.ts';

/** An article that shows the form on a page of its own; its text was written for this project. */
export interface DemoArticle {
  /** The page id, as the tag names it. */
  readonly page: string;
  /** Path of the page on the service. */
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  readonly authors: readonly string[];
}

/** Short name of the first site, under whose articles the form is shown. */
export const DEMO_SITE = 'demo';

export const DEMO_ARTICLES: readonly DemoArticle[] = [
  {
    page: 'en/the-last-stop-of-line-4',
    path: '/demo/en/the-last-stop-of-line-4',
    language: 'en',
    title: 'The bus that came back: line 4 runs again after eleven years',
    authors: ['Mira Haddad'],
  },
  {
    page: 'ar/awdat-al-khatt-arbaa',
    path: '/demo/ar/awdat-al-khatt-arbaa',
    language: 'ar',
    title: 'عودة الخط 4: الحافلة تعود إلى شوارعها بعد أحد عشر عامًا',
    authors: ['ميرا حداد'],
  },
];
