/** One step of an outline: its letter as in the data of a path (M, L, Q, C or Z), and its points, absolute. */
export interface PathStep {
  letter: string;
  points: readonly number[];
}

/** Numbers side by side, with a space only where they would else be one. */
const joined = (numbers: readonly number[]): string =>
  numbers.reduce((text, one) => `${text}${text && one >= 0 ? ' ' : ''}${one}`, '');

/**
 * The data of a path from its steps, as short as whole numbers make it: each point is told from the end of the step
 * before, and a letter only where another kind of step begins (SVG 2, section 9.3).
 */
export function relativePath(steps: readonly PathStep[]): string {
  let [x, y, last, data] = [0, 0, '', ''];
  let start: [number, number] = [0, 0];
  for (const { letter, points } of steps) {
    const rounded = points.map(Math.round);
    if (letter === 'Z') {
      data += 'z';
      [x, y] = start;
      last = 'z';
      continue;
    }
    const told = joined(rounded.map((point, at) => point - (at % 2 ? y : x)));
    const name = letter.toLowerCase();
    data += name === last ? `${told.startsWith('-') ? '' : ' '}${told}` : name + told;
    [x = x, y = y] = rounded.slice(-2);
    if (letter === 'M') start = [x, y];
    // What follows a move without a letter would be a line.
    last = letter === 'M' ? '' : name;
  }
  return data;
}
