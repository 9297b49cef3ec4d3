import type { SearchAddresses } from '../../addresses/site.ts';
import type { ClaimHit, EntityHit, ParagraphHit } from '../words/found.ts';
import { matchWord } from '../words/match-word.ts';
import type { NameIndex } from '../words/name-index.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import type { IndexedClaim, IndexedDossier, IndexedParagraph } from './decode-record.ts';
import { excerpt } from './excerpt.ts';
import type { Ranked } from './rank-places.ts';
import type { Unit } from './units.ts';

/** What readers see of an id: the number of a paragraph, the whole id of a figure or table. */
const numberOf = (id: string): string => (/^[pftc]\d/.test(id) ? id.replace(/^p/, '') : '');

/** A ranked paragraph as a hit. */
export function paragraphHit({ article, at, places, entities }: Ranked, to: SearchAddresses): ParagraphHit {
  const { id, title, language, paragraphs } = article.article;
  const { id: paragraph, words } = paragraphs[at] as IndexedParagraph;
  const lit = [...places].sort((a, b) => a - b).map((place) => words[place] as string);
  return {
    article: { id, title, language },
    id: paragraph,
    number: numberOf(paragraph),
    excerpt: excerpt(words, places),
    address: to.paragraph(id, paragraph),
    light: { words: [...new Set(lit.filter((word) => !STOP_WORDS.has(word.toLowerCase())))], entities: [...entities] },
  };
}

/** A ranked claim as a hit. */
export function claimHit({ article, at, places, note }: Ranked, to: SearchAddresses): ClaimHit {
  const { id, title, language, claims } = article.article;
  const { id: claim, words, note: number, rating, known, later, paragraph, claim: own } = claims[at] as IndexedClaim;
  const shifted = new Set([...places].filter((place) => place >= own).map((place) => place - own));
  return {
    article: { id, title, language },
    id: claim,
    note: number,
    rating,
    gist: excerpt(words.slice(own), shifted, true),
    claim: excerpt(words.slice(0, own), places, true),
    ...(note && note.places.size > 0 && { excerpt: excerpt(note.words, note.places) }),
    known,
    later,
    paragraph: numberOf(paragraph),
    address: to.note(id, claim),
  };
}

/** Entities whose dossier has all the words of a query and whose names do not answer. */
export function dossierHits(
  dossiers: readonly IndexedDossier[],
  units: readonly Unit[],
  names: NameIndex,
  to: SearchAddresses,
  named: readonly EntityHit[],
): EntityHit[] {
  const asked = units.flatMap((unit) =>
    unit.type === 'word' ? [unit.word] : unit.type === 'entity' ? unit.words : [],
  );
  if (asked.length === 0) return [];
  return dossiers.flatMap(({ id, words }): EntityHit[] => {
    const entry = names.vocabulary.find((own) => own.id === id);
    if (!entry || named.some((hit) => hit.id === id)) return [];
    const found = asked.map((word) => words.flatMap((printed, at) => (matchWord(printed, word) > 0 ? [at] : [])));
    if (found.some((places) => places.length === 0)) return [];
    const { name, kind, line, mentions } = entry;
    return [{ id, name, kind, line, mentions, excerpt: excerpt(words, new Set(found.flat())), address: to.entity(id) }];
  });
}
