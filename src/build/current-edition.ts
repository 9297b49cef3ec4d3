import { resolve } from 'node:path';
import { addresses } from '../addresses/site.ts';
import { type Content, readContent } from '../read/files/read-content.ts';
import { learn } from '../words/learn.ts';
import { wordsLanguage } from '../words/words-language.ts';
import { type BuiltEdition, buildEdition } from './edition.ts';
import { FindingsError } from './findings-error.ts';
import { type CurrentEdition, handedEdition, handOver } from './handed-edition.ts';
import { inFolder } from './in-folder.ts';
import { editionIn } from './in-language.ts';
import { latestEdition } from './latest-edition.ts';
import { pageEditions, pageLanguages } from './page-languages.ts';
import { publicFolderOf } from './public-folder.ts';
import { report } from './report.ts';
import { inProduction, siteBase } from './site-base.ts';
import { takeWords } from './take-words.ts';

const called = process.env.POSTIL_CONTENT ?? 'content';
const root = resolve(called);
let reported: BuiltEdition | undefined;
/** The files whose words are said. */
let spoken: Content | undefined;
let made: Promise<CurrentEdition> | undefined;
/** An edition as pages in other languages have it. */
const said = new WeakMap<CurrentEdition, Map<string, CurrentEdition>>();

/** What pages are made from, unless there are errors; what else is wrong is said once. */
function usable(built: BuiltEdition): CurrentEdition {
  const { edition, context, findings } = built;
  if (!edition) throw new FindingsError(findings, called);
  if (findings.length > 0 && built !== reported) console.warn(report(inFolder(findings, called)));
  reported = built;
  return { edition, context };
}

/** The edition without its drafts, for a build that nobody has handed one. */
async function editionAlone(frozenLedgers: boolean): Promise<CurrentEdition> {
  const content = await readContent(root, publicFolderOf(root));
  await takeWords(content);
  return usable(buildEdition(content, { addresses: addresses(siteBase()), frozenLedgers }));
}

/** In development, the edition of what the files say now. */
async function editionNow(frozenLedgers: boolean): Promise<CurrentEdition> {
  const { content, built } = await latestEdition(root, { base: siteBase(), frozenLedgers });
  // The bench, which has words of its own, may have made it.
  if (content !== spoken) await takeWords(content);
  spoken = content;
  return usable(built);
}

/** That which the command has handed over; its words are said already. */
async function editionToBuild(frozenLedgers: boolean): Promise<CurrentEdition> {
  const handed = handedEdition();
  // "astro build" by itself hands nothing over, and no record is written.
  if (!handed) return handOver(await editionAlone(frozenLedgers));
  await learn(new Set(handed.edition.articles.map(({ meta }) => wordsLanguage(meta.language) ?? 'en')));
  return handed;
}

/** The edition in its own language, whichever the page speaks. */
export async function wholeEdition(): Promise<CurrentEdition> {
  const frozenLedgers = process.env.CI === 'true';
  if (!inProduction()) return pageEditions.getStore() ?? editionNow(frozenLedgers);
  made ??= editionToBuild(frozenLedgers);
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
