/** What both ends of the rules' API count by; apart from their schemas, so that the desk loads no validator. */

/** Decided comments that one request of a back-test goes through: little enough to keep nobody else waiting. */
export const BACKTEST_BATCH = 100;
/** Decided comments that a whole back-test goes through, the latest first. */
export const BACKTEST_MOST = 5000;

export const WORD_ACTIONS = ['hold', 'flag', 'spam', 'reject'] as const;
export type WordAction = (typeof WORD_ACTIONS)[number];
