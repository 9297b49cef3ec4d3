const known = new Map<string, string[]>();

/**
 * The names of the months as they stand behind the day, in a language that writes it as a number with a full stop
 * ("3. März", "3. maaliskuuta"); none in others.
 */
export function dottedMonths(language: string): string[] {
  const found = known.get(language);
  if (found) return found;
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2001, month, 3));
    const day = parts.findIndex(({ type }) => type === 'day');
    const name = parts.find(({ type }) => type === 'month')?.value;
    return parts[day + 1]?.value.startsWith('.') && name ? [name] : [];
  }).flat();
  known.set(language, months);
  return months;
}
