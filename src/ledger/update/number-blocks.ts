import { slug } from 'github-slugger';
import { type Block, letterOf } from '../../model/ledger.ts';

const PARTS = /^([pftc])(\d+)([a-z]*)$/;

function partsOf(id: string | undefined): { series: string; whole: number; letters: string } | undefined {
  const [, series, whole, letters] = PARTS.exec(id ?? '') ?? [];
  return series === undefined ? undefined : { series, whole: Number(whole), letters: letters as string };
}

/** The letters after `letters`: none, a, b … z, za … */
const following = (letters: string): string =>
  letters === '' || letters.endsWith('z')
    ? `${letters}a`
    : letters.slice(0, -1) + String.fromCharCode(letters.charCodeAt(letters.length - 1) + 1);

/**
 * Gives ids that are not among `taken` and that it has not given before. A paragraph (`p`), figure (`f`), table (`t`)
 * or block of code (`c`) put in between two others of its letter is numbered as in statutes: 4a after 4, 4aa between 4
 * and 4a, the next whole number at the end. A heading is named by its words.
 */
export function numberBlocks(
  taken: Iterable<string>,
): (block: Block, before: string | undefined, after: string | undefined) => string {
  const given = new Set<string>();
  /** Of headings with the same words, the next count that may be free. */
  const counts = new Map<string, number>();
  const highest: Record<string, number> = { p: 0, f: 0, t: 0, c: 0 };
  const give = (id: string) => {
    given.add(id);
    const { series, whole } = partsOf(id) ?? { series: '', whole: 0 };
    if (series) highest[series] = Math.max(highest[series] as number, whole);
    return id;
  };
  for (const id of taken) give(id);

  return ({ kind, text }, before, after) => {
    const series = letterOf(kind);
    if (series === undefined) {
      // As rehype-slug names them: one that is named like an earlier heading has a number after its words.
      const name = `section-${slug(text) || 'x'}`;
      let count = counts.get(name) ?? 0;
      while (given.has(count ? `${name}-${count}` : name)) count++;
      counts.set(name, count + 1);
      return give(count ? `${name}-${count}` : name);
    }
    const left = partsOf(before) ?? { whole: 0, letters: '' };
    const right = partsOf(after);
    if (!right) return give(`${series}${Math.max(highest[series] as number, left.whole) + 1}`);
    // What is put in before 4a begins like it: 4aa, 4ab; otherwise the letters go on from those before.
    const group =
      right.whole === left.whole && right.letters > left.letters.slice(0, right.letters.length) ? right.letters : '';
    let letters = left.letters.startsWith(group) ? left.letters : group;
    do letters = letters === group && group !== '' ? `${group}a` : following(letters);
    while (given.has(`${series}${left.whole}${letters}`));
    return give(`${series}${left.whole}${letters}`);
  };
}
