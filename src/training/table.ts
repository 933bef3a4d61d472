/** A Markdown table; numbers as three digits, NaN as a dash. */
export function toTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) => `| ${row.map(toCell).join(' | ')} |`);
  return [
    `| ${head.join(' | ')} |`,
    `| ${head.map((_, i) => (i === 0 ? '---' : '--:')).join(' | ')} |`,
    ...lines,
  ].join('\n');
}

function toCell(value: string | number): string {
  if (typeof value === 'string') return value;
  if (Number.isNaN(value)) return '–';
  return Number.isInteger(value) && Math.abs(value) > 1
    ? String(value)
    : value.toFixed(3).replace(/^0\./, '.');
}

/** A share as a percentage, with one digit after the point where no other number is asked for. */
export function toPercent(share: number, digits = 1): string {
  return Number.isNaN(share) ? '–' : `${(100 * share).toFixed(digits)} %`;
}
