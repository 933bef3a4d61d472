import type { TermClause } from '../../protocol/clauses.ts';
import type { Severity, TargetKind } from '../../protocol/findings.ts';

/**
 * What a listed word does in a sentence. Three roles are evidence by themselves (`insult`, `profanity`, `slur`, and the
 * complete phrases of `threat`); the hostile ones only become evidence beside a target; the turners take evidence back.
 */
export type Role =
  /** Abuses whoever it is said of: idiot, clown, كلب, حقير. A finding alone (mild ones only when aimed). */
  | 'insult'
  /** Vulgar, but aimed at nobody by itself: fuck, shit, خرا. */
  | 'profanity'
  /** Names a group in an abusive way. The header says which kind of group in `target`. Always a finding. */
  | 'slur'
  /** Denies that people are people: vermin, cockroaches, subhuman, صراصير. Harmless said of animals. */
  | 'dehumanising'
  /** Bad things to say of a whole group, fair criticism elsewhere: disgusting, inferior, criminals, مقرفين, خونة. */
  | 'contempt'
  /** Verbs and phrases of hatred that take an object: hate, despise, can't stand, أكره, نكره. */
  | 'hatred'
  /**
   * Verbs and phrases of killing and harm that take an object: kill, exterminate, اقتلوا. Said of the past they are news:
   * they count as orders, wishes or beside a modal. A phrase that says the wish itself (deserve to die) is `severe`.
   */
  | 'violence'
  /** Driving people out: deport, kick out, اطردوا; complete phrases (go back to your country, ارجعوا لبلدكم) are `severe`. */
  | 'expulsion'
  /** Denying rights or place: have no rights, don't belong here, should not be allowed, لا يستحقون. */
  | 'exclusion'
  /** Imprecations that take an object: damn, curse, لعن الله, يلعن, الله ياخذ, تبا. */
  | 'curse'
  /** Complete threats to the reader of the words: I will kill you, سأقتلك, رح اكسر راسك. Always a finding. */
  | 'threat'
  /** Mockery that offends only what is held sacred: fairy tale, myth, made up, خرافة, دجال, أسطورة. */
  | 'mockery'
  /** A name of somebody or something; the header says of what kind in `target`. Never a finding alone. */
  | 'target'
  /** The person spoken to: you, your, u, أنت, انتو, يا. */
  | 'addressee'
  /** Those spoken of before: they, them, these people, هم, هؤلاء. Stands for the last group named. */
  | 'reference'
  /** not, never, nobody, لا, ليس, مش, ما. */
  | 'negator'
  /** Reporting and quotation: said, claims that, called me, wrote, the word, قال, يقولون, نادوني, كلمة. */
  | 'report'
  /** Judging abuse as abuse: is wrong, unacceptable, is hate speech, shame on anyone who, مرفوض, عنصرية, عيب. */
  | 'condemnation'
  /** should, must, have to, need to, let's, يجب, لازم, ينبغي, خلونا. */
  | 'modal'
  /** Speaking as one of a group: as a, I am a, we, proud to be, أنا, نحن, افتخر اني. */
  | 'self'
  /** Good things said of anyone: love, respect, wonderful, are human, deserve equal rights, احترم, رائع, اخوة. */
  | 'praise'
  /** why, who, do you think, هل, ليش, لماذا. */
  | 'question'
  /** Set phrases of prayer, scripture, oath and greeting; whatever hostile word lies inside is harmless. */
  | 'prayer'
  /**
   * The register of scripture, sermon and prayer: archaic forms (unto, saith), set openings (يا أيها الذين), citations (Psalm,
   * رواه). Where several stand, what is listed as hostile is seldom meant so; a `severe` one is
   * enough, `mild` ones tell only the classifier.
   */
  | 'scripture'
  /** Satan and the like, whom one may curse: Satan, the devil, الشيطان, إبليس. */
  | 'satan'
  /** Innocent words and phrases that contain or look like a listed one: Scunthorpe, cocktail, حمار وحشي. */
  | 'innocent'
  /** Phrases of advertisement: buy now, follow me, للبيع, للتواصل واتس. */
  | 'spam';

/** Variety of Arabic that the words belong to; says nothing to the engine, everything to whoever edits a list. */
export type Dialect = 'standard' | 'levantine' | 'egyptian' | 'gulf' | 'iraqi' | 'maghrebi';

export interface ListHeader {
  readonly role: Role;
  /** `ar-latn` is Arabizi, written as typed: `7mar`, `ya kalb`. */
  readonly language: 'en' | 'ar' | 'ar-latn';
  readonly dialect?: Dialect;
  /**
   * The clause a finding falls under whatever it is aimed at. Leave it out to let the target decide (insults → `insults`
   * when aimed at nobody, `persons` at a person or a group, `author`, `racial` … as the target says).
   */
  readonly clause?: TermClause;
  /** How bad; `strong` when absent. A `mild` insult or profanity is no finding until it is aimed at somebody. */
  readonly severity?: Severity;
  /** For `target` and `slur`: what kind of thing is named. */
  readonly target?: TargetKind;
  /**
   * For `target: 'group'`: false for those that hatred laws and this engine do not protect (professions, fans, parties,
   * objects). Women, gay people, the disabled, refugees and believers are protected. True when absent.
   */
  readonly protected?: boolean;
  /**
   * Which endings the entries take. English `noun`: s, es, 's; `verb`: s, ed, ing, er, ers too; Arabic `noun`: the articles,
   * conjunctions and prepositions written onto a word (و ف ب ل ك ال يا هال) and pronoun and plural endings; `verb`: also the
   * person and tense prefixes (ي ت ن ا س ب ح), so that verbs are listed as the bare stem: `قتل`, `كره`. `none`: as written.
   * Absent: `verb` for `hatred`, `violence` and `expulsion`, `none` for `innocent` and `prayer`, `noun` for the rest.
   */
  readonly inflect?: 'noun' | 'verb' | 'none';
}

/** A header and its entries as written; parsed when the lexicon is compiled. */
export interface WordList extends ListHeader {
  readonly entries: string;
}

/**
 * One list of words that share a header. Entries are separated by line ends or commas (`,` or `،`) and may be phrases:
 *
 *     entry  ::= '='? part (' ' part)*        `=` takes the entry exactly as written, without endings or joined articles
 *     part   ::= word | '(' alternative ('|' alternative)* ')' | '_'
 *     word   ::= letters, with `*` at the end or the beginning for any run of letters
 *
 * `_` stands for one to three words, an empty alternative for nothing: `piece of (absolute|) (shit|crap)`, `kick _ out`.
 * A line that starts with `#` is a remark. Everything is matched through the same normaliser as the text, so tashkeel,
 * hamza seats, ta marbuta, capitals and digits for letters need not be listed. Words that only contain an entry
 * (`class`, `cocktail`) are never matched by it: only words that repeat a whole entry with an ending it takes.
 */
export function list(header: ListHeader, entries: string): WordList {
  return { ...header, entries };
}
