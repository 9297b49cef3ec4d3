/** The names of months and weekdays in a language, long and short: written with capitals in some, and no names. */
export function calendarWords(language: string): Set<string> {
  const words = new Set<string>();
  for (const length of ['long', 'short'] as const) {
    const month = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' });
    const weekday = new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' });
    for (let n = 0; n < 12; n++) {
      words.add(month.format(Date.UTC(2024, n, 1)));
      words.add(weekday.format(Date.UTC(2024, 0, 1 + (n % 7))));
    }
  }
  return words;
}
