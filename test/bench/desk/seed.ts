import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import postgres from 'postgres';
import { newId } from '../../../src/db/ids.ts';
import { toTurn } from '../../../src/moderation/turn.ts';
import { FINDING_CLAUSES, type Language } from '../../../src/protocol/clauses.ts';
import { createVocabulary, drawWord } from './vocabulary.ts';

export const SITE = 'bench';
const PENDING = 50_000;
const DAY_MS = 24 * 60 * 60 * 1000;
const YEARS_MS = 365 * DAY_MS;
const BACKLOG_MS = 10 * DAY_MS;

/** What the measured requests ask for, as often as it occurs. */
export interface Seeded {
  readonly threads: readonly string[];
  readonly authors: readonly string[];
  readonly words: Readonly<Record<Language, readonly string[]>>;
}

/** The same numbers in every run. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Writes comments of one site, 50,000 of them pending, each with its screening, and a decision for each that was
 * decided: a few authors and articles have very many, most have few.
 */
export async function seedComments(
  url: string,
  given: { size: number; moderators: readonly string[]; now: Date },
): Promise<Seeded> {
  const { size, moderators, now } = given;
  const random = createRandom(size);
  const words = { en: createVocabulary('en', random), ar: createVocabulary('ar', random) };
  const authors = Array.from({ length: size / 8 }, (_, i) => `author-hash-of-the-bench-${i}`);
  const threads = Array.from({ length: size / 100 }, () =>
    newId(new Date(now.getTime() - random() * YEARS_MS)),
  );
  const sql = postgres(url, { max: 3, onnotice: () => {}, connection: { maintenance_work_mem: '512MB' } });
  const copy = async (table: string, columns: string, rows: Iterable<string>) => {
    const writable = await sql`copy ${sql(table)} (${sql.unsafe(columns)}) from stdin`.writable();
    await pipeline(Readable.from(inBlocks(rows)), writable);
  };

  function* threadRows() {
    for (const [i, id] of threads.entries()) {
      const language = random() < 0.5 ? 'en' : 'ar';
      const title = compose(words[language], 8, random);
      yield [
        SITE,
        id,
        `bench/${i}`,
        `https://news.example/${i}`,
        title,
        language,
        '["Rana Khoury"]',
        now.toISOString(),
      ];
    }
  }
  const comments = Array.from({ length: size }, (_, i) => {
    const isPending = i % 2 === 0 && i < 2 * PENDING;
    const age = isPending ? random() * BACKLOG_MS : BACKLOG_MS + random() * YEARS_MS;
    const createdAt = new Date(now.getTime() - age);
    const isFound = random() < (isPending ? 0.5 : 0.12);
    const clause = isFound ? FINDING_CLAUSES[Math.floor(FINDING_CLAUSES.length * random() ** 2)]! : undefined;
    const drawn = random();
    const decided =
      drawn < 0.85 ? 'approved' : drawn < 0.95 ? 'rejected' : drawn < 0.98 ? 'spam' : 'withdrawn';
    return {
      id: newId(createdAt),
      createdAt,
      clause,
      status: isPending ? 'pending' : decided,
      risk: clause === undefined ? random() * 0.3 : 0.5 + random() / 2,
      language: (random() < 0.45 ? 'en' : 'ar') as Language,
      decider: moderators[Math.floor(random() * moderators.length)]!,
    };
  });

  function* commentRows() {
    for (const { id, createdAt, clause, status, risk, language, decider } of comments) {
      const at = createdAt.toISOString();
      const isDecided = status !== 'pending';
      // One in six of a site's comments carries words of the other language too.
      const other = random() < 0.15 ? ` ${compose(words[language === 'en' ? 'ar' : 'en'], 6, random)}` : '';
      const length = Math.ceil(4 + 60 * random() ** 2);
      yield [
        SITE,
        id,
        drawWord(threads, random),
        id,
        status,
        isDecided ? '2' : '1',
        drawWord(words[language], random),
        compose(words[language], 5, random),
        compose(words[language], length, random) + other,
        language,
        '1',
        drawWord(authors, random),
        now.getTime() - createdAt.getTime() < 7 * DAY_MS ? `address-${Math.floor(random() * 5000)}` : '\\N',
        '[]',
        id,
        clause ?? '\\N',
        String(risk),
        toTurn(createdAt, risk).toISOString(),
        isDecided ? decider : '\\N',
        status === 'rejected' ? (clause ?? 'off-topic') : '\\N',
        at,
        status === 'approved' ? at : '\\N',
      ];
    }
  }
  function* screeningRows() {
    for (const { id, createdAt, clause, risk, language } of comments) {
      const scores = JSON.stringify(
        Object.fromEntries(FINDING_CLAUSES.map((c) => [c, c === clause ? risk : 0.02])),
      );
      yield [
        ...[
          SITE,
          id,
          newId(createdAt),
          'bench/1',
          clause === undefined ? 'publish' : 'hold',
          clause ?? '\\N',
        ],
        ...[language, scores, '{}', '[]', createdAt.toISOString()],
      ];
    }
  }
  function* decisionRows() {
    for (const { id, createdAt, clause, status, language, decider } of comments) {
      if (status === 'pending') continue;
      const at = new Date(createdAt.getTime() + random() * 4 * 60 * 60 * 1000);
      yield [
        ...[SITE, newId(at), id, '1', decider, 'account', 'pending', status],
        ...[status === 'rejected' ? (clause ?? 'off-topic') : '\\N', '1', String(clause !== undefined)],
        ...['AUTOMATED_DECISION_NOT_AUTOMATED', language, at.toISOString(), at.toISOString()],
      ];
    }
  }

  const indexes = await sql<{ name: string; definition: string }[]>`
    select indexname as name, indexdef as definition from pg_indexes
    where tablename = 'comments' and indexname <> 'comments_pk'`;
  for (const { name } of indexes) await sql`drop index ${sql(name)}`;
  await copy(
    'threads',
    'site_id, id, page, url, title, language, authors, created_at',
    toLines(threadRows()),
  );
  await Promise.all([
    copy(
      'comments',
      'site_id, id, thread_id, root_id, status, version, name, title, text, language, terms_version, author_hash, ' +
        'address_hash, holds, repeat_hash, clause, risk, turn, decided_by, cited, created_at, published_at',
      toLines(commentRows()),
    ),
    (async () => {
      await copy(
        'screenings',
        'site_id, comment_id, id, engine, recommendation, clause, language, scores, attributes, findings, created_at',
        toLines(screeningRows()),
      );
      await copy(
        'decisions',
        'site_id, id, comment_id, comment_version, actor_id, actor_kind, previous_status, new_status, clause, ' +
          'terms_version, automated_detection, automated_decision, content_language, decided_at, effective_at',
        toLines(decisionRows()),
      );
    })(),
  ]);
  for (const { definition } of indexes) await sql.unsafe(definition);
  await sql`vacuum (analyze)`;
  await sql.end({ timeout: 1 });
  return { threads, authors, words };
}

