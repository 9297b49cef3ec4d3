/** Whether a date lies before another for certain, each as precise as it is known: 2014 is not before 2014-10. */
export function isBefore(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) < other.slice(0, known);
}
