import { suggest } from '../../annotate/suggest/suggest.ts';
import type { BenchPlace, BenchSuggestion } from '../../bench/api.ts';
import { silenceSchema } from '../../model/silence.ts';
import { parseYamlFile } from '../../read/parse-file.ts';
import { inContext } from './in-context.ts';
import type { OpenArticle } from './open-article.ts';
import { closedIn } from './places-of.ts';

/** The most that are told of each sort: a list that nobody reads to its end is none. */
const MOST = 100;

/** What may be marked in an article, without what the edition has silenced. */
export function suggestionsOf(open: OpenArticle): BenchSuggestion[] {
  const { edition, article } = open;
  const { suggestions } = open.content;
  const { id, meta, mentions, claims } = article;
  const silences = suggestions && parseYamlFile(suggestions, silenceSchema).value;
  const closed = closedIn(open);
  const listed = new Set(meta.entities.map((one) => (typeof one === 'string' ? one : one.id)));
  const paragraphs = article.paragraphs.map((one, index) => ({ ...one, closed: closed[index] ?? [] }));
  const { entities } = edition;
  const all = suggest(
    { language: meta.language, paragraphs, entities, listed, mentions, claims },
    silences?.never ?? [],
    new Map(Object.entries(silences?.notHere ?? {})).get(id) ?? [],
  );
  const texts = new Map(article.paragraphs.map((one) => [one.id, one.text]));
  const told = all.map(({ places, ...suggestion }): BenchSuggestion => {
    const names = 'entity' in suggestion ? suggestion.entity : 'near' in suggestion ? suggestion.near : undefined;
    return {
      ...suggestion,
      name: names && edition.entityById.get(names)?.name,
      places: places.map(
        (place): BenchPlace => ({ ...place, ...inContext(texts.get(place.paragraph) ?? '', place), sure: true }),
      ),
    };
  });
  return (['record', 'unknown', 'claim'] as const).flatMap((what) =>
    told.filter((one) => one.what === what).slice(0, MOST),
  );
}
