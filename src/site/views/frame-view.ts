import type { ArticleMeta } from '../../model/article.ts';
import type { Edition } from '../../model/edition.ts';
import { type Licence, licenceOf } from '../../model/licence.ts';
import { LIST_PAGES, type NavigationItem } from '../../model/settings.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { directionOf } from '../../words/direction-of.ts';
import { HISTORY_WORDS } from '../../words/en/history.ts';
import { PAGE_WORDS } from '../../words/en/pages.ts';
import { type SaidIn, saidIn } from '../../words/said-in.ts';
import { pageLanguage } from '../../words/words-language.ts';
import { scriptStyle } from './script-style.ts';

/** A link of the frame. */
export interface FrameLink {
  words: string;
  href: string;
  /** The attributes of its words, where they are the edition's own. */
  said?: SaidIn;
}

/** What stands around every page. */
export interface FrameView {
  name: string;
  /** The attributes of its name. */
  said: SaidIn;
  tagline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  home: string;
  /** The address of the picture before the name; empty if there is none. */
  logo: string;
  navigation: FrameLink[];
  search: string;
  foot: FrameLink[];
  licence: Licence | undefined;
  feed: string;
  icon: string;
  /** The style rules that the edition brings: the hue of each kind, then its own. */
  style: string;
}

/** Where an item of the navigation leads, and what it says there. */
function linkOf(item: NavigationItem, { addresses, vocabulary, pages }: RenderContext): FrameLink {
  if ('address' in item) {
    const href = item.address.startsWith('/') ? addresses.home + item.address.slice(1) : item.address;
    return { words: item.words, href };
  }
  if ('kind' in item) {
    return { words: item.words ?? termOf(vocabulary.kinds, item.kind).many, href: addresses.kind(item.kind) };
  }
  const lists: Record<string, FrameLink> = {
    entities: { words: PAGE_WORDS.foot.entities, href: addresses.entities },
    claims: { words: PAGE_WORDS.nav.claims, href: addresses.claims },
    works: { words: PAGE_WORDS.foot.works, href: addresses.works },
    corrections: { words: HISTORY_WORDS.corrections.title, href: addresses.corrections },
  };
  const own = pages.find(({ id }) => id === item.page);
  const link = lists[item.page] ?? { words: own?.link ?? own?.title ?? item.page, href: addresses.page(item.page) };
  return { ...link, ...(item.words && { words: item.words }) };
}

/** Whether what an item of the navigation says is the edition's own. */
const ownWords = (item: NavigationItem): boolean =>
  item.words !== undefined || ('page' in item && !LIST_PAGES.some((list) => list === item.page));

/**
 * What stands around every page of the edition, or of the article of which it shows the text. A kind of which it has
 * no entity has no list that could be led to.
 */
export function frameView(edition: Edition, context: RenderContext, of: Pick<ArticleMeta, 'licence'> = {}): FrameView {
  const { addresses, settings, vocabulary, pages } = context;
  const language = pageLanguage(settings.language);
  const said = saidIn(context.recordLanguage, settings.language);
  const { name, tagline, logo, navigation } = settings;
  const hues = [...vocabulary.kinds].map(([kind, { hue }]) => `[data-kind="${kind}"]{--h:var(--hue-${kind},${hue})}`);
  return {
    name,
    said,
    tagline,
    language,
    direction: directionOf(language),
    home: addresses.home,
    logo: logo ? addresses.home + logo.slice(1) : '',
    navigation: navigation
      .filter((item) => !('kind' in item) || edition.entities.some(({ kind }) => kind === item.kind))
      .map((item) => ({ ...linkOf(item, context), ...(ownWords(item) && { said }) })),
    search: addresses.search,
    foot: [
      ...pages.map(({ id, title, link }) => ({ words: link ?? title, href: addresses.page(id), said })),
      { words: PAGE_WORDS.foot.entities, href: addresses.entities },
      { words: PAGE_WORDS.foot.works, href: addresses.works },
      { words: PAGE_WORDS.foot.feed, href: addresses.feed },
    ],
    licence: licenceOf(of, settings),
    feed: addresses.feed,
    icon: context.icon,
    style: hues.join('') + scriptStyle(edition) + context.theme,
  };
}
