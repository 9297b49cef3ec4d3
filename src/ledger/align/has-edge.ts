/** Whether a text begins or ends with another one, at a word; both with single spaces between their words. */
export function hasEdge(whole: string, part: string): boolean {
  return part !== '' && (` ${whole} `.startsWith(` ${part} `) || ` ${whole} `.endsWith(` ${part} `));
}
