// Dates amid Spanish words. A day has an article, a month and a year have none: «el 6 de octubre», «octubre», «2014».

const isDay = (date: string): boolean => /^\d{1,2} /.test(date);

/** «el 6 de octubre de 2014», «octubre de 2014», «2014». */
export const the = (date: string): string => (isDay(date) ? `el ${date}` : date);
/** «el 6 de octubre de 2014», «en octubre de 2014», «en 2014». */
export const on = (date: string): string => (isDay(date) ? `el ${date}` : `en ${date}`);
/** «del 6 de octubre de 2014», «de octubre de 2014», «de 2014». */
export const of = (date: string): string => (isDay(date) ? `del ${date}` : `de ${date}`);
/** «desde el 6 de octubre de 2014», «desde octubre de 2014». */
export const since = (date: string): string => `desde ${the(date)}`;
/** «hasta el 6 de octubre de 2014», «hasta octubre de 2014». */
export const until = (date: string): string => `hasta ${the(date)}`;
/** «del 6 de octubre de 2014 a marzo de 2015». */
export const between = (from: string, to: string): string =>
  from === to ? on(from) : `${of(from)} ${isDay(to) ? 'al' : 'a'} ${to}`;
