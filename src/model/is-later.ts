/**
 * Whether something that became known on `known` lies after the day `asOf`; less precise dates count from their first
 * day. Without a day to speak from, nothing is later.
 */
export function isLater(known: string | undefined, asOf: string | undefined): boolean {
  if (known === undefined || known === 'then' || asOf === undefined) return false;
  const full = (date: string) => date + '0000-01-01'.slice(date.length);
  return full(known) > full(asOf);
}
