import type { Article, Edition, Mention, PlacedClaim } from '../../model/edition.ts';
import { ratingKey } from '../../model/vocabulary/rating-key.ts';
import type { Vocabulary } from '../../model/vocabulary/vocabulary.ts';
import { fieldText } from '../../read/markdown/field-text.ts';
import { divideRun } from '../words/divide-run.ts';
import { indexedAs, partsOf } from '../words/match-word.ts';
import type {
  ArticleShape,
  ClaimShape,
  IndexRecord,
  IndexRecords,
  NotesShape,
  ParagraphShape,
  RecordShape,
  RecordText,
} from '../words/records.ts';
import {
  articleWord,
  EVERY_ARTICLE,
  entityToken,
  GATHERED,
  gatheringWord,
  indexWord,
  joined,
  shielded,
  TOKEN,
} from '../words/records.ts';
import type { Stem } from '../words/stems/stem.ts';
import { gatheredIn } from './gathered-in.ts';
import type { Stems } from './stems-of.ts';
import { headingsByParagraph } from './texts/headings-by-paragraph.ts';
import { type NamedIn, namedIn } from './texts/named-in.ts';
import { searchedBlocks } from './texts/searched-blocks.ts';

/** How many notes share one record: few enough to be loaded for one hit, enough to keep records few. */
const NOTES_TOGETHER = 8;

/** The words of a text with their places; of a run without spaces each word that dictionaries see in it. */
function* wordsAt(text: string): Generator<{ word: string; at: number }> {
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    let at = index;
    for (const word of divideRun(run)) {
      yield { word: at === index ? shielded(word) : joined(word), at };
      at += word.length;
    }
  }
}

const indexedWords = (text: string): string[] => [...wordsAt(text)].map(({ word }) => word);

/** Each word once, without those that begin another: the index is always asked for beginnings. */
function distinct(words: readonly string[]): string[] {
  const sorted = [...new Set(words)].sort();
  return sorted.filter((word, at) => !sorted[at + 1]?.startsWith(word));
}

function indexRecord(shape: RecordShape, text: string, stem: Stem | undefined): IndexRecord {
  const words = [...new Set(text.split(' '))].flatMap((word) =>
    word.startsWith(TOKEN) ? [indexWord(word)] : partsOf(word).flatMap((part) => indexedAs(part, stem)),
  );
  return { url: JSON.stringify([shape, text] satisfies RecordText), content: distinct(words).join(' ') };
}

/** The words of a paragraph, each mention after a token that names its entity and says how many words it has. */
function markedWords(text: string, mentions: readonly Mention[]): string[] {
  const starts = [...mentions].sort((a, b) => a.start - b.start);
  const words: string[] = [];
  const all = [...wordsAt(text)];
  all.forEach(({ word, at }, place) => {
    const end = all[place + 1]?.at ?? text.length;
    for (const mention of starts.filter(({ start }) => start >= at && start < end)) {
      words.push(entityToken(mention.entity, all.filter((own) => own.at >= at && own.at < mention.end).length));
    }
    words.push(word);
  });
  return words;
}

function claimWords(claim: PlacedClaim, rating: string, named: NamedIn): { words: string[]; shape: ClaimShape } {
  const said = indexedWords(claim.claim);
  const gistText = fieldText(claim.gist);
  const gist = indexedWords(gistText);
  const tokens = named(`${claim.claim} ${gistText}`).map((id) => entityToken(id, 0));
  const { id, number, known, later, paragraph } = claim;
  const shape: ClaimShape = [
    id,
    number,
    rating,
    known,
    later ? 1 : 0,
    paragraph,
    tokens.length,
    said.length,
    gist.length,
    claim.kind,
  ];
  return { words: [...tokens, ...said, ...gist], shape };
}

function articleRecord(article: Article, named: NamedIn, vocabulary: Vocabulary, stems: Stems): IndexRecord {
  const headings = headingsByParagraph(article);
  const paragraphs = searchedBlocks(article).map(({ id, text }): { words: string[]; shape: ParagraphShape } => {
    const heading = indexedWords(headings.get(id) ?? '');
    const words = markedWords(
      text,
      article.mentions.filter(({ paragraph }) => paragraph === id),
    );
    return { words: [...heading, ...words], shape: [id, heading.length, words.length] };
  });
  const claims = article.claims.map((claim) => claimWords(claim, ratingKey(claim, vocabulary), named));
  const gathered = gatheredIn(article);
  const gatherings = GATHERED.flatMap((name) => (gathered[name] ?? []).map((slug) => gatheringWord(name, slug)));
  const tokens = [EVERY_ARTICLE, articleWord(article.id), ...gatherings];
  const head = [...tokens, ...indexedWords(`${article.meta.title} ${article.meta.deck}`)];
  const shape: ArticleShape = [
    'article',
    article.id,
    article.meta.title,
    head.length,
    paragraphs.map((part) => part.shape),
    claims.map((part) => part.shape),
    article.meta.language,
    gathered,
  ];
  const parts = [...paragraphs, ...claims].map(({ words }) => words.join(' '));
  return indexRecord(shape, [...head, ...parts].join(' '), stems(article.meta.language));
}

function noteRecords({ id, claims, meta }: Article, stems: Stems): IndexRecord[] {
  const records: IndexRecord[] = [];
  for (let from = 0; from < claims.length; from += NOTES_TOGETHER) {
    const notes = claims.slice(from, from + NOTES_TOGETHER).map((claim) => ({
      id: claim.id,
      words: indexedWords([claim.note, ...claim.since.map(({ text }) => text)].map(fieldText).join(' ')),
    }));
    const shape: NotesShape = ['notes', id, notes.map((note) => [note.id, note.words.length])];
    records.push(indexRecord(shape, notes.flatMap(({ words }) => words).join(' '), stems(meta.language)));
  }
  return records;
}

/** What the index holds of one article: itself with its claims, and its notes. */
export interface ArticleRecords {
  article: IndexRecord;
  notes: IndexRecord[];
}

/**
 * What the index holds of an edition: its articles with their claims first, notes and dossiers apart; by `stems` their
 * words are found in other forms that begin otherwise. `keep` may give what was made before of an article that is as it
 * was, and all records with it.
 */
export function recordsOf(
  edition: Edition,
  stems: Stems = () => undefined,
  keep: (article: string, make: () => ArticleRecords) => ArticleRecords = (_, make) => make(),
): IndexRecords {
  const named = namedIn(edition);
  const ofArticles = edition.articles.map((article) =>
    keep(article.id, () => ({
      article: articleRecord(article, named, edition.vocabulary, stems),
      notes: noteRecords(article, stems),
    })),
  );
  return {
    main: ofArticles.map(({ article }) => article),
    deep: [
      ...ofArticles.flatMap(({ notes }) => notes),
      ...edition.entities.map(({ id, summary, summaries, since, dossier }) =>
        indexRecord(
          ['entity', id],
          indexedWords(
            [summary, ...[...summaries, ...since].map(({ text }) => text), dossier].map(fieldText).join(' '),
          ).join(' '),
          stems(edition.settings.language),
        ),
      ),
    ],
  };
}
