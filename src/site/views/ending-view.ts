import { registerOf } from '../../addresses/routes/register-of.ts';
import { articleDay } from '../../model/day-of.ts';
import type { Article, Edition, PlacedClaim } from '../../model/edition.ts';
import { isLater } from '../../model/is-later.ts';
import { RATING_GROUPS, type RatingTerm, termOf } from '../../model/vocabulary/vocabulary.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { renderLine } from '../../render/render-field.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { ENDING_WORDS } from '../../words/en/ending.ts';
import { formatDate } from '../../words/format-date.ts';
import { type SaidIn, saidIn } from '../../words/said-in.ts';
import { cutWords } from './cut-words.ts';
import { nextArticles } from './next-articles.ts';

/** How many articles on the same entities are offered, and how many of those are named. */
export const ENDING_NEXT = 3;
const NAMED = 3;
/** The longest quotation in a list, in characters. */
const QUOTED = 90;

/** A line that leads to words of the article. */
export interface PlacedLine {
  /** HTML. */
  text: string;
  /** "¶ 4", and the address of the words. */
  place: string;
  href: string;
}

/** What became known on one day after the article's. */
export interface LaterDay {
  date: string;
  dateTime: string;
  lines: PlacedLine[];
}

/** A rating with the number of claims that have it. */
export interface Score {
  sign: string;
  word: string;
  claims: number;
  href: string;
}

/** What stands after the last paragraph of an article. */
export interface EndingView {
  later: LaterDay[];
  scores: Score[];
  /** The scores in a sentence. */
  scored: string;
  /** Whether any of them rests on what was not known on the article's day. */
  scoredLater: boolean;
  wrong: (PlacedLine & { sign: string; word: string; quote: string })[];
  next: { title: string; said: SaidIn; href: string; shared: string }[];
}

/** The later facts in order of date: notes that could not be written on the day, and what key notes add to theirs. */
function laterDays({ meta, claims }: Article, place: (claim: PlacedClaim) => PlacedLine, context: RenderContext) {
  const line = (claim: PlacedClaim, on: string, text: string) => ({
    on,
    line: { ...place(claim), text: renderLine(text, context) },
  });
  const lines = claims.flatMap((claim) => [
    ...(claim.later ? [line(claim, claim.known, claim.gist)] : []),
    ...(claim.key ? claim.since.filter(({ on }) => isLater(on, articleDay(meta))) : []).map(({ on, text }) =>
      line(claim, on, text),
    ),
  ]);
  return [...Map.groupBy(lines, ({ on }) => on)]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([on, told]): LaterDay => ({ date: formatDate(on), dateTime: on, lines: told.map((one) => one.line) }));
}

/** What stands after the text of the article `id`: later facts, how its claims fared, and where to go on. */
export function endingView(id: string, edition: Edition, context: RenderContext): EndingView {
  const { addresses } = context;
  const article = edition.articleById.get(id) as Article;
  const numberOf = new Map(article.paragraphs.map((paragraph) => [paragraph.id, paragraph.number]));
  const place = (claim: PlacedClaim): PlacedLine => ({
    text: renderLine(claim.gist, context),
    place: ARTICLE_WORDS.place(numberOf.get(claim.paragraph)),
    href: addresses.words(id, claim.number),
  });
  const rated = article.claims.flatMap((claim) =>
    claim.rating === undefined ? [] : [{ claim, term: termOf(edition.vocabulary.ratings, claim.rating) }],
  );
  const inGroup = (group: RatingTerm['group']) => rated.filter(({ term }) => term.group === group);
  const register = registerOf(id, edition.articles, addresses);
  const scores = [...edition.vocabulary.ratings].map(([value, { sign, word }]) => ({
    sign,
    word,
    claims: rated.filter(({ claim }) => claim.rating === value).length,
    href: `${register}?rating=${value}`,
  }));
  return {
    later: laterDays(article, place, context),
    scores: scores.filter(({ claims }) => claims > 0),
    scored: ENDING_WORDS.scored(
      rated.length,
      RATING_GROUPS.map((group) => ({ group, claims: inGroup(group).length })).filter(({ claims }) => claims > 0),
    ),
    scoredLater: rated.some(({ claim }) => claim.later),
    wrong: inGroup('went-wrong').map(({ claim, term }) => ({
      ...place(claim),
      sign: term.sign,
      word: term.word,
      quote: cutWords(claim.quote, QUOTED),
    })),
    next: nextLinks(article, edition, context),
  };
}

/** Where to go on: the articles that speak of most of what this one speaks of. */
function nextLinks(article: Article, edition: Edition, context: RenderContext): EndingView['next'] {
  return nextArticles(article, edition.articles, ENDING_NEXT).map(({ other, shared }) => ({
    title: other.meta.title,
    said: saidIn(other.meta.language, context.settings.language),
    href: context.addresses.article(other.id),
    shared: ENDING_WORDS.shared(shared.slice(0, NAMED).map((entity) => edition.entityById.get(entity)?.name ?? entity)),
  }));
}
