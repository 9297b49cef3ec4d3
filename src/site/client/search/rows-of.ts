import { KINDS, LANGUAGE, RATINGS } from 'virtual:terms';
import type { Answer } from '../../../search/answers/answers-file.ts';
import type { ClaimHit, EntityHit, ExcerptRun, ParagraphHit } from '../../../search/words/found.ts';
import { SEARCH_WORDS as WORDS } from '../../../words/en/search.ts';
import { element } from '../element.ts';
import { foundAddress, paragraphAddress } from './found-address.ts';
import { inLanguage } from './in-language.ts';
import type { Row } from './row.ts';

/** Runs of text, those that were looked for marked. */
const marked = (pieces: readonly ExcerptRun[]) =>
  pieces.map(({ text, hit }) => (hit ? element('mark', '', text) : text));

/** An answer as a row: the sentence, the works that it rests on, and where the text speaks of it. */
export function answerRow({ sentence, works, address, paragraph, disputed }: Answer, then: boolean): Row {
  const place = paragraph === undefined ? WORDS.inRecord : paragraph ? WORDS.paragraph(paragraph) : WORDS.credit;
  const labels = works.map(({ label }) => label).join('\u00a0· ');
  return {
    href: foundAddress(address, then),
    label: [place, ...(disputed ? [element('small', '', WORDS.disputed)] : [])],
    title: inLanguage(LANGUAGE, [sentence]),
    text: [labels],
  };
}

/**
 * An entity as a row: its kind, its name (and the other that was asked for) with how often it is mentioned, one line
 * on it.
 */
export function entityRow({ address, kind, name, as, mentions, line, excerpt }: EntityHit, then: boolean): Row {
  const other = as && !name.toLowerCase().includes(as.toLowerCase()) ? [' ', element('small', '', WORDS.also(as))] : [];
  return {
    href: foundAddress(address, then),
    kind,
    label: [KINDS[kind]?.one ?? ''],
    title: [...inLanguage(LANGUAGE, [name]), ...other, ' ', element('small', '', WORDS.mentions(mentions))],
    text: inLanguage(LANGUAGE, excerpt ? marked(excerpt) : [line]),
  };
}

/**
 * A claim as a row: its rating with the sign, the claim, the gist of its note. What was not yet known then stays
 * unsaid.
 */
export function claimRow(
  { address, article, rating, gist, claim, excerpt, later, known, paragraph }: ClaimHit,
  then: boolean,
): Row {
  const { sign, word } = RATINGS[rating] ?? { sign: '', word: rating };
  const { language } = article;
  const unknown = then && later;
  const place = paragraph ? [element('small', '', WORDS.paragraph(paragraph))] : [];
  const since = later ? [' ', element('small', '', WORDS.knownSince(known.slice(0, 4)))] : [];
  return {
    href: foundAddress(address, then),
    label: [unknown ? WORDS.notYetKnown : `${sign} ${word}`, ...place],
    title: inLanguage(language, marked(claim)),
    text: unknown ? [] : [...inLanguage(language, marked(then ? gist : (excerpt ?? gist))), ...since],
  };
}

/**
 * Paragraphs as rows: number and article, which is shown once for all in a row, and an excerpt with the hits marked.
 */
export const paragraphRows = (hits: readonly ParagraphHit[], then: boolean): Row[] =>
  hits.map((hit, index) => {
    const { article, number, excerpt } = hit;
    const same = hits[index - 1]?.article.id === article.id;
    const title = element('small', same ? 'same' : '', ...inLanguage(article.language, [article.title]));
    return {
      href: paragraphAddress(hit, then),
      label: [number ? WORDS.paragraph(number) : WORDS.credit, title],
      text: inLanguage(article.language, marked(excerpt)),
    };
  });
