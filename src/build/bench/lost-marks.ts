import type { BenchDrop, BenchLost } from '../../bench/text-api.ts';
import { putClaim } from '../../edit/article/put-claim.ts';
import { removeClaim } from '../../edit/article/remove-claim.ts';
import { removeWords } from '../../edit/article/remove-words.ts';
import { splitFrontmatter } from '../../edit/edit-frontmatter.ts';
import { frontmatterData } from '../../edit/frontmatter-data.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { replaceWords, type WordChange } from '../../read/files/replace-words.ts';
import type { NumberedArticle } from '../steps/number-article.ts';
import { Refused } from './open-article.ts';

/** The marks that have lost their words, by the findings that stand at their places; and the other findings. */
export function lostMarks(
  { parsed, meta }: NumberedArticle,
  findings: readonly Finding[],
): { lost: BenchLost[]; others: Finding[] } {
  const told = new Set<Finding>();
  const isLost = (rules: string, path: PropertyKey[]): boolean => {
    const { file, line, column } = parsed.locate(path);
    const found = findings.filter(
      (one) => one.rule.startsWith(rules) && one.file === file && one.line === line && one.column === column,
    );
    const lost = found.filter(({ rule }) => !rule.endsWith('-edited'));
    for (const one of lost) told.add(one);
    return lost.length > 0;
  };
  const claims = meta.claims.flatMap(({ id, quote }, index): BenchLost[] =>
    isLost('quote-', ['claims', index, 'quote']) ? [{ claim: id, words: quote }] : [],
  );
  const names = meta.entities.flatMap((listing, index): BenchLost[] => {
    const { id: entity, also } = typeof listing === 'string' ? { id: listing, also: [] } : listing;
    const wordings = also.flatMap((one, wording): BenchLost[] => {
      const words = typeof one === 'string' ? one : one.text;
      return isLost('also-', ['entities', index, 'also', wording]) ? [{ entity, wording, words }] : [];
    });
    const gone = findings.filter(({ mend }) => mend?.do === 'unlist' && mend.entity === entity);
    for (const one of gone) told.add(one);
    return gone.length > 0 ? [...wordings, { entity, words: '' }] : wordings;
  });
  return { lost: [...claims, ...names], others: findings.filter((one) => !told.has(one)) };
}

/** From the last wording on, entities behind their wordings: what is taken out moves what stands behind it. */
const order = (one: BenchDrop): number => ('claim' in one ? -2 : (one.wording ?? -1));

/** An article whose marks take the words that now stand in the text, stand on others, or go. */
export function keepMarks(
  text: string,
  taken: readonly WordChange[],
  { drop = [], move = [] }: { drop?: readonly BenchDrop[]; move?: readonly { claim: string; quote: string }[] },
): string {
  const { open, yaml, rest } = splitFrontmatter(text);
  let after = `${open}${replaceWords(yaml, taken)}${rest}`;
  for (const { claim, quote } of move) {
    const was = frontmatterData(after).claims?.find(({ id }) => id === claim);
    if (!was) throw new Refused(`there is no claim "${claim}"`);
    after = putClaim(after, { ...was, id: claim, quote, prefix: undefined, suffix: undefined });
  }
  for (const one of [...drop].sort((a, b) => order(b) - order(a))) {
    after = 'claim' in one ? removeClaim(after, one.claim) : removeWords(after, one.entity, one.wording);
  }
  return after;
}
