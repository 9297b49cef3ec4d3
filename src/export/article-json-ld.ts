import type { Article, Edition } from '../model/edition.ts';
import type { Entity } from '../model/entity.ts';
import type { Fellow } from '../model/fellow.ts';
import { licenceOf } from '../model/licence.ts';
import { workAddress } from '../model/work-address.ts';
import { authorNodes } from './author-nodes.ts';
import { entityNode } from './entity-json-ld.ts';
import { figureNodes } from './figures/figure-nodes.ts';
import { recordingNodes } from './figures/recording-nodes.ts';
import { gatheringFacts } from './gathering-facts.ts';

/** The original of a translation, or the translations of an original. */
function translationNodes({ fellows }: Pick<Article, 'fellows'>, base: string): object {
  const nodeOf = ({ id, language, title }: Fellow) => ({
    '@type': 'Article',
    '@id': `${base}articles/${id}/`,
    name: title,
    inLanguage: language,
  });
  const original = fellows.find((one) => one.original);
  if (original) return { translationOfWork: nodeOf(original) };
  return fellows.length > 0 ? { workTranslation: fellows.map(nodeOf) } : {};
}

/**
 * JSON-LD for the page of an article: schema.org Article with what it mentions. `url` is the whole address of the page,
 * `image` that of its preview.
 */
export function articleJsonLd(article: Article, edition: Edition, url: string, image?: string): object {
  const { id, meta, mentions, figures } = article;
  const { settings, vocabulary } = edition;
  // JSON-LD resolves @id against the page, so that the list of mentions need not repeat the site.
  const { origin } = new URL(url);
  const base = url.slice(0, url.lastIndexOf(`articles/${id}/`));
  const entityAt = (entity: string) => `${base.slice(origin.length)}entities/${entity}/`;
  const mentioned = [...new Set(mentions.map(({ entity }) => entity))];
  const work = meta.retells ? edition.workById.get(meta.retells) : undefined;
  const licence = licenceOf(meta, settings);
  const retold = work && workAddress(work);
  const preview = image ? [{ '@type': 'ImageObject', url: image, width: 1200, height: 630 }] : [];
  const images = [...preview, ...figureNodes(figures, url, base)];
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': url,
    url,
    headline: meta.title,
    description: meta.deck,
    inLanguage: meta.language,
    ...translationNodes(article, base),
    datePublished: meta.published,
    ...(meta.updated && { dateModified: meta.updated }),
    ...(images.length > 0 && { image: images.length > 1 ? images : images[0] }),
    ...recordingNodes(figures, url, base, meta.published),
    author: authorNodes(meta, settings.name),
    publisher: { '@type': 'Organization', name: settings.name, url: base },
    ...(licence?.url && { license: licence.url }),
    ...gatheringFacts(article, base),
    ...(meta.corrections.length > 0 && {
      correction: meta.corrections.map(({ date, sentence }) => ({
        '@type': 'CorrectionComment',
        text: sentence,
        datePublished: date,
      })),
    }),
    ...(work && { isBasedOn: { '@type': 'CreativeWork', name: work.title, ...(retold && { url: retold }) } }),
    mentions: mentioned.map((entity) =>
      entityNode(edition.entityById.get(entity) as Entity, vocabulary, entityAt(entity)),
    ),
  };
}
