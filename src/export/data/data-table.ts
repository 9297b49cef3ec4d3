import type { Addresses } from '../../addresses/site.ts';
import type { Citation } from '../../model/citation.ts';
import type { CitedAt, Edition } from '../../model/edition.ts';
import type { Work } from '../../model/work.ts';
import { workAddress } from '../../model/work-address.ts';
import type { DataTable } from '../../words/en/data.ts';

type Row = Record<string, unknown>;

const idsOf = (works: readonly Citation[]): string[] => works.map(({ id }) => id);
const facts = (since: readonly { on: string; text: string; works: readonly Citation[] }[]) =>
  since.map(({ on, text, works }) => ({ on, text, works: idsOf(works) }));

const nameOf = (name: NonNullable<Work['author']>[number]): string =>
  'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');

/** Makes the rows of a table; `whole` makes an address of the site whole. */
type Rows = (edition: Edition, addresses: Addresses, whole: (path: string) => string) => Row[];

const claims: Rows = (edition, addresses, whole) =>
  edition.articles.flatMap((article) =>
    article.claims.map(
      (claim): Row => ({
        article: article.id,
        id: claim.id,
        address: whole(addresses.note(article.id, claim.id)),
        paragraph: claim.paragraph,
        note: claim.number,
        quote: claim.quote,
        claim: claim.claim,
        kind: claim.kind,
        rating: claim.rating,
        known: claim.known,
        key: claim.key,
        gist: claim.gist,
        text: claim.note,
        works: idsOf(claim.works),
        since: facts(claim.since),
      }),
    ),
  );

const entities: Rows = (edition, addresses, whole) =>
  edition.entities.map(
    (entity): Row => ({
      id: entity.id,
      address: whole(addresses.entity(entity.id)),
      name: entity.name,
      kind: entity.kind,
      aliases: entity.aliases,
      summary: entity.summary,
      summaries: entity.summaries.map(({ works: cited, ...one }) => ({ ...one, works: idsOf(cited) })),
      since: facts(entity.since),
      works: idsOf(entity.works),
      latitude: entity.coordinates?.lat,
      longitude: entity.coordinates?.lon,
      from: entity.date?.from,
      to: entity.date?.to,
      wikidata: entity.wikidata,
      mentions: edition.mentionsByEntity.get(entity.id)?.length ?? 0,
    }),
  );

const relations: Rows = (edition) =>
  edition.entities.flatMap(({ id, relations: own }) =>
    own.map(
      (relation): Row => ({
        subject: id,
        type: relation.type,
        target: relation.target,
        from: relation.from,
        to: relation.to,
        known: relation.known,
        toKnown: relation.toKnown,
        disputed: relation.disputed,
        note: relation.note,
        works: idsOf(relation.works),
      }),
    ),
  );

const works: Rows = (edition, addresses, whole) => {
  const citing = ({ entity, article = '', claim }: CitedAt) =>
    whole(entity ? addresses.entity(entity) : claim ? addresses.note(article, claim) : addresses.article(article));
  return edition.works
    .filter(({ id }) => edition.citedWorks.has(id))
    .map(
      ({ id, author = [], editor = [], ...work }): Row => ({
        id,
        address: whole(addresses.work(id)),
        type: work.type,
        title: work.title,
        authors: author.map(nameOf),
        editors: editor.map(nameOf),
        publisher: work.publisher,
        publisherPlace: work['publisher-place'],
        containerTitle: work['container-title'],
        volume: work.volume,
        issue: work.issue,
        pages: work.page,
        issued: work.issued,
        url: workAddress(work),
        doi: work.DOI,
        isbn: work.ISBN,
        repository: work.repository,
        callNumber: work['call-number'],
        archive: work.archive,
        weight: work.weight,
        origin: work.origin,
        note: work.note,
        citedBy: (edition.citationsByWork.get(id) ?? []).map(citing),
      }),
    );
};

const TABLES: Record<DataTable, Rows> = { claims, entities, relations, works };

/**
 * What the records of an edition say, as one table: a row for each claim, entity, relation or cited work, in the order
 * of the columns that `DATA_WORDS` describes. `whole` makes an address of the site whole.
 */
export const dataTable = (table: DataTable, ...from: Parameters<Rows>): Row[] => TABLES[table](...from);
