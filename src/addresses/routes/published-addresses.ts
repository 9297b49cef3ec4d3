import type { Article, Edition } from '../../model/edition.ts';
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

/** Of each article its own, from the home page on: `dev` asks after each change, and most articles are as they were. */
const known = new WeakMap<Article, string[]>();

/** The addresses of the pages of an article, and of what has one on them. */
function articleAddresses(article: Article, to: Addresses): string[] {
  const made = known.get(article);
  if (made) return made;
  const { id, meta, ledger } = article;
  const claims = meta.claims.flatMap((claim) => [claim.id, ...claim.formerIds]);
  const facts = meta.claims.flatMap(({ id: claim, formerIds, since }) =>
    factIds(since).flatMap((ids) => [claim, ...formerIds].flatMap((note) => ids.map((fact) => ({ note, fact })))),
  );
  const found = [id, ...meta.formerIds].flatMap((name) => [
    ...[to.article(name), to.pictures(name)],
    ...articleVersions(ledger).map((version) => to.version(name, version.id)),
    ...ledger.paragraphs.map((entry) => to.paragraph(name, entry.id)),
    ...claims.map((claim) => to.note(name, claim)),
    ...facts.map(({ note, fact }) => to.noteFact(name, note, fact)),
  ]);
  const all = found.map((address) => address.slice(1));
  known.set(article, all);
  return all;
}

/**
 * The addresses of an edition that readers may hold for good, each from the home page on: pages of articles, of their
 * versions and of entities, and on pages the paragraphs, headings, figures, notes and their later facts, claims, works,
 * and of entities the dated facts and relations. What was once published counts as long as something tells of it:
 * numbers of paragraphs that are gone, former ids, what is withdrawn. Pages of single paragraphs are left out: they
 * come and go with a setting, and the ledger keeps their numbers.
 */
export function publishedAddresses(edition: Edition): ReadonlySet<string> {
  const { articles, entities, works, citedWorks, withdrawn } = edition;
  const to = addresses('/');
  const register = registerIds(articles);
  const found = new Set<string>(withdrawn.map(({ address }) => address));
  const add = (address: string) => found.add(address.slice(1));
  for (const article of articles) {
    for (const address of articleAddresses(article, to)) found.add(address);
    for (const { id: own, formerIds } of register.get(article.id)?.values() ?? []) {
      for (const one of [own, ...formerIds]) add(`${to.claims}#${one}`);
    }
  }
  for (const entity of entities) {
    for (const id of [entity.id, ...entity.formerIds]) add(to.entity(id));
    for (const address of recordAddresses(entity, edition, to)) add(address);
  }
  for (const { id } of works) if (citedWorks.has(id)) add(to.work(id));
  return found;
}
