/** Widths of the reading face (Newsreader) in hundredths of its size: the letters of each width, by weight. */
const WIDTHS: Record<'regular' | 'strong', [width: number, letters: string][]> = {
  regular: [
    [25, "' .,"],
    [30, ':!;l()ij'],
    [35, '{}[]Ift"-’‘·'],
    [41, 'srJ/\\_z*?c'],
    [49, 'aeg+<=>~`“”–'],
    [54, 'xyovkqu'],
    [58, 'Sbdhpn0123456789#$F'],
    [63, 'LPZBER'],
    [68, 'TY'],
    [73, 'VCA&XK'],
    [76, 'wGD'],
    [80, 'NUOQH%'],
    [98, 'm@WM—…'],
  ],
  strong: [
    [25, "' .,"],
    [30, ':!;lj()i'],
    [38, '{}[]-If"t’‘·'],
    [43, '/\\_s*rcz'],
    [50, '?Jeag`+<=>~“”–'],
    [55, 'xovy'],
    [58, 'bqudkp'],
    [62, 'Shn0123456789#$F'],
    [67, 'LPZE'],
    [72, 'BRTCY'],
    [78, 'V&AXGKDNUw'],
    [84, 'OQH%'],
    [103, 'm@MW—…'],
  ],
};

const byLetter = (weight: 'regular' | 'strong') =>
  new Map(WIDTHS[weight].flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));
/** Letters that are as wide as they are high. */
const FULL = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\u3000-\u303F]/u;
const REGULAR = byLetter('regular');
const STRONG = byLetter('strong');

/** A letter without its accent, which makes it no wider; a no-break space as any other. */
const plainOf = (letter: string): string => letter.normalize('NFKD').charAt(0);

/** How wide a line of text is at most when set in the reading face, which the site brings along. */
export function textWidth(text: string, size: number, strong = false): number {
  const widths = strong ? STRONG : REGULAR;
  const widthOf = (letter: string) =>
    widths.get(letter) ?? (FULL.test(letter) ? 100 : (widths.get(plainOf(letter)) ?? 62));
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * (size / 100);
}
