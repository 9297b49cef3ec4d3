import type { Edition } from '../../model/edition.ts';

/** Scripts without slanted letters (ISO 15924); slanted all the same, they are hard to read. */
const UPRIGHT = new Set(['Arab', 'Aran', 'Hebr', 'Hans', 'Hant', 'Jpan', 'Kore', 'Thai', 'Syrc', 'Thaa', 'Nkoo']);
const EAST_ASIAN = new Set(['Hans', 'Hant', 'Jpan', 'Kore']);
/** Languages that are read in Nastaliq, whose words climb, so that lines need twice the room. */
const NASTALIQ = new Set(['ur', 'ks', 'pnb', 'skr']);

// The reader's own faces, by the systems that bring them; a face of an edition takes the name of the first.
const NASTALIQ_FACES = '"Noto Nastaliq Urdu","Jameel Noori Nastaleeq","Awami Nastaliq","Urdu Typesetting"';
const NASKH_FACES = '"Noto Naskh Arabic","Amiri","Geeza Pro","Sakkal Majalla","Traditional Arabic"';
const PLAIN_FACES = '"Noto Sans Arabic","Geeza Pro","Segoe UI",Tahoma';
/** By script: serif and sans. They stand behind the Latin faces, whose letters fit ours better than their own. */
const EAST_ASIAN_FACES: Readonly<Record<string, readonly [serif: string, sans: string]>> = {
  Jpan: [
    '"Hiragino Mincho ProN","Yu Mincho","YuMincho","Noto Serif CJK JP","Noto Serif JP","MS PMincho"',
    '"Hiragino Sans","Yu Gothic Medium","YuGothic","Noto Sans CJK JP","Noto Sans JP",Meiryo',
  ],
  Hans: [
    '"Songti SC","Noto Serif CJK SC","Noto Serif SC",SimSun',
    '"PingFang SC","Noto Sans CJK SC","Noto Sans SC","Microsoft YaHei"',
  ],
};
const LATIN = '"stand-in","stand-in 2",Georgia';
const SERIF = `${LATIN},serif`;
const LATIN_SANS = '"stand-in sans","stand-in sans 2"';
const SANS = `${LATIN_SANS},ui-sans-serif,system-ui,sans-serif`;

/** French quotation marks stand apart from what they hold; browsers set them close. */
const FRENCH_QUOTES = 'quotes:"«\u202f" "\u202f»" "“" "”"';

const scriptOf = (language: string): string => new Intl.Locale(language).maximize().script ?? '';
const rule = (selector: string, declarations: string) => `${selector}{${declarations}}`;

/** Lists of faces before our own are loaded, and afterwards with those. */
function facesOf(lang: string, serif: string, sans: string): string {
  const early = `--serif:${serif};--sans:${sans}`;
  const whole = `--serif:Newsreader,${serif};--sans:Figtree,${sans}`;
  return [
    rule(`:is(:root,[lang])${lang}`, early),
    rule(`:is(:root[data-font],[data-font] [lang])${lang}`, whole),
    `@media (scripting:none){${rule(`:is(:root,[lang])${lang}`, whole)}}`,
    rule(`:is(body,h1,.deck,.prose,blockquote)${lang}`, 'font-family:var(--serif)'),
  ].join('');
}

/** Faces before those that stand in, which have Arabic letters of another kind, and behind the Latin ones. */
const arabicFaces = (lang: string, serif: string) => facesOf(lang, `${serif},${SERIF}`, `${PLAIN_FACES},${SANS}`);

function eastAsianFaces(lang: string, script: string): string {
  const [serif, sans] = EAST_ASIAN_FACES[script] ?? [];
  return serif ? facesOf(lang, `${LATIN},${serif},serif`, `${LATIN_SANS},${sans},sans-serif`) : '';
}

/** No line begins with a small kana or a stop, nor with the room of a bracket; headings break between phrases. */
const japanese = (lang: string) =>
  rule(lang, 'line-break:strict;text-spacing-trim:trim-start') +
  rule(`:is(h1,h2,h3,.deck,.site-name)${lang}`, 'word-break:auto-phrase');

const lines = (lang: string, text: number, heads: number) =>
  rule(`:is(:root,.prose,blockquote,body)${lang}`, `line-height:${text}`) +
  rule(`:is(h1,h2,h3,.deck,.name,.site-name)${lang}`, `line-height:${heads}`);

/** How one language is set. */
function styleOf(language: string): string {
  const script = scriptOf(language);
  const lang = `:lang(${language})`;
  if (!UPRIGHT.has(script)) return new Intl.Locale(language).language === 'fr' ? rule(`q${lang}`, FRENCH_QUOTES) : '';
  const upright = rule(lang, 'font-style:normal;letter-spacing:0');
  if (EAST_ASIAN.has(script)) {
    const emphasis = rule(`em${lang}`, 'text-emphasis:dot');
    const breaks = script === 'Jpan' ? japanese(lang) : '';
    return upright + eastAsianFaces(lang, script) + lines(lang, 1.75, 1.35) + emphasis + breaks;
  }
  const strong = rule(`em${lang}`, 'font-weight:600');
  if (script !== 'Arab') return upright + strong;
  const climbs = NASTALIQ.has(new Intl.Locale(language).language);
  return [
    upright,
    strong,
    arabicFaces(lang, climbs ? NASTALIQ_FACES : NASKH_FACES),
    lines(lang, climbs ? 2.1 : 1.85, climbs ? 1.75 : 1.45),
    // In the margin, beside the first line.
    rule(`.prose${lang} .num`, `top:${climbs ? 0.65 : 0.4}em`),
  ].join('');
}

const made = new WeakMap<object, string>();

/**
 * How the languages of an edition and its articles are set whose letters are not Latin, Greek or Cyrillic: no slanted
 * letters and no room between those that join, faces of the reader's system, lines as high as the script needs; and
 * what French has around a quotation. Empty if it has none.
 */
export function scriptStyle(edition: Pick<Edition, 'settings' | 'articles'>): string {
  const { settings, articles } = edition;
  // Every page has it.
  const known = made.get(edition);
  if (known !== undefined) return known;
  const languages = new Set([settings.language, ...articles.map(({ meta }) => meta.language)]);
  const style = [...languages].sort().map(styleOf).join('');
  made.set(edition, style);
  return style;
}
