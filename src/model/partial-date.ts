import { z } from 'zod';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function isRealDate(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const [year, month = 1, day = 1] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const date = new Date(Date.UTC(year as number, (month as number) - 1, day as number));
  return date.getUTCMonth() === (month as number) - 1 && date.getUTCDate() === day;
}

/** A date as precise as is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (EDTF level 0). Gives the finding `bad-date`. */
export const partialDate = z.string().refine(isRealDate, {
  params: { rule: 'bad-date', detail: 'YYYY, YYYY-MM or YYYY-MM-DD, as precisely as is known' },
});

/** A date to the day, `YYYY-MM-DD`. Gives the finding `bad-date`. */
export const fullDate = z.string().refine((text) => text.length === 10 && isRealDate(text), {
  params: { rule: 'bad-date', detail: 'YYYY-MM-DD' },
});
