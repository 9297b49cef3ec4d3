/** How many letters must be put in, taken out or changed to make one text of another (Levenshtein 1966), in O(n · m). */
export function editDistance(a: string, b: string): number {
  if (a === b) return 0;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const kept = (above[column - 1] as number) + (a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1);
      line[column] = Math.min(kept, (above[column] as number) + 1, (line[column - 1] as number) + 1);
    }
    above = line;
  }
  return above[b.length] as number;
}
