import { dottedMonths } from './dotted-months.ts';

/** Words that are written shorter with a full stop and go on with what they belong to; others may end a sentence. */
const SHORTENED_BY: Record<string, string> = {
  de: 'Abb Abs Anm Bd Bde bes ca Co Dr d evtl geb gest ggf Hl hl Hrsg hrsg inkl Kap Mio Mr Mrd Mrs Nr Nrn o Prof S Sr St Str Tab Tel Tl u v Verf Vgl vgl z Z zit',
  en: 'approx ca cf ch chap Capt Col Dr ed eds e.g fig figs Fr Gen Gov Hon i.e Lt Maj Mr Mrs Ms Mt p pp Pres Prof Rep Rev Sen Sgt St vol vols vs',
  es: 'aprox art cap Cap cf Cnel D Da Dª Dr Dra ed Excmo fig Gral Lic núm núms p pág págs pp Prof Sr Sra Sras Sres Srta Sta Sto Ud Uds Vd Vds vol vols',
  fr: 'apr art av cf chap Cf Dr éd fig Gal M Me MM Mgr n p pp Pr St Ste t',
  it: 'art cap Cfr cfr Dott dott fig Gen ing n p pp Prof prof S Sig sig sigg v vol',
  nl: 'art blz bijv ca Dhr dhr dr Dr drs enz fig Mevr mevr nr o p prof Prof St z',
  pl: 'dr im inż np nr Nr p pp prof ps r rys s św tab tj tzn ul ur zm',
  pt: 'art cap Dr Dra ed Exmo fig núm p pág págs pp Prof Sr Sra Srs Sta Sto vol',
  ru: 'акад им кн напр обл п пос проф рис св см ср ст табл тов ул',
  tr: 'Alb Av bk Bkz bkz Doç Dr Gen Prof s S Yrd',
};

/** What stands before a number with a full stop that is an ordinal there, whatever capital follows. */
const BEFORE_ORDINAL: Record<string, string> = {
  de: 'am im vom zum zur beim ab bis seit der die das den dem des ein eine einem einen einer ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner jeder jedem jeden jede nach vor',
};

interface Tongue {
  segmenter: Intl.Segmenter;
  shortened: RegExp;
  ordinal?: RegExp;
}

/** An initial, or a short word without a vowel: "J. R. Moss", "the U.S. Navy". It seldom ends a sentence. */
const INITIAL = '(?:^|[\\s(.“„«"])(?:\\p{Lu}|\\p{Lu}[^aeiouyàâäáéèêëíîïóôöúûüœ\\P{Ll}]{1,2})';
const oneOf = (words: string): string => words.split(' ').join('|').replaceAll('.', '\\.');

function learn(language: string): Tongue {
  const [primary = 'en'] = language.toLowerCase().split('-');
  const words = SHORTENED_BY[primary];
  const known = words ? `|(?:^|[\\s\\d(.“„«"'’])(?:${oneOf(words)})` : '';
  const before = BEFORE_ORDINAL[primary];
  return {
    segmenter: new Intl.Segmenter(language, { granularity: 'sentence' }),
    shortened: new RegExp(`(?:${INITIAL}${known})\\.\\s*$`, 'u'),
    ...(before && { ordinal: new RegExp(`(?:^|[\\s(])(?:${oneOf(before)})\\s(?:\\d{1,3}|[IVXLC]+)\\.\\s*$`, 'iu') }),
  };
}

const tongues = new Map<string, Tongue>();

function tongueOf(language: string): Tongue {
  const known = tongues.get(language);
  if (known) return known;
  const made = learn(language);
  tongues.set(language, made);
  return made;
}

/** Whether a number with a full stop is that of a day, by what follows: "3. März", "3. 4. 1861". */
function isDay(before: string, after: string, language: string): boolean {
  if (!/(?:^|[^\p{L}\d])\d{1,2}\.\s*$/u.test(before)) return false;
  const months = dottedMonths(language);
  if (months.length === 0) return false;
  return /^\d{1,2}\./.test(after) || months.some((month) => after.startsWith(month));
}

/**
 * The ends of the sentences of a text in a language (a BCP 47 tag), as offsets in UTF-16 units; the space between two
 * belongs to the first. What is written shorter with a full stop, and ordinals that have one, end none.
 */
export function sentenceEnds(text: string, language = 'en'): number[] {
  const { segmenter, shortened, ordinal } = tongueOf(language);
  const ends = [...segmenter.segment(text)].map(({ index, segment }) => index + segment.length);
  const goesOn = (end: number, at: number) => {
    const before = text.slice(ends[at - 1] ?? 0, end);
    const near = text.slice(Math.max(0, end - 30), end);
    const after = text.slice(end);
    return (
      // “Why?” he asked. 「行く。」と言った。
      /^\p{Ll}/u.test(after) ||
      (/[」』]$/.test(near) && /^[とっ]/.test(after)) ||
      shortened.test(before) ||
      (ordinal?.test(near) ?? false) ||
      isDay(near, after, language)
    );
  };
  return ends.filter((end, at) => at === ends.length - 1 || !goesOn(end, at));
}
