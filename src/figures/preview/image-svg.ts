import type { Element } from 'hast';
import { s } from 'hastscript';
import { toHtml } from '../draw/to-html.ts';
import { fitWords, LEADING } from './fit-words.ts';

/** The size that services for messages ask for, in pixels. */
const IMAGE = { width: 1200, height: 630 } as const;

/** What an image of the edition shows, from top to bottom. */
export interface ImageWords {
  /** Over the words, small: of what they are. */
  head: string;
  /** The words themselves. */
  words: string;
  /** Whether they are a title. */
  strong?: boolean;
  /** Under the words, small. */
  foot: string;
  /** At the foot on the other side: the edition. */
  edition: string;
}

const EDGE = 76;
const TOP = 172;
const BOTTOM = 528;
const SMALL = 28;
/** The reading colours of `styles/tokens.css` on light paper, in sRGB. */
const COLOURS = { paper: '#fbfaf6', ink: '#231e19', quiet: '#5f5750', rule: '#d9d3c9', accent: '#8c3024' };

const FIRST_STRONG = /[\p{Script=Arabic}\p{Script=Hebrew}]|\p{L}/u;
const runsLeft = (text: string) => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(FIRST_STRONG.exec(text)?.[0] ?? '');

function line(text: string, y: number, size: number, fill: string, more: object = {}): Element {
  const left = runsLeft(text);
  const place = { x: left ? IMAGE.width - EDGE : EDGE, textAnchor: left ? 'end' : undefined };
  return s('text', { ...place, y: Math.round(y), fontSize: size, fill, ...more }, text);
}

/** The image for a preview as SVG, in the reading face. */
export function imageSvg({ head, words, strong = false, foot, edition }: ImageWords): string {
  const box = { width: IMAGE.width - 2 * EDGE, height: BOTTOM - TOP };
  const sizes = strong ? [84, 72, 62, 52, 44] : [50, 44, 39, 35, 31];
  const { size, lines } = fitWords(words, box, sizes, strong);
  const small = { width: box.width, height: SMALL * LEADING };
  const [over = ''] = fitWords(head, small, [SMALL], true).lines;
  const [under = ''] = fitWords(foot, { ...small, width: box.width - 220 }, [SMALL]).lines;
  const step = size * LEADING;
  const start = TOP + size * 0.8 + Math.max(0, (box.height - lines.length * step) / 3);
  const tree = s(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: IMAGE.width, height: IMAGE.height, fontFamily: 'Newsreader' },
    [
      s('rect', { width: IMAGE.width, height: IMAGE.height, fill: COLOURS.paper }),
      s('rect', { width: 12, height: IMAGE.height, fill: COLOURS.accent }),
      line(over, 100, SMALL, COLOURS.quiet, { fontWeight: 600 }),
      s('rect', { x: EDGE, y: 126, width: box.width, height: 2, fill: COLOURS.rule }),
      ...lines.map((text, index) =>
        line(text, start + index * step, size, COLOURS.ink, { fontWeight: strong ? 600 : 400 }),
      ),
      line(under, 582, SMALL, COLOURS.accent, { fontWeight: 600 }),
      s(
        'text',
        { x: IMAGE.width - EDGE, y: 582, fontSize: SMALL, fill: COLOURS.quiet, fontWeight: 600, textAnchor: 'end' },
        edition,
      ),
    ],
  );
  // HTML may leave this sign as it is, XML must not where it would end a section.
  return toHtml(tree).replaceAll(']]>', ']]&gt;');
}
