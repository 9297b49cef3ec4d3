/** The first day of a partial date, `YYYY-MM-DD`, so that dates of unequal precision can be compared. */
export function firstDay(date: string): string {
  return date + '0000-01-01'.slice(date.length);
}
