/** The zeros of digits that are not those of ASCII: Arabic, Persian and Urdu, Devanagari, Bengali, Thai, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** A text with the digits of ASCII. */
export const inAscii = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) as number;
    const zero = ZEROS.find((one) => code >= one && code < one + 10);
    return zero === undefined ? digit : String(code - zero);
  });

/** What may part thousands in any language. */
const PARTED = String.raw`\s'’٬`;
/** A number, with what it is of before or behind it: € 4.50, 22 miles, 12.5 %. */
const NUMBER = /^([+\-−]?)[\p{Sc}%٪]?\s*([+\-−]?\d[\d.,٫\s'’٬]*)(?:[\p{L}\p{S}%٪°\s]|$)/u;

/** A number, its whole and its fraction, as a language (BCP 47) parts thousands and fractions. */
function patternOf(language: string): RegExp {
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1_234_567.8);
  const of = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const group = `[${PARTED}${of('group')}]`;
  // A sign that parts anything but thousands may be the fraction's in another language: 1.5 in German.
  return new RegExp(String.raw`^([+-]?)(\d+|\d{1,3}(?:${group}\d{2,3})*${group}\d{3})(?:[٫${of('decimal')}](\d+))?$`);
}

/** The number that a cell begins with, as its language writes numbers; undefined if it is none. */
export function readNumber(text: string, language: string): number | undefined {
  const plain = inAscii(text.replace(/\p{Bidi_Control}/gu, '').trim());
  const [, sign = '', digits = ''] = NUMBER.exec(plain) ?? [];
  // Behind the digits it is a sign of minutes or feet.
  const found = digits.trim().replace(/['’]$/, '');
  // A second number behind the first is a range, or a date.
  if (!found || /\d/.test(plain.slice(plain.indexOf(found) + found.length))) return undefined;
  const [, minus, whole, fraction = '0'] = patternOf(language).exec(`${sign}${found}`.replaceAll('−', '-')) ?? [];
  if (!whole) return undefined;
  const number = Number(`${minus}${whole.replace(/\D/g, '')}.${fraction}`);
  return Number.isFinite(number) ? number : undefined;
}