/**
 * Makes ten comments of each: the copies are older and decided, half of them under the same articles and by the same authors,
 * so that what is busy grows busier. Their words are copied as they were indexed, which saves stemming them anew.
 */
export async function multiplyComments(url: string, seeded: Seeded): Promise<Seeded> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connection: { maintenance_work_mem: '512MB' } });
  // A UUID in form, so that the API takes it.
  const apart = (id: string) =>
    sql.unsafe(`overlay(overlay(md5(${id}::text || k) placing '4' from 13) placing '8' from 17)::uuid`);
  const rebuildIndexes = await dropIndexes(sql);
  await sql`alter table comments alter column words drop expression`;
  await sql`
    insert into threads (site_id, id, page, url, title, language, authors, created_at)
    select site_id, ${apart('id')}, page || '/' || k, url, title, language, authors, created_at
    from threads, generate_series(2, 8, 2) k where site_id = ${SITE} and page like 'bench/%'`;
  await sql`
    create temporary table copies as
    select c.id as original, k, uuidv7(c.created_at - age - now()) as id, c.created_at - age as at, age, k % 2 = 0 as is_apart
    from comments c, generate_series(1, 9) k, lateral (select (10 + k * 90) * interval '1 day' as age) ages
    where c.site_id = ${SITE}`;
  await sql`
    insert into comments (site_id, id, thread_id, root_id, status, version, name, title, text, language, terms_version,
      author_hash, holds, repeat_hash, clause, risk, turn, decided_by, cited, created_at, published_at, words)
    select site_id, copies.id, case when is_apart then ${apart('thread_id')} else thread_id end, copies.id,
      case when status = 'pending' then 'approved' else status end, 2, name, title, text, language, terms_version,
      case when is_apart then author_hash || '-' || k else author_hash end, holds, copies.id::text, clause, risk, turn - age,
      decided_by, cited, at, at, words
    from comments join copies on copies.original = comments.id where site_id = ${SITE}`;
  await sql`
    insert into screenings
    select site_id, copies.id, uuidv7(at - now()), engine, recommendation, clause, language, scores, attributes, findings,
      failure, at
    from screenings join copies on copies.original = comment_id where site_id = ${SITE}`;
  await sql`
    insert into decisions (site_id, id, comment_id, comment_version, actor_id, actor_kind, previous_status, new_status,
      clause, terms_version, automated_detection, automated_decision, content_language, decided_at, effective_at)
    select site_id, uuidv7(at - now()), copies.id, 1, actor_id, actor_kind, previous_status, new_status, clause,
      terms_version, automated_detection, automated_decision, content_language, decided_at - age, effective_at - age
    from decisions join copies on copies.original = comment_id where site_id = ${SITE}`;
  const others = await sql<{ id: string }[]>`
    select id from threads where site_id = ${SITE} and page like 'bench/%/%'`;
  await rebuildIndexes();
  await sql`vacuum (analyze)`;
  await sql.end({ timeout: 1 });
  const newcomers = [2, 4, 6, 8].flatMap((k) => seeded.authors.map((author) => `${author}-${k}`));
  return {
    ...seeded,
    threads: [...seeded.threads, ...others.map(({ id }) => id)],
    authors: [...seeded.authors, ...newcomers],
  };
}

/** An index is built in one go for a fraction of what it costs row by row. */
async function dropIndexes(sql: postgres.Sql): Promise<() => Promise<void>> {
  const indexes = await sql<{ name: string; definition: string }[]>`
    select indexname as name, indexdef as definition from pg_indexes
    where tablename = 'comments' and indexname <> 'comments_pk'`;
  for (const { name } of indexes) await sql`drop index ${sql(name)}`;
  return async () => {
    for (const { definition } of indexes) await sql.unsafe(definition);
  };
}

function compose(words: readonly string[], length: number, random: () => number): string {
  return Array.from({ length }, () => drawWord(words, random)).join(' ');
}

function* toLines(rows: Iterable<readonly string[]>): Iterable<string> {
  for (const row of rows) yield `${row.join('\t')}\n`;
}

function* inBlocks(lines: Iterable<string>): Iterable<string> {
  let block = '';
  for (const line of lines) {
    block += line;
    if (block.length < 1 << 16) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}
