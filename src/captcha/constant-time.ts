/** Compares in a time that depends on the length of `right` alone. */
export function equalInConstantTime(left: string, right: string): boolean {
  return countDifferences(left, right) === 0;
}

/** At how many places `left` differs from `right`, every place where the lengths differ; as fast for any `left`. */
export function countDifferences(left: string, right: string): number {
  let differences = left.length === right.length ? 0 : right.length + 1;
  for (let i = 0; i < right.length; i++) {
    // charCodeAt gives NaN beyond the end, which is 0 in bitwise operations.
    const difference = left.charCodeAt(i) ^ right.charCodeAt(i);
    differences += (difference | -difference) >>> 31;
  }
  return differences;
}
