/** A name of CSL-JSON: a person by family and given name, a body as a literal. */
export type CslName =
  | { literal: string }
  | {
      family: string;
      given?: string;
      suffix?: string;
      'dropping-particle'?: string;
      'non-dropping-particle'?: string;
    };

/** A work as a CSL item (CSL-JSON 1.0), as far as editions have such facts. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: CslName[];
  editor?: CslName[];
  translator?: CslName[];
  /** Who wrote the work that it retells, and what that is called. */
  'original-author'?: CslName[];
  'original-title'?: string;
  'container-title'?: string;
  'collection-title'?: string;
  publisher?: string;
  'publisher-place'?: string;
  edition?: string;
  volume?: string;
  issue?: string;
  page?: string;
  genre?: string;
  DOI?: string;
  ISBN?: string;
  /** The library or archive that holds it, and its shelf mark there. */
  archive?: string;
  'call-number'?: string;
  issued?: { 'date-parts': number[][] };
  URL?: string;
  language?: string;
  /** The paragraph, `4a`. */
  locator?: string;
  note?: string;
}

/** A partial date, `2014-11`, as CSL has it. */
export const dateParts = (date: string): { 'date-parts': number[][] } => ({
  'date-parts': [date.split('-').map(Number)],
});

/** A text on one line, without signs that no reader sees: what the formats of lines and fields can hold. */
export const onOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** A name in the order of lists, `Family, Given, Suffix`; a literal as it is. */
export function listedName(name: CslName): string {
  if ('literal' in name) return onOneLine(name.literal);
  const { family, given = '', suffix = '' } = name;
  const whole = [name['non-dropping-particle'], family].filter(Boolean).join(' ');
  const first = [given, name['dropping-particle']].filter(Boolean).join(' ');
  return onOneLine([whole, first, suffix].filter(Boolean).join(', '));
}
