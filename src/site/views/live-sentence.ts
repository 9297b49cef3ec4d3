import type { Article, Edition, Mention, PlacedClaim } from '../../model/edition.ts';
import { sentenceAround } from '../../model/sentence-around.ts';
import { sentenceEnds } from '../../model/sentence-ends.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { markedSentence } from '../../render/marked-sentence.ts';
import type { NumberLink } from '../../render/number-link.ts';
import { renderLine } from '../../render/render-field.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';

/** A sentence of an article with its marks and one note, as the article shows it. */
export interface LiveSentence {
  /** HTML: a paragraph of the sentence, with its names, the words of the claim and the noteref. */
  sentence: string;
  number: number;
  sign: string;
  rating: string;
  /** HTML. */
  gist: string;
}

/** The longest sentence that is taken in at a glance, in UTF-16 units. */
const LONGEST = 300;

/** The names in the sentence of a claim that can be links there, of each entity the first, in their order. */
function namesBeside(
  { mentions }: Article,
  claim: PlacedClaim,
  from: number,
  to: number,
  { entityById }: RenderContext,
): Mention[] {
  // A name that the words of the claim cut can be no link.
  const isCut = ({ start, end }: Mention) => [claim.start, claim.end].some((border) => start < border && border < end);
  const names = mentions
    .filter((name) => name.paragraph === claim.paragraph && name.start >= from && name.end <= to && !isCut(name))
    .filter(({ entity }) => !entityById.get(entity)?.quiet)
    .sort((a, b) => a.start - b.start);
  return names.filter(({ entity }, index) => names.findIndex((name) => name.entity === entity) === index);
}

/**
 * The first sentence of an article that shows in one glance what marks and notes are: with a key claim that is rated,
 * by what was known then, and with a name beside it. None if there is no such sentence.
 */
export function liveSentence(article: Article, edition: Edition, context: RenderContext): LiveSentence | undefined {
  const sentenceOf = (claim: PlacedClaim): LiveSentence | undefined => {
    const paragraph = article.paragraphs.find(({ id, number }) => id === claim.paragraph && /^\d/.test(number));
    if (!paragraph || claim.rating === undefined) return undefined;
    const { text } = paragraph;
    const ends = sentenceEnds(text, article.meta.language);
    const { from, to } = sentenceAround({ length: text.length, ends }, claim, LONGEST);
    const end = from + paragraph.text.slice(from, to).trimEnd().length;
    if (end - from > LONGEST) return undefined;
    const names = namesBeside(article, claim, from, end, context);
    if (names.length === 0) return undefined;
    const { sign, word } = termOf(edition.vocabulary.ratings, claim.rating);
    const noteref: NumberLink = {
      className: ['ref'],
      href: context.addresses.note(article.id, claim.id),
      name: ARTICLE_WORDS.noteref(claim.number, word),
      number: { dataNote: claim.number },
    };
    const words = { from: claim.start, to: claim.end };
    return {
      sentence: markedSentence(paragraph.text, { from, to: end }, words, names, noteref, context),
      number: claim.number,
      sign,
      rating: word,
      gist: renderLine(claim.gist, context),
    };
  };
  for (const claim of article.claims) {
    const sentence = claim.key && !claim.later ? sentenceOf(claim) : undefined;
    if (sentence) return sentence;
  }
  return undefined;
}
