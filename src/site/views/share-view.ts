import { type SharedParagraph, sharedParagraphs } from '../../addresses/routes/shared-paragraphs.ts';
import type { Article, Edition } from '../../model/edition.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { HISTORY_WORDS } from '../../words/en/history.ts';
import { SHARE_WORDS } from '../../words/en/share.ts';
import { formatDate } from '../../words/format-date.ts';
import { cutWords } from './cut-words.ts';

/** What previews show of a description at most, in characters. */
const DESCRIPTION = 300;

/** The page of one paragraph. */
export interface ShareView {
  article: Article;
  number: string;
  title: string;
  description: string;
  words: string;
  /** What became of it, if it stands in the text no longer. */
  gone: string;
  /** Where the words stand, or stood, and what the link there says. */
  href: string;
  link: string;
  /** The image of its preview. */
  image: string;
}

/** The paragraphs that get a page of their own, and why others get none, for the editor. */
export function sharePages({ articles, settings }: Edition): { pages: SharedParagraph[]; warning: string } {
  const { pages, long, tooMany } = sharedParagraphs(articles, settings.sharePages);
  const warnings = long.map(({ id, paragraphs }) =>
    SHARE_WORDS.tooLong(id, paragraphs, settings.sharePages.upToInArticle),
  );
  if (tooMany !== undefined) warnings.push(SHARE_WORDS.tooMany(tooMany, settings.sharePages.upTo));
  return { pages, warning: warnings.join('\n') };
}

/** What the page of a paragraph shows: its words, or what became of it. */
export function shareView(id: string, paragraph: string, edition: Edition, { addresses }: RenderContext): ShareView {
  const article = edition.articleById.get(id) as Article;
  const entry = article.ledger.paragraphs.find((one) => one.id === paragraph);
  const stone = article.tombstones.find((one) => one.id === paragraph);
  const number = paragraph.slice(1);
  const { title } = article.meta;
  const words = entry?.text ?? '';
  if (!stone) {
    return {
      article,
      number,
      title: SHARE_WORDS.title(number, title),
      description: cutWords(words, DESCRIPTION),
      words,
      gone: '',
      href: addresses.paragraph(id, paragraph),
      link: SHARE_WORDS.read,
      image: addresses.image(id, paragraph),
    };
  }
  const date = formatDate(stone.since);
  const said = stone.into
    ? `${HISTORY_WORDS.takenInto(date)} ¶ ${stone.into.slice(1)}${ARTICLE_WORDS.stop}`
    : [HISTORY_WORDS.takenOut(date), stone.reason && `${HISTORY_WORDS.reason} ${stone.reason}`]
        .filter(Boolean)
        .join(' ');
  const gone = `¶ ${number} ${said}`;
  return {
    article,
    number,
    title: SHARE_WORDS.gone(number, title),
    description: cutWords(`${gone} ${HISTORY_WORDS.read} ${words}`, DESCRIPTION),
    words,
    gone,
    href: stone.into ? addresses.paragraph(id, stone.into) : addresses.article(id),
    link: stone.into ? SHARE_WORDS.readOther(stone.into.slice(1)) : SHARE_WORDS.readArticle,
    image: addresses.image(id),
  };
}
