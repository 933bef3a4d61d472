import type { Bilingual, FindingClause } from '../protocol/clauses.ts';
import type { TargetKind } from '../protocol/findings.ts';
import type { ClaimRule } from './rules/claim.ts';

/** What an explanation speaks of. */
export interface Explained {
  readonly rule: ClaimRule | 'site/word' | 'classifier';
  readonly clause: FindingClause;
  readonly target: TargetKind;
  /** The hostile words as the reader wrote them. */
  readonly words: string;
  /** The words that name the target; absent when nothing is named. */
  readonly named: string | undefined;
}

/** One sentence in each language that a moderator can repeat to the reader. */
export function explain(what: Explained): Bilingual {
  const { words } = what;
  const template = TEMPLATES[what.rule];
  return {
    en: template.en(
      `“${words}”`,
      what.named === undefined ? WHOM[what.target].en : `“${what.named}”`,
      CLAUSES[what.clause].en,
    ),
    ar: template.ar(
      `«${words}»`,
      what.named === undefined ? WHOM[what.target].ar : `«${what.named}»`,
      CLAUSES[what.clause].ar,
    ),
  };
}

type Template = (words: string, whom: string, clause: string) => string;

const TEMPLATES: Readonly<Record<Explained['rule'], { readonly en: Template; readonly ar: Template }>> = {
  'lexicon/insult': {
    en: (words) => `${words} is an insult.`,
    ar: (words) => `${words} شتيمة.`,
  },
  'lexicon/profanity': {
    en: (words) => `${words} is vulgar.`,
    ar: (words) => `${words} لفظ بذيء.`,
  },
  'lexicon/slur': {
    en: (words, whom) => `${words} is a slur against ${whom}.`,
    ar: (words, whom) => `${words} لفظ مهين بحق ${whom}.`,
  },
  'lexicon/threat': {
    en: (words) => `${words} is a threat.`,
    ar: (words) => `${words} تهديد.`,
  },
  'rules/aimed-insult': {
    en: (words, whom) => `${words} insults ${whom}.`,
    ar: (words, whom) => `${words} إهانة موجهة إلى ${whom}.`,
  },
  'rules/aimed-profanity': {
    en: (words, whom) => `${words} is vulgar and aimed at ${whom}.`,
    ar: (words, whom) => `${words} لفظ بذيء موجه إلى ${whom}.`,
  },
  'rules/dehumanising': {
    en: (words, whom) => `${words}, said of ${whom}, denies that people are human.`,
    ar: (words, whom) => `${words} بحق ${whom} تجريد من الإنسانية.`,
  },
  'rules/contempt': {
    en: (words, whom) => `${words} is contempt for ${whom}.`,
    ar: (words, whom) => `${words} ازدراء بحق ${whom}.`,
  },
  'rules/hatred': {
    en: (words, whom) => `${words} expresses hatred of ${whom}.`,
    ar: (words, whom) => `${words} تعبير عن كراهية ${whom}.`,
  },
  'rules/violence': {
    en: (words, whom) => `${words} calls for or wishes violence against ${whom}.`,
    ar: (words, whom) => `${words} دعوة إلى العنف أو تمنٍّ له بحق ${whom}.`,
  },
  'rules/expulsion': {
    en: (words, whom) => `${words} calls for driving out ${whom}.`,
    ar: (words, whom) => `${words} دعوة إلى طرد ${whom}.`,
  },
  'rules/exclusion': {
    en: (words, whom) => `${words} denies ${whom} equal rights or a place.`,
    ar: (words, whom) => `${words} إنكار لحقوق ${whom} أو لمكانهم.`,
  },
  'rules/curse': {
    en: (words, whom) => `${words} is a curse on ${whom}.`,
    ar: (words, whom) => `${words} لعن أو دعاء على ${whom}.`,
  },
  'rules/mockery': {
    en: (words, whom) => `${words} mocks ${whom}.`,
    ar: (words, whom) => `${words} استهزاء بـ${whom}.`,
  },
  'rules/spam-phrase': {
    en: (words) => `${words} advertises something.`,
    ar: (words) => `${words} إعلان أو ترويج.`,
  },
  'site/word': {
    en: (words) => `${words} is on this site's word list.`,
    ar: (words) => `${words} واردة في قائمة كلمات هذا الموقع.`,
  },
  classifier: {
    en: (words, _, clause) => `${words} reads like comments that were held for ${clause}.`,
    ar: (words, _, clause) => `${words} تشبه تعليقات حُجزت بسبب ${clause}.`,
  },
};

const WHOM: Readonly<Record<TargetKind, Bilingual>> = {
  individual: { en: 'a person', ar: 'شخص' },
  addressee: { en: 'the person spoken to', ar: 'المخاطَب' },
  author: { en: 'the author', ar: 'الكاتب' },
  group: { en: 'a group of people', ar: 'جماعة من الناس' },
  religion: { en: 'a religion or its believers', ar: 'دين أو أتباعه' },
  sect: { en: 'a sect', ar: 'طائفة' },
  race: { en: 'a people or a race', ar: 'شعب أو عرق' },
  deity: { en: 'God', ar: 'الذات الإلهية' },
  sanctity: { en: 'what is held sacred', ar: 'المقدسات' },
  none: { en: 'nobody in particular', ar: 'أحد بعينه' },
};

const CLAUSES: Readonly<Record<FindingClause, Bilingual>> = {
  author: { en: 'offending the author', ar: 'الإساءة إلى الكاتب' },
  persons: { en: 'offending persons', ar: 'الإساءة إلى الأشخاص' },
  sanctities: { en: 'offending what is held sacred', ar: 'الإساءة إلى المقدسات' },
  religions: { en: 'attacking a religion', ar: 'مهاجمة الأديان' },
  divine: { en: 'offending the divine', ar: 'الإساءة إلى الذات الإلهية' },
  sectarian: { en: 'sectarian incitement', ar: 'التحريض الطائفي' },
  racial: { en: 'racial incitement', ar: 'التحريض العنصري' },
  insults: { en: 'insults', ar: 'الشتائم' },
  spam: { en: 'advertising', ar: 'الترويج' },
};
