import { and, eq } from 'drizzle-orm';
import { newId } from '../../../src/db/ids.ts';
import { comments, screenings, threads } from '../../../src/db/schema/index.ts';
import { toRisk, toTurn } from '../../../src/moderation/turn.ts';
import type { Language } from '../../../src/protocol/clauses.ts';
import { createScreener } from '../../../src/screening/screener.ts';
import type { TestDeps } from '../../support/deps.ts';
import { makeComment } from '../../support/desk-fixtures.ts';

interface Written {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly language: Language;
  readonly minutesAgo: number;
  readonly author: string;
  /** Which of them it answers. */
  readonly answers?: number;
  readonly isForDecision?: boolean;
}

const RANIA = 'author-hash-of-rania-khalil';
const SAMIR = 'author-hash-of-samir-haddad';

const WRITTEN: readonly Written[] = [
  {
    name: 'Nabil',
    title: 'Twice',
    text: 'An idiot signed for the ferry, and we paid for it twice.',
    language: 'en',
    minutesAgo: 60 * 52,
    author: 'author-hash-of-nabil-of-tyre',
    isForDecision: true,
  },
  {
    name: 'سمير حداد',
    title: 'بلا مصادر',
    text: 'قرأت التقرير ولم أجد فيه مصدرًا، والكاتب أحمق.',
    language: 'ar',
    minutesAgo: 60 * 30,
    author: SAMIR,
    isForDecision: true,
  },
  {
    name: 'Jonathan Smith-Haddad',
    title: 'Ten years late',
    text: 'They promised this ferry when I was at school. Whoever signed for it is an i d i o t, and we paid twice.\n\nStill, I was on it this morning, and so was half of the quarter. سافرت معنا جدّتي.',
    language: 'en',
    minutesAgo: 190,
    author: 'author-hash-of-jonathan-smith',
  },
  {
    name: 'رانيا خليل',
    title: 'شكرًا على التقرير',
    text: 'أول مرة أقرأ أسعار التذاكر كلها في مكان واحد.',
    language: 'ar',
    minutesAgo: 150,
    author: RANIA,
  },
  {
    name: 'سمير حداد',
    title: 'كلام غير دقيق',
    text: 'هذا الكاتب أَحْـــمَق ولا يعرف شيئًا عن البلد.\nقرأت التقرير مرتين ولم أجد فيه مصدرًا واحدًا. The company said otherwise.',
    language: 'ar',
    minutesAgo: 95,
    author: SAMIR,
    answers: 3,
  },
  {
    name: 'Lena',
    title: 'Who keeps the old boats?',
    text: 'The museum has room for one of them.',
    language: 'en',
    minutesAgo: 70,
    author: 'author-hash-of-lena-of-the-docks',
  },
  {
    name: 'Best Offers',
    title: 'Make money from home',
    text: 'Earn $5000 a week from home, no experience needed! Click here: http://cheap-loans.example/now and write to me on WhatsApp.',
    language: 'en',
    minutesAgo: 40,
    author: 'author-hash-of-the-best-offers',
  },
  {
    name: 'عبد الرحمن أبو الخير الطرابلسي',
    title: 'متى تصل إلى الجزيرة؟',
    text: 'قيل لنا في الربيع، ثم في الصيف، ثم لم يُقل شيء.',
    language: 'ar',
    minutesAgo: 12,
    author: 'author-hash-of-abdelrahman-abu',
  },
];

/**
 * Comments that wait under an article, as the engine reads them: some clean, some not, in both languages. Given back are those
 * that are older, and like others, to be decided first.
 */
export async function makeWaiting(deps: TestDeps, siteId: string): Promise<readonly string[]> {
  const screener = createScreener();
  const threadId = newId(deps.now());
  const article = { title: 'العبّارة تعود بعد عشر سنين', authors: ['رنا خوري'] };
  await deps.db.insert(threads).values({
    ...article,
    siteId,
    id: threadId,
    page: 'articles/ferry',
    url: 'https://news.example/articles/ferry',
    language: 'ar',
    verified: true,
    createdAt: deps.now(),
  });
  const ids: string[] = [];
  for (const { minutesAgo, answers, isForDecision: _, ...given } of WRITTEN) {
    const at = new Date(deps.now().getTime() - minutesAgo * 60_000);
    const id = await makeComment({ ...deps, now: () => at }, { siteId, threadId }, given);
    ids.push(id);
    const { rejectedBy: __, ...screening } = screener.screen({ ...given, articleAuthors: article.authors });
    const risk = toRisk(screening.scores);
    const clause = screening.clause ?? null;
    await deps.db
      .update(comments)
      .set({
        clause,
        risk,
        turn: toTurn(at, risk),
        parentId: answers === undefined ? null : ids[answers]!,
        rootId: answers === undefined ? id : ids[answers]!,
      })
      .where(and(eq(comments.siteId, siteId), eq(comments.id, id)));
    const { recommendation, language, scores, attributes, findings } = screening;
    await deps.db
      .update(screenings)
      .set({ engine: screener.engine, recommendation, clause, language, scores, attributes, findings })
      .where(and(eq(screenings.siteId, siteId), eq(screenings.commentId, id)));
  }
  return ids.filter((_, index) => WRITTEN[index]!.isForDecision === true);
}
