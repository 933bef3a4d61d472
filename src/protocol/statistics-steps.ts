/** How the time that statistics look at is cut up. */

/** Days that are looked at, and the seconds of one step of the pictures. */
export const STATISTICS_RANGES = {
  '1': 3600,
  '7': 3600,
  '30': 86_400,
  '90': 86_400,
} as const;
export type StatisticsRange = keyof typeof STATISTICS_RANGES;

/** Hours that parts of the queue have waited; the last part has no end. */
export const AGE_STEPS = [1, 2, 6, 24, 72] as const;
