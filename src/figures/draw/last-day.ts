/** The last day of a partial date, `YYYY-MM-DD`: of `2014-10` it is 31 October 2014. */
export function lastDay(date: string): string {
  if (date.length >= 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10).padStart(10, '0');
}
