import type { Edition } from '../../model/edition.ts';
import { registerIds } from '../../model/register-ids.ts';
import { addresses } from '../site.ts';
import { articleVersions } from '../versions/article-versions.ts';

/**
 * The addresses of an edition that readers may hold for good, sorted, each from the home page on: pages of articles,
 * of their versions and of entities, and on pages the paragraphs, headings, figures, notes, claims and works. What was
 * once published counts as long as something tells of it: numbers of paragraphs that are gone, former ids, what is
 * withdrawn. Pages of single paragraphs are left out: they come and go with a setting, and the ledger keeps their
 * numbers.
 */
export function addressesOf({ articles, entities, works, citationsByWork, withdrawn }: Edition): string[] {
  const to = addresses('/');
  const register = registerIds(articles);
  const found = new Set<string>(withdrawn.map(({ address }) => `/${address}`));
  for (const { id, meta, ledger } of articles) {
    const claims = meta.claims.flatMap((claim) => [claim.id, ...claim.formerIds]);
    for (const name of [id, ...meta.formerIds]) {
      for (const page of [to.article(name), to.pictures(name)]) found.add(page);
      for (const version of articleVersions(ledger)) found.add(to.version(name, version.id));
      for (const entry of ledger.paragraphs) found.add(to.paragraph(name, entry.id));
      for (const claim of claims) found.add(to.note(name, claim));
    }
    for (const { id: own, formerIds } of register.get(id)?.values() ?? []) {
      for (const one of [own, ...formerIds]) found.add(`${to.claims}#${one}`);
    }
  }
  for (const entity of entities) for (const id of [entity.id, ...entity.formerIds]) found.add(to.entity(id));
  for (const { id } of works) if (citationsByWork.has(id)) found.add(to.work(id));
  return [...found].map((address) => address.slice(1)).sort();
}
