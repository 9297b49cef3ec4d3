const FORMATS: Record<number, Intl.DateTimeFormat> = {
  4: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
  7: new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  10: new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
};

/** A partial date in words, as precise as it is: `2014-10-06` is "6 October 2014", `2015-08` is "August 2015". */
export function formatDate(date: string): string {
  return FORMATS[date.length]?.format(new Date(`${date}T00:00:00Z`.replace(/^(\d{4})T/, '$1-01T'))) ?? date;
}
