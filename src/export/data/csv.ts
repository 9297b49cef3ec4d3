const cell = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** Rows as CSV (RFC 4180): the first line has the names of the columns. Lists in a cell are parted by ` | `. */
export function csv(columns: readonly string[], rows: readonly Record<string, unknown>[]): string {
  const inCell = (value: unknown): string => {
    if (value === undefined || value === null) return '';
    if (Array.isArray(value)) return value.map(inCell).join(' | ');
    if (typeof value === 'object') return Object.values(value).filter(Boolean).map(inCell).join(': ');
    return String(value);
  };
  const lines = [[...columns], ...rows.map((row) => columns.map((column) => inCell(row[column])))];
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
