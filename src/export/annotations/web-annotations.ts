import type { Addresses } from '../../addresses/site.ts';
import type { Article, Edition, Mention, PlacedClaim } from '../../model/edition.ts';
import { authorsOf } from '../authors-of.ts';
import type { Publication } from '../publication.ts';
import { claimBodies } from './claim-bodies.ts';
import { printedOffsets } from './printed-offsets.ts';
import { selectorsOf } from './selectors-of.ts';

/** The ids of the elements whose text the positions count in. */
const SCOPES = { credit: 'credit', body: 'text' } as const;

const instant = (day: string): string => `${day}T00:00:00Z`;

/** Where in the page the words of a paragraph are, as a function of their offsets in the paragraph. */
function placesIn({ paragraphs, html }: Article, page: string) {
  const words = new Map(paragraphs.map(({ id, text }) => [id, text]));
  const offsets = new Map<string, Uint32Array | undefined>();
  return ({ paragraph, start, end }: Pick<Mention, 'paragraph' | 'start' | 'end'>): object => {
    const root = paragraph === 'credit' ? 'credit' : 'body';
    const printed = html.text[root];
    const at = printed.places.get(paragraph) ?? { start: 0, end: 0 };
    if (!offsets.has(paragraph)) {
      offsets.set(paragraph, printedOffsets(words.get(paragraph) ?? '', printed.text.slice(at.start, at.end)));
    }
    const found = offsets.get(paragraph);
    // The last character has its own place: behind it the page may have a space that the words have not.
    const [from, to] = found ? [found[start] as number, (found[end - 1] as number) + 1] : [start, end];
    return {
      source: page,
      scope: `${page}#${SCOPES[root]}`,
      selector: selectorsOf(printed, paragraph, at.start + from, at.start + to),
    };
  };
}

/** A name of each mention that a change of other words leaves alone: its entity and which of its paragraph it is. */
function mentionNames(mentions: readonly Mention[]): string[] {
  const times = new Map<string, number>();
  return mentions.map(({ paragraph, entity }) => {
    const name = `${paragraph}-${entity}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return `${name}-${time}`;
  });
}

/**
 * Every annotation of an article as a W3C AnnotationPage: mentions identify an entity, claims are assessed.
 * https://www.w3.org/TR/annotation-model/
 */
export function webAnnotations(
  article: Article,
  edition: Edition,
  addresses: Addresses,
  publication: Publication,
): object {
  const { meta } = article;
  const whole = (path: string) => new URL(path, publication.home).href;
  const page = whole(addresses.article(article.id));
  const file = whole(addresses.annotations(article.id));
  const targetOf = placesIn(article, page);
  const names = mentionNames(article.mentions);
  const common = {
    type: 'Annotation',
    creator: { id: publication.home, type: 'Organization', name: publication.name },
    created: instant(meta.published),
    modified: instant(meta.updated ?? meta.published),
  };
  const assessed = (claim: PlacedClaim) => ({
    id: whole(addresses.note(article.id, claim.id)),
    ...common,
    ...(claim.formerIds.length > 0 && {
      'dcterms:replaces': claim.formerIds.map((former) => whole(addresses.note(article.id, former))),
    }),
    motivation: 'assessing',
    body: claimBodies(claim, meta.language, edition, whole, addresses),
    target: targetOf(claim),
  });
  const identified = (mention: Mention, index: number) => ({
    id: `${page}#${names[index]}`,
    ...common,
    motivation: 'identifying',
    body: [
      { type: 'SpecificResource', purpose: 'identifying', source: whole(addresses.entity(mention.entity)) },
      {
        type: 'TextualBody',
        purpose: 'tagging',
        language: publication.language,
        value: edition.entityById.get(mention.entity)?.name ?? mention.entity,
      },
    ],
    target: targetOf(mention),
  });
  const items = [...article.claims.map(assessed), ...article.mentions.map(identified)];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: file,
    type: 'AnnotationPage',
    partOf: {
      id: `${file}#collection`,
      type: 'AnnotationCollection',
      label: meta.title,
      total: items.length,
      first: file,
      last: file,
      creator: authorsOf(meta, publication.name).map(({ name, kind, url }) => ({
        type: kind === 'person' ? 'Person' : 'Organization',
        name,
        ...(url && { id: url }),
      })),
      created: instant(meta.published),
      modified: instant(meta.updated ?? meta.published),
      ...(publication.licence && { rights: publication.licence }),
    },
    startIndex: 0,
    items,
  };
}
