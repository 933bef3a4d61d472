/**
 * How much the next report of a reporter counts, 0 to 1: the share of earlier ones that moderators followed, with two
 * granted in advance, so that a newcomer counts in full and one mistake costs little.
 */
export function toReportWeight(record: { readonly decided: number; readonly right: number }): number {
  const granted = 2;
  return (record.right + granted) / (record.decided + granted);
}
