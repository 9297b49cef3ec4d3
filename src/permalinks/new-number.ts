const PARTS = /^p(\d+)([a-z]*)$/;

function partsOf(id: string | undefined): { whole: number; letters: string } | undefined {
  const parts = PARTS.exec(id ?? '');
  return parts ? { whole: Number(parts[1]), letters: parts[2] as string } : undefined;
}

/** The letters after `letters`: none, a, b … z, za … */
const following = (letters: string): string =>
  letters === '' || letters.endsWith('z')
    ? `${letters}a`
    : letters.slice(0, -1) + String.fromCharCode(letters.charCodeAt(letters.length - 1) + 1);

/**
 * A paragraph id that was never given, for a paragraph put in between `before` and `after`, as in statutes:
 * 4a after 4, 4aa between 4 and 4a, the next whole number at the end.
 */
export function newNumber(before: string | undefined, after: string | undefined, taken: ReadonlySet<string>): string {
  const left = partsOf(before) ?? { whole: 0, letters: '' };
  const right = partsOf(after);
  if (!right) {
    const highest = [...taken].reduce((most, id) => Math.max(most, partsOf(id)?.whole ?? 0), left.whole);
    return `p${highest + 1}`;
  }
  // What is put in before 4a begins like it: 4aa, 4ab; otherwise the letters go on from those before.
  const group =
    right.whole === left.whole && right.letters > left.letters.slice(0, right.letters.length) ? right.letters : '';
  let letters = left.letters.startsWith(group) ? left.letters : group;
  do letters = letters === group && group !== '' ? `${group}a` : following(letters);
  while (taken.has(`p${left.whole}${letters}`));
  return `p${left.whole}${letters}`;
}
