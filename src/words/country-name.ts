import { LOCALE } from './en/locale.ts';

const CODES = Array.from({ length: 26 * 26 }, (_, at) => String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)));
const namesIn = new Map<string, Intl.DisplayNames>();
const byEnglish = new Map<string, string>();
/** Of countries that the atlas calls otherwise than CLDR. */
const OTHERWISE: Readonly<Record<string, string>> = {
  Turkey: 'TR',
  Myanmar: 'MM',
  Palestine: 'PS',
  'Bosnia and Herz.': 'BA',
  'Dem. Rep. Congo': 'CD',
  Congo: 'CG',
  'Central African Rep.': 'CF',
  "Côte d'Ivoire": 'CI',
  'Dominican Rep.': 'DO',
  'Eq. Guinea': 'GQ',
  'S. Sudan': 'SS',
  'W. Sahara': 'EH',
  Macedonia: 'MK',
  eSwatini: 'SZ',
};

function codeOf(english: string): string | undefined {
  if (byEnglish.size === 0) {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const code of CODES) {
      const name = names.of(code);
      // Codes that were given up come to the same name.
      if (name && !byEnglish.has(name)) byEnglish.set(name, code);
    }
  }
  return OTHERWISE[english] ?? byEnglish.get(english);
}

/** What a country is called in the language of the interface, by its English name; any other name stays. */
export function countryName(english: string): string {
  if (LOCALE.language === 'en') return english;
  const names =
    namesIn.get(LOCALE.language) ?? new Intl.DisplayNames(LOCALE.language, { type: 'region', fallback: 'none' });
  namesIn.set(LOCALE.language, names);
  const code = codeOf(english);
  return (code && names.of(code)) ?? english;
}
