import type { Addresses } from '../../../addresses/site.ts';
import type { Article, Edition } from '../../../model/edition.ts';
import type { Entity } from '../../../model/entity.ts';
import { ratingKey } from '../../../model/vocabulary/rating-key.ts';
import type { Vocabulary } from '../../../model/vocabulary/vocabulary.ts';
import { fieldText } from '../../../read/markdown/field-text.ts';
import type { VocabularyEntry } from '../../words/vocabulary.ts';
import { gatheredIn } from '../gathered-in.ts';
import { headingsByParagraph } from '../texts/headings-by-paragraph.ts';
import { type NamedIn, namedIn } from '../texts/named-in.ts';
import { searchedBlocks } from '../texts/searched-blocks.ts';
import { vocabularyOf } from '../vocabulary-of.ts';

/** What a server that searches is told of one paragraph, claim or entity. What it has not is absent. */
export interface SearchDocument {
  /** `paragraph:two-flags:p4`, `claim:two-flags:oath`, `entity:league`. */
  id: string;
  type: 'paragraph' | 'claim' | 'entity';
  /** The article's title; of an entity its name. */
  title: string;
  /** The words of the paragraph, the claim with its gist, or what the record says. */
  text: string;
  /** Every name of the entities that it names, or of the entity itself. */
  names: string[];
  /** Of a paragraph: the headings before it, the claims made in it, and their notes. Of a claim: its note. */
  heading?: string;
  claims?: string;
  notes?: string;
  /** The ids of the entities that it names. */
  entities: string[];
  /** The article's id, and its section, series and tags, by what their addresses end with. */
  article?: string;
  section?: string;
  series?: string;
  tags?: readonly string[];
  /** The kind of the entity or claim, the rating of the claim, and whether its note was known `then` or only later. */
  kind?: string;
  rating?: string;
  known?: string;
  language: string;
  /** The day on which the article was published, and the number of mentions of an entity. */
  published?: string;
  mentions?: number;
  /** Its place among all of its article, from 0 on, or of the register. */
  place: number;
  /** Where it is read. */
  address: string;
}

/** What documents are made with. */
interface Making {
  to: Addresses;
  whole: (address: string) => string;
  named: NamedIn;
  /** The names of entities. */
  namesOf: (ids: readonly string[]) => string[];
  vocabulary: Vocabulary;
}

const words = (...texts: string[]): string => texts.filter(Boolean).join(' ');
const noteOf = ({ note, since }: Article['claims'][number]): string =>
  words(...[note, ...since.map(({ text }) => text)].map(fieldText));

/** A document without the fields that have nothing. */
const filled = (document: SearchDocument): SearchDocument =>
  Object.fromEntries(
    Object.entries(document).filter(([, value]) => value !== undefined && value !== ''),
  ) as unknown as SearchDocument;

function articleDocuments(article: Article, { to, whole, named, namesOf, vocabulary }: Making): SearchDocument[] {
  const { id, meta, claims, mentions } = article;
  const headings = headingsByParagraph(article);
  const { section, series, tag: tags } = gatheredIn(article);
  const one = (name: string, slugs: readonly string[] | undefined) => (slugs?.[0] ? { [name]: slugs[0] } : {});
  const gathered = { ...one('section', section), ...one('series', series), ...(tags && { tags }) };
  const common = { title: meta.title, article: id, ...gathered, language: meta.language, published: meta.published };
  const paragraphs = searchedBlocks(article).map((block, place): SearchDocument => {
    const own = claims.filter(({ paragraph }) => paragraph === block.id);
    const entities = [...new Set(mentions.filter((one) => one.paragraph === block.id).map(({ entity }) => entity))];
    return {
      ...{ id: `paragraph:${id}:${block.id}`, type: 'paragraph', ...common },
      ...{ text: block.text, names: namesOf(entities), heading: headings.get(block.id) ?? '', entities, place },
      claims: words(...own.flatMap(({ claim, gist }) => [claim, fieldText(gist)])),
      notes: words(...own.map(noteOf)),
      address: whole(to.paragraph(id, block.id)),
    };
  });
  const ofClaims = claims.map((claim, place): SearchDocument => {
    const text = words(claim.claim, fieldText(claim.gist));
    const entities = named(text);
    return {
      ...{ id: `claim:${id}:${claim.id}`, type: 'claim', ...common },
      ...{ text, names: namesOf(entities), notes: noteOf(claim), entities, place },
      ...{ kind: claim.kind, rating: ratingKey(claim, vocabulary), known: claim.later ? 'later' : 'then' },
      address: whole(to.note(id, claim.id)),
    };
  });
  return [...paragraphs, ...ofClaims].map(filled);
}

function entityDocument(
  { id, name, kind, summary, summaries, since, dossier }: Entity,
  place: number,
  language: string,
  mentions: number,
  { to, whole, namesOf }: Making,
): SearchDocument {
  const said = [summary, ...[...summaries, ...since].map(({ text }) => text), dossier].map(fieldText);
  return filled({
    ...{ id: `entity:${id}`, type: 'entity', title: name, text: words(...said), names: namesOf([id]) },
    ...{ entities: [id], kind, language, mentions, place, address: whole(to.entity(id)) },
  });
}

const namesIn = ({ name, aliases, forms }: VocabularyEntry): string[] => [name, ...aliases, ...forms];

/**
 * Everything in an edition that a search finds, each by itself, for servers that search: what our own search knows of
 * it stands in fields of its own, so that a query can weigh them as it does. `whole` makes an address whole.
 */
export function documentsOf(
  edition: Edition,
  to: Addresses,
  whole: (address: string) => string = (address) => address,
): SearchDocument[] {
  const byId = new Map(vocabularyOf(edition).map((entry) => [entry.id, entry]));
  const namesOf = (ids: readonly string[]) => ids.flatMap((id) => namesIn(byId.get(id) as VocabularyEntry));
  const making: Making = { to, whole, named: namedIn(edition), namesOf, vocabulary: edition.vocabulary };
  const { language } = edition.settings;
  return [
    ...edition.entities.map((entity, place) =>
      entityDocument(entity, place, language, byId.get(entity.id)?.mentions ?? 0, making),
    ),
    ...edition.articles.flatMap((article) => articleDocuments(article, making)),
  ];
}
