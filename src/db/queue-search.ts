import { and, eq, getTableName, type SQL, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { isNarrowedTo, ORDERED_BY, type QueueNarrowing, type QueueQuery } from './queue-query.ts';
import { comments } from './schema/index.ts';

/** Reading in order comes across enough of what occurs this often: in one comment of so many. */
const OFTEN = 30;
/** So many times a page are fetched and put in order at once. */
const FEW_PAGES = 6;
/** A stretch is to hold so many times a page, and the next is no more than so many times as long. */
const AMPLE = 2;
const LONGEST = 8;

/**
 * A page of what words occur in, come by as is quickest; what is found is the same each way. What occurs often is read in order
 * until a page has turned up, what occurs seldom is looked up and then put in order. Between the two, words are looked up within
 * a stretch from the page's beginning that should hold enough, and then within longer ones, so that neither everything between
 * nor everything found is fetched.
 */
export async function searchPage<Row>(
  db: Database,
  siteId: string,
  query: QueueQuery,
  readPage: (within?: { stretch: SQL | undefined }) => Promise<Row[]>,
): Promise<Row[]> {
  const [found, all, knots] = await Promise.all([
    estimateFound(db, siteId, query),
    estimateFound(db, siteId, { ...query, words: undefined }),
    readKnots(db, siteId, query),
  ]);
  if (found * OFTEN >= all) return readPage();
  if (found > query.limit * FEW_PAGES && knots.length > 1) {
    let part = (AMPLE * query.limit) / found;
    while (part < 1) {
      const rows = await readPage({ stretch: toStretch(query, knots, part) });
      if (rows.length === query.limit) return rows;
      part *= Math.min(LONGEST, (AMPLE * query.limit) / Math.max(rows.length, 1));
    }
  }
  return readPage({ stretch: undefined });
}

/** From where the page begins, over a part of the whole. */
function toStretch({ order, after }: QueueQuery, ascending: readonly number[], part: number): SQL {
  const { column, isDescending, type } = ORDERED_BY[order];
  const isRisk = order === 'risk';
  const knots = isDescending ? ascending.toReversed() : ascending;
  const from = after === undefined ? knots[0]! : isRisk ? Number(after.key) : Date.parse(after.key);
  const ahead = [from, ...knots.filter((knot) => (isDescending ? knot < from : knot > from))];
  const steps = Math.min(part * (knots.length - 1), ahead.length - 1);
  const [low, high] = [ahead[Math.floor(steps)]!, ahead[Math.ceil(steps)]!];
  const to = low + (high - low) * (steps % 1);
  const bound = isRisk ? to : new Date(to).toISOString();
  return sql`${column} ${sql.raw(isDescending ? '>=' : '<=')} ${bound}::${sql.raw(type)}`;
}

/**
 * Values of the ordered column, in milliseconds or risk, ascending, between which about as much of the list lies each time: its
 * ends, read off an index, and what the planner's statistics have between them.
 */
async function readKnots(
  db: Database,
  siteId: string,
  { order, status }: QueueQuery,
): Promise<readonly number[]> {
  const { column, stored, type } = ORDERED_BY[order];
  const toNumber = (value: SQL) =>
    order === 'risk' ? sql`${value}::float8` : sql`(extract(epoch from ${value}) * 1000)::float8`;
  const bounds = sql`unnest((select histogram_bounds::text::${sql.raw(type)}[] from pg_stats where schemaname = current_schema() and tablename = ${getTableName(comments)} and attname = ${stored}))`;
  const [row] = await db
    .select({
      lowest: sql<number | null>`${toNumber(sql`min(${column})`)}`,
      highest: sql<number | null>`${toNumber(sql`max(${column})`)}`,
      // As text: how a list of numbers arrives differs between the drivers.
      between: sql<
        string | null
      >`(select string_agg(${toNumber(sql`bound`)}::text, ' ') from ${bounds} bound)`,
    })
    .from(comments)
    .where(and(eq(comments.siteId, siteId), eq(comments.status, status)));
  if (row === undefined || row.lowest === null || row.highest === null) return [];
  const { lowest, highest } = row;
  const between = (row.between ?? '').split(' ').filter(Boolean).map(Number);
  return [lowest, ...between.filter((knot) => knot > lowest && knot < highest), highest];
}

/** How many the planner supposes there are: asked of its statistics, nothing is read. */
async function estimateFound(db: Database, siteId: string, by: QueueNarrowing): Promise<number> {
  const found = db.select({ id: comments.id }).from(comments).where(isNarrowedTo(siteId, by));
  const answer: unknown = await db.execute(sql`explain (format json) ${found}`);
  // The drivers differ: a list of rows, or an object that has them.
  const rows = (Array.isArray(answer) ? answer : (answer as { rows: unknown[] }).rows) as ExplainRow[];
  return rows[0]!['QUERY PLAN'][0]!.Plan['Plan Rows'];
}

interface ExplainRow {
  readonly 'QUERY PLAN': readonly [{ readonly Plan: { readonly 'Plan Rows': number } }];
}
