import { LOCALE } from './en/locale.ts';

/** The parts of a date as one text, the first of a month as the language writes it. */
export const writtenDate = (parts: readonly Intl.DateTimeFormatPart[]): string =>
  parts.map(({ type, value }) => (type === 'day' && value === '1' ? LOCALE.firstDay : value)).join('');
