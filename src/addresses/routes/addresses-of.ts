import type { Edition } from '../../model/edition.ts';
import type { Entity } from '../../model/entity.ts';
import { factIds } from '../../model/fact-ids.ts';
import { registerIds } from '../../model/register-ids.ts';
import { tieIds } from '../../model/tie-ids.ts';
import { type Addresses, addresses } from '../site.ts';
import { articleVersions } from '../versions/article-versions.ts';

/** The addresses of what a record says: its dated facts and its relations. */
function recordAddresses({ id, since }: Entity, { relationsByEntity, entityById }: Edition, to: Addresses): string[] {
  const ties = tieIds(relationsByEntity.get(id) ?? [], (other) => entityById.get(other)?.formerIds ?? []);
  return [
    ...factIds(since)
      .flat()
      .map((fact) => to.fact(id, fact)),
    ...ties.flat().map((tie) => to.tie(id, tie)),
  ];
}

/**
 * The addresses of an edition that readers may hold for good, sorted, each from the home page on: pages of articles,
 * of their versions and of entities, and on pages the paragraphs, headings, figures, notes and their later facts,
 * claims, works, and of entities the dated facts and relations. What was
 * once published counts as long as something tells of it: numbers of paragraphs that are gone, former ids, what is
 * withdrawn. Pages of single paragraphs are left out: they come and go with a setting, and the ledger keeps their
 * numbers.
 */
export function addressesOf(edition: Edition): string[] {
  const { articles, entities, works, citationsByWork, withdrawn } = edition;
  const to = addresses('/');
  const register = registerIds(articles);
  const found = new Set<string>(withdrawn.map(({ address }) => `/${address}`));
  for (const { id, meta, ledger } of articles) {
    const claims = meta.claims.flatMap((claim) => [claim.id, ...claim.formerIds]);
    const facts = meta.claims.flatMap(({ id: claim, formerIds, since }) =>
      factIds(since).flatMap((ids) => [claim, ...formerIds].flatMap((note) => ids.map((fact) => ({ note, fact })))),
    );
    for (const name of [id, ...meta.formerIds]) {
      for (const page of [to.article(name), to.pictures(name)]) found.add(page);
      for (const version of articleVersions(ledger)) found.add(to.version(name, version.id));
      for (const entry of ledger.paragraphs) found.add(to.paragraph(name, entry.id));
      for (const claim of claims) found.add(to.note(name, claim));
      for (const { note, fact } of facts) found.add(to.noteFact(name, note, fact));
    }
    for (const { id: own, formerIds } of register.get(id)?.values() ?? []) {
      for (const one of [own, ...formerIds]) found.add(`${to.claims}#${one}`);
    }
  }
  for (const entity of entities) {
    for (const id of [entity.id, ...entity.formerIds]) found.add(to.entity(id));
    for (const address of recordAddresses(entity, edition, to)) found.add(address);
  }
  for (const { id } of works) if (citationsByWork.has(id)) found.add(to.work(id));
  return [...found].map((address) => address.slice(1)).sort();
}
