import type { Addresses } from '../addresses/site.ts';
import type { Article } from '../model/edition.ts';
import type { Settings } from '../model/settings.ts';

/** How many characters of context a selector carries on each side. */
const CONTEXT = 32;

function target(article: Article, paragraph: string, start: number, end: number, page: string): object {
  const text = article.paragraphs.find(({ id }) => id === paragraph)?.text ?? '';
  return {
    source: page,
    selector: {
      type: 'FragmentSelector',
      value: paragraph,
      refinedBy: {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - CONTEXT), start),
        suffix: text.slice(end, end + CONTEXT),
      },
    },
  };
}

/**
 * Every annotation of an article as a W3C AnnotationPage: mentions identify an entity, claims are assessed. `home` is
 * the whole address of the site. https://www.w3.org/TR/annotation-model/
 */
export function webAnnotations(
  article: Article,
  { licence }: Pick<Settings, 'licence'>,
  addresses: Addresses,
  home: string,
): object {
  const whole = (path: string) => new URL(path, home).href;
  const page = whole(addresses.article(article.id));
  const claims = article.claims.map((claim) => ({
    id: whole(addresses.note(article.id, claim.id)),
    type: 'Annotation',
    ...(claim.formerIds.length > 0 && {
      'dcterms:replaces': claim.formerIds.map((former) => whole(addresses.note(article.id, former))),
    }),
    motivation: claim.rating === undefined ? 'commenting' : 'assessing',
    body: [
      ...(claim.rating === undefined ? [] : [{ type: 'TextualBody', purpose: 'classifying', value: claim.rating }]),
      { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: `${claim.gist}\n\n${claim.note}` },
    ],
    target: target(article, claim.paragraph, claim.start, claim.end, page),
  }));
  const mentions = article.mentions.map(({ entity, paragraph, start, end }) => ({
    id: `${page}#${paragraph}:${start}-${end}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: whole(addresses.entity(entity)),
    target: target(article, paragraph, start, end, page),
  }));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: whole(addresses.annotations(article.id)),
    type: 'AnnotationPage',
    partOf: {
      id: page,
      type: 'AnnotationCollection',
      label: article.meta.title,
      ...(licence && { rights: licence.url }),
    },
    items: [...claims, ...mentions],
  };
}
