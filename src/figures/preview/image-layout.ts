import { fitWords, LEADING } from './fit-words.ts';

/** The size that services for messages ask for, in pixels. */
export const IMAGE = { width: 1200, height: 630 } as const;

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

/** The reading colours of `styles/tokens.css` on light paper, in sRGB. */
export const COLOURS = { paper: '#fbfaf6', ink: '#231e19', quiet: '#5f5750', rule: '#d9d3c9', accent: '#8c3024' };
export type Colour = keyof typeof COLOURS;

/** A line of text: `x` is where it begins, or where it ends (`atEnd`); `y` is its base line. In pixels. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  size: number;
  colour: Colour;
  strong: boolean;
  atEnd: boolean;
}

/** What is drawn, the lower first. */
export interface ImageLayout {
  rects: { x: number; y: number; width: number; height: number; colour: Colour }[];
  texts: PlacedText[];
}

const EDGE = 76;
const TOP = 172;
const BOTTOM = 528;
const SMALL = 28;
/** The sizes of a text; of more than so much, characters times size, only the smallest: so a file has 12 kB. */
const [SIZES, SMALLEST] = [[50, 44, 39, 35], 31];
const MOST = 9_300;

const FIRST_STRONG = /[\p{Script=Arabic}\p{Script=Hebrew}]|\p{L}/u;
const runsLeft = (text: string) => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(FIRST_STRONG.exec(text)?.[0] ?? '');

/** Where the words of an image stand, in pixels: as large as they have room. */
export function imageLayout({ head, words, strong = false, foot, edition }: ImageWords): ImageLayout {
  const box = { width: IMAGE.width - 2 * EDGE, height: BOTTOM - TOP };
  const sizes = strong ? [84, 72, 62, 52, 44] : [...SIZES.filter((one) => words.length * one <= MOST), SMALLEST];
  const { size, lines } = fitWords(words, box, sizes, strong);
  const small = { width: box.width, height: SMALL * LEADING };
  const [over = ''] = fitWords(head, small, [SMALL], true).lines;
  const [under = ''] = fitWords(foot, { ...small, width: box.width - 220 }, [SMALL]).lines;
  const step = size * LEADING;
  const start = TOP + size * 0.8 + Math.max(0, (box.height - lines.length * step) / 3);
  const line = (text: string, y: number, of: Pick<PlacedText, 'size' | 'colour' | 'strong'>): PlacedText => {
    const atEnd = runsLeft(text);
    return { text, x: atEnd ? IMAGE.width - EDGE : EDGE, y: Math.round(y), ...of, atEnd };
  };
  const title = { size: SMALL, strong: true } as const;
  return {
    rects: [
      { x: 0, y: 0, ...IMAGE, colour: 'paper' },
      { x: 0, y: 0, width: 12, height: IMAGE.height, colour: 'accent' },
      { x: EDGE, y: 126, width: box.width, height: 2, colour: 'rule' },
    ],
    texts: [
      line(over, 100, { ...title, colour: 'quiet' }),
      ...lines.map((text, index) => line(text, start + index * step, { size, colour: 'ink', strong })),
      line(under, 582, { ...title, colour: 'accent' }),
      { text: edition, x: IMAGE.width - EDGE, y: 582, ...title, colour: 'quiet', atEnd: true },
    ],
  };
}
