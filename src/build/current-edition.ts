import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { addresses } from '../addresses/site.ts';
import { type Content, readContent } from '../read/files/read-content.ts';
import { learn } from '../words/learn.ts';
import { speak } from '../words/speak.ts';
import { wordsLanguage } from '../words/words-language.ts';
import { buildEdition } from './edition.ts';
import { FindingsError } from './findings-error.ts';
import { type CurrentEdition, handedEdition, handOver } from './handed-edition.ts';
import { inFolder } from './in-folder.ts';
import { editionIn } from './in-language.ts';
import { pageLanguages } from './page-languages.ts';
import { publicFolderOf } from './public-folder.ts';
import { report } from './report.ts';
import { takeWords } from './take-words.ts';

const called = process.env.POSTIL_CONTENT ?? 'content';
const root = resolve(called);
const publicFolder = publicFolderOf(root);
let current: { fingerprint: string; edition: CurrentEdition } | undefined;
let made: Promise<CurrentEdition> | undefined;
/** An edition as pages in other languages have it. */
const said = new WeakMap<CurrentEdition, Map<string, CurrentEdition>>();

function editionOf(content: Content): CurrentEdition {
  const frozenLedgers = process.env.CI === 'true';
  const options = { addresses: addresses(import.meta.env.BASE_URL), frozenLedgers, drafts: !import.meta.env.PROD };
  const { edition, context, findings } = buildEdition(content, options);
  if (!edition) throw new FindingsError(findings, called);
  if (findings.length > 0) console.warn(report(inFolder(findings, called)));
  return { edition, context };
}

/** In development, the edition of what the files say now: made again only after a change. */
async function latestEdition(): Promise<CurrentEdition> {
  const content = await readContent(root, publicFolder);
  const fingerprint = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  if (current?.fingerprint !== fingerprint) {
    await takeWords(content);
    current = { fingerprint, edition: editionOf(content) };
  }
  return current.edition;
}

/** That which the command has handed over, whose words these pages, which share nothing with it, take as well. */
async function edition(): Promise<CurrentEdition> {
  const handed = handedEdition();
  // "astro build" by itself hands nothing over, and no record is written.
  if (!handed) return handOver(await latestEdition());
  const { settings, articles } = handed.edition;
  const spoken = (tag: string) => wordsLanguage(tag) ?? 'en';
  await learn(new Set([settings.language, ...articles.map(({ meta }) => meta.language)].map(spoken)));
  speak(spoken(settings.language), handed.context.words);
  return handed;
}

/** The edition in its own language, whichever the page speaks. */
export async function wholeEdition(): Promise<CurrentEdition> {
  if (!import.meta.env.PROD) return latestEdition();
  made ??= edition();
  return made;
}

/**
 * The edition that pages print, as the language of the page has it: in a build the one that the command has made and
 * handed over; in development that of the content folder (`POSTIL_CONTENT`, else `content`) as it is. Throws a
 * `FindingsError` if the content has errors.
 */
export async function currentEdition(): Promise<CurrentEdition> {
  const whole = await wholeEdition();
  const language = pageLanguages.getStore();
  if (language === undefined) return whole;
  const known = said.get(whole) ?? new Map<string, CurrentEdition>();
  said.set(whole, known);
  const own = known.get(language) ?? editionIn(whole, language);
  known.set(language, own);
  return own;
}
