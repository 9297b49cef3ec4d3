/** The zeros of digits that are not those of ASCII: Arabic, Persian and Urdu, Devanagari, Bengali, Thai, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** A text with the digits of ASCII. */
export const inAscii = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) as number;
    const zero = ZEROS.find((one) => code >= one && code < one + 10);
    return zero === undefined ? digit : String(code - zero);
  });

const SPACES = /[\s\u00a0\u2009\u202f'’٬]/g;
/** A number, with what it is of before or behind it: € 4.50, 22 miles, 12.5 %. */
const NUMBER = /^([+\-−]?)\p{Sc}?\s*([+\-−]?\d[\d.,٫\s\u00a0\u2009\u202f'’٬]*)(?:\p{L}|\p{S}|%|°|$|\s)/u;

/** What parts thousands and fractions in a language (BCP 47). */
function signsOf(language: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1_234_567.8);
  const of = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return { group: of('group'), decimal: of('decimal') };
}

/** The number that a cell begins with, as its language writes numbers; undefined if it is none. */
export function readNumber(text: string, language: string): number | undefined {
  const plain = inAscii(text.trim());
  const [, sign = '', digits = ''] = NUMBER.exec(`${plain} `) ?? [];
  const found = digits.trim();
  // A second number behind the first is a range, or a date.
  if (!found || /\d/.test(plain.slice(plain.indexOf(found) + found.length))) return undefined;
  const { group, decimal } = signsOf(language);
  const bare = `${sign}${found}`
    .replace(SPACES, '')
    .replaceAll(group, '')
    .replace(decimal, '.')
    .replace('٫', '.')
    .replace('−', '-');
  return /^[+-]?\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : undefined;
}
