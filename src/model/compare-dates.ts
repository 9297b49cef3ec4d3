/** The first and the last day of a partial date: of `2014-10` the 1st and the 31st of October. */
const firstDay = (date: string): string => date + '0000-01-01'.slice(date.length);
const lastDay = (date: string): string => date + '0000-12-31'.slice(date.length);

/** Whether the whole of one partial date lies before the whole of another: of 2014 and October 2014 neither does. */
export const isWhollyBefore = (date: string, other: string): boolean => lastDay(date) < firstDay(other);
