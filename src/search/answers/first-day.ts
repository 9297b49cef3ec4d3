/** The first day of a partial date. */
export const firstDay = (date: string): string => date + '0000-01-01'.slice(date.length);
