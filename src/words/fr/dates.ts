// Dates amid French words. A day has an article, a month and a year have none: « le 6 octobre », « octobre », « 2014 ».

const isDay = (date: string): boolean => /^\d{1,2}(?:er)? /.test(date);
const elided = (date: string): string => (/^[ao]/.test(date) ? `d’${date}` : `de ${date}`);

/** « le 6 octobre 2014 », « octobre 2014 », « 2014 ». */
export const the = (date: string): string => (isDay(date) ? `le ${date}` : date);
/** « le 6 octobre 2014 », « en octobre 2014 », « en 2014 ». */
export const on = (date: string): string => (isDay(date) ? `le ${date}` : `en ${date}`);
/** « du 6 octobre 2014 », « d’octobre 2014 », « de 2014 ». */
export const of = (date: string): string => (isDay(date) ? `du ${date}` : elided(date));
/** « depuis le 6 octobre 2014 », « depuis octobre 2014 ». */
export const since = (date: string): string => `depuis ${the(date)}`;
/** « jusqu’au 6 octobre 2014 », « jusqu’en octobre 2014 ». */
export const until = (date: string): string => (isDay(date) ? `jusqu’au ${date}` : `jusqu’en ${date}`);
/** « du 6 octobre 2014 à mars 2015 ». */
export const between = (from: string, to: string): string =>
  from === to ? on(from) : `${of(from)} ${isDay(to) ? 'au' : 'à'} ${to}`;
