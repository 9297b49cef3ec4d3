import type { Edition } from '../../../model/edition.ts';
import { ARTICLES } from '../../words/articles.ts';
import { normalWord, normalWords } from '../../words/normal-words.ts';
import { STOP_WORDS } from '../../words/stop-words.ts';

/** Words that say little by themselves, by language; of English, Chinese and Japanese the search knows them anyway. */
const LITTLE: Readonly<Record<string, string>> = {
  de: 'aber als am an auch auf aus bei beim bis das daß dass durch er es für gegen hat hatte hatten haben ihr ihre ihrem ihren ihrer im in ist je kein keine man mit nach nicht noch oder ob ohne sein seine seinem seinen seiner sich sie sind so über um und unter vom von vor wann war waren warum was wem wen wer werden wessen wie wir wird wo woher wohin worden wurde wurden zu zum zur welche welchem welchen welcher welches',
  fr: 'a à au aux avait avaient avec ce ces cet cette comment dans de des dont du elle elles en est et était étaient il ils je la leur leurs mais ne nous on ont ou où par pas pour pourquoi qu quand que quel quelle quelles quels qui quoi sa sans se ses son sont sous sur un une vous y',
  es: 'a al con como cómo cuál cuáles cuándo cuánto de del dónde donde e en era eran es fue fueron ha han había no ni o para por que qué quién quiénes se sin sobre son su sus u un una unas unos y',
  ar: 'في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين ما ماذا متى أين كيف لماذا هل كان كانت هو هي هم و أو ثم قد لا لم لن إن أن كل بين',
  ur: 'کا کی کے کو سے میں پر نے ہے ہیں تھا تھی تھے ہو ہوا ہوئی ہوئے اور یا یہ وہ جو کہ اس ان کیا کون کب کہاں کیسے کیوں کس بھی تو ہی نہیں نہ تک',
};

const languageOf = (tag: string): string => new Intl.Locale(tag).language;
const wordsOf = (language: string): string[] => [
  ...new Set([...(LITTLE[language] ?? '').split(' '), ...(ARTICLES[language] ?? [])].map(normalWord)),
];

/**
 * Words of queries that say little by themselves, besides those that do in any edition, as they are compared: those of
 * the edition's language, and of its articles' languages what no article in another has. War is a word of English, too.
 */
export function passedOver({ settings, articles }: Pick<Edition, 'settings' | 'articles'>): string[] {
  const own = languageOf(settings.language);
  const said = new Set(wordsOf(own));
  const byLanguage = Map.groupBy(articles, ({ meta }) => languageOf(meta.language));
  for (const language of byLanguage.keys()) {
    if (language === own) continue;
    const others = [...byLanguage].flatMap(([other, texts]) => (other === language ? [] : texts));
    const used = new Set(others.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => normalWords(text))));
    for (const word of wordsOf(language)) if (!used.has(word)) said.add(word);
  }
  return [...said].filter((word) => word && !STOP_WORDS.has(word));
}
