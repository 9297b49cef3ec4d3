import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Addresses } from '../../addresses/site.ts';
import { PICTURE_WORDS } from '../../words/en/pictures.ts';
import type { Behind } from '../insert-behind.ts';

/** The widths of its images: for phones and for the column of the text, and the window in which that has room. */
export const PICTURE_WIDTHS: readonly number[] = [310, 540];
const ROOM = '(min-width:38em)';

/** A picture in the text as it is known today, or was then. */
export interface PictureInText {
  /** Whether it is seen only as known then, only as known today, or always. */
  shown: 'as-then' | 'later' | '';
  known: 'then' | 'now';
  /** What it shows, in a sentence. */
  title: string;
  /** The measures of its images, of `PICTURE_WIDTHS`. */
  files: readonly { width: number; height: number }[];
}

/** The name of one image of a picture, without its ending. */
export const pictureName = (picture: string, known: string, width: number): string => `${picture}-${known}-${width}`;

/**
 * The chart of who changed sides behind the paragraph `after`, as images that lead to the page where it is drawn large,
 * with links and as a list. The sentence over it says what it shows; the image is named for what it is.
 */
export function pictureBehind(
  article: string,
  after: string,
  pictures: readonly PictureInText[],
  addresses: Addresses,
): Behind {
  const figures = pictures.flatMap(({ shown, known, title, files: [narrow, wide] }): Element[] => {
    if (!narrow || !wide) return [];
    const address = (width: number) => addresses.pictureFile(article, pictureName('allegiance', known, width));
    const alt = PICTURE_WORDS.allegiance.image;
    return [
      h('figure.turn', { className: shown || undefined }, [
        h('figcaption', title),
        h('a', { href: `${addresses.pictures(article)}#with-whom` }, [
          h('picture', [
            h('source', { media: ROOM, srcSet: address(wide.width) }),
            h('img', { src: address(narrow.width), alt, width: narrow.width, height: narrow.height, loading: 'lazy' }),
          ]),
        ]),
      ]),
    ];
  });
  return new Map([[after, figures]]);
}

/** How such a picture looks; it stands only in pages that have one. */
export const PICTURE_STYLE = '.turn figcaption{font:600 1em/1.35 var(--serif);text-wrap:balance}.turn img{width:100%}';
