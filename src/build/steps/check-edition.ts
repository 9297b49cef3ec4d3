import type { Vocabulary } from '../../model/vocabulary/vocabulary.ts';
import type { Work } from '../../model/work.ts';
import { checkEvidence, checkKnown } from '../../read/checks/check-evidence.ts';
import { checkFormerIds } from '../../read/checks/check-former-ids.ts';
import { checkImages } from '../../read/checks/check-images.ts';
import { checkLanguage } from '../../read/checks/check-language.ts';
import { checkPage } from '../../read/checks/check-page.ts';
import { checkRecordings } from '../../read/checks/check-recordings.ts';
import { checkIds, checkRecords } from '../../read/checks/check-records.ts';
import { checkSeries } from '../../read/checks/check-series.ts';
import { checkSettings } from '../../read/checks/check-settings.ts';
import { checkTheme } from '../../read/checks/check-theme.ts';
import { checkTimes } from '../../read/checks/check-times.ts';
import { checkTranslations } from '../../read/checks/check-translations.ts';
import { checkWords } from '../../read/checks/check-words.ts';
import { type Checked, joinChecked } from '../../read/checks/join-checked.ts';
import type { Content } from '../../read/files/read-content.ts';
import { checkLedgers } from '../../read/ledger/article-ledger.ts';
import { en } from '../../words/en.ts';
import { LANGUAGE_IDS } from '../../words/language-ids.ts';
import { wordsLanguage } from '../../words/words-language.ts';
import { checkOnce } from './check-once.ts';
import { imagesOnce } from './images-once.ts';
import { knownIn } from './known-in.ts';
import { madeOnce } from './made-once.ts';
import type { ParsedEdition } from './parse-edition.ts';
import { recordChecker } from './record-checker.ts';

/** The last day on which an article was published or changed: up to it the edition speaks. */
const latestDay = (articles: ParsedEdition['articles']): string =>
  articles
    .flatMap(({ value }) => value?.updated ?? value?.published ?? [])
    .sort()
    .at(-1) ?? '';

/** What the settings of an edition may name. */
const namedBySettings = ({ publicFiles }: Content, pages: ParsedEdition['pages'], { kinds }: Vocabulary) => ({
  kinds: [...kinds.keys()],
  pages: pages.map(({ file }) => file.id),
  files: publicFiles,
});

/** Second step: what is wrong with each file, and with all of them together; and the links that stand in them. */
export function checkEdition(
  content: Content,
  { articles, drafts, entities, works, pages, settings, withdrawn, suggestions }: ParsedEdition,
): Checked {
  const { vocabulary } = settings;
  const workById = new Map(
    works.flatMap(({ file: { id }, value }): [string, Work][] => (value ? [[id, { ...value, id }]] : [])),
  );
  const known = knownIn({ articles, drafts, entities, works });
  const inTexts = new Set([...articles, ...drafts].flatMap(imagesOnce));
  const alone = [
    ...(withdrawn ? [withdrawn] : []),
    ...(suggestions ? [suggestions] : []),
    ...[...works, ...entities, ...articles, ...pages],
  ];
  return joinChecked([
    { findings: [...content.findings, ...alone.flatMap(({ findings }) => findings)] },
    {
      findings: [...settings.findings, ...checkSettings(settings.parsed, namedBySettings(content, pages, vocabulary))],
    },
    { findings: checkLanguage(settings.parsed, (tag) => wordsLanguage(tag) !== undefined, LANGUAGE_IDS) },
    { findings: [...checkWords(settings.parsed, en), ...(content.theme ? checkTheme(content.theme) : [])] },
    { findings: checkImages(content, inTexts) },
    { findings: checkRecordings(content.recordings, inTexts) },
    checkRecords(entities, works, known, recordChecker()),
    ...articles.map((one) => checkOnce(one, known, content)),
    ...pages.map((page) => checkPage(page, known)),
    { findings: checkIds(articles, 'duplicate-article-id') },
    { findings: checkSeries(articles) },
    { findings: checkLedgers(content.ledgers, content.articles) },
    { findings: checkFormerIds(entities, articles) },
    { findings: checkTranslations(articles, [...articles, ...drafts]) },
    { findings: checkTimes(entities, vocabulary, latestDay(articles)) },
    {
      findings: articles.flatMap((one) => madeOnce(one, 'evidence', () => checkEvidence(one, vocabulary, workById))),
    },
    { findings: entities.flatMap(({ value, locate }) => checkKnown(value?.since ?? [], workById, locate, ['since'])) },
  ]);
}
