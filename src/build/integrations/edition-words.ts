import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import type { RatingTerm } from '../../model/vocabulary/vocabulary.ts';
import { checkWords } from '../../read/checks/check-words.ts';
import { readContent } from '../../read/files/read-content.ts';
import { GLOSS } from '../../words/en/article.ts';
import { en } from '../../words/en.ts';
import { themeOf } from '../../words/put-words.ts';
import { wordsLanguage } from '../../words/words-language.ts';
import { handedEdition } from '../handed-edition.ts';
import { publicFolderOf } from '../public-folder.ts';
import { type ReadSettings, readSettings } from '../read-settings.ts';

const TERMS = 'virtual:terms';
const WORDS = /[\\/]words[\\/][a-z]+[\\/][a-z-]+\.[jt]s$/;
/** How a file of English words is imported. */
const ENGLISH = /(?:^|\/)en\/[a-z-]+\.[jt]s$/;

/** The words of the edition that is built, which the command has handed over; in development of what its file says. */
async function ownWords(): Promise<Pick<ReadSettings, 'vocabulary' | 'words'> & { language: string }> {
  const handed = handedEdition();
  if (handed) {
    const { edition, context } = handed;
    return { vocabulary: edition.vocabulary, words: context.words, language: edition.settings.language };
  }
  const content = resolve(process.env.POSTIL_CONTENT ?? 'content');
  const read = readSettings(await readContent(content, publicFolderOf(content)));
  const words = checkWords(read.parsed, en).length === 0 ? read.words : {};
  return { vocabulary: read.vocabulary, words, language: read.settings.language };
}

/** The words of the vocabulary that scripts say, as a module. */
async function termsModule(): Promise<string> {
  const { kinds, claimKinds, ratings } = (await ownWords()).vocabulary;
  const signed = new Map<string, Pick<RatingTerm, 'sign' | 'word'>>([...ratings, ['gloss', GLOSS]]);
  const named = <T, U>(terms: ReadonlyMap<string, T>, words: (term: T) => U) =>
    JSON.stringify(Object.fromEntries([...terms].map(([id, term]) => [id, words(term)])));
  return [
    `export const KINDS = ${named(kinds, ({ one, many }) => ({ one, many }))};`,
    `export const CLAIM_KINDS = ${named(claimKinds, ({ word }) => ({ word }))};`,
    `export const RATINGS = ${named(signed, ({ sign, word }) => ({ sign, word }))};`,
  ].join('\n');
}

/** The file of the same words in the language of the edition, where they are imported from the English ones. */
async function inItsLanguage(id: string, importer: string | undefined): Promise<string | undefined> {
  if (!importer || !ENGLISH.test(id) || WORDS.test(importer)) return undefined;
  const language = wordsLanguage((await ownWords()).language);
  const english = resolve(dirname(importer), id);
  const own = english.replace(/([\\/]words[\\/])en([\\/][^\\/]+)$/, `$1${language ?? 'en'}$2`);
  // What only editors see is said in English alone.
  return own !== english && existsSync(own) ? own : undefined;
}

/** The code of a module of words, with those behind it that the edition wants otherwise. */
async function withOwnWords(code: string): Promise<string | undefined> {
  const { words } = await ownWords();
  const puts = [...code.matchAll(/^export const ([A-Z_]+)\b/gm)].flatMap(([, name = '']) => {
    const own = words[themeOf(name)];
    return own === undefined ? [] : [`putWords(${name}, ${JSON.stringify(own)});`];
  });
  if (puts.length === 0) return undefined;
  return `import { putWords } from '../put-words.ts';\n${code}\n${puts.join('\n')}\n`;
}

const plugin: Plugin = {
  name: 'postil:edition-words',
  enforce: 'pre',
  resolveId: (id, importer) => (id === TERMS ? `\0${TERMS}` : inItsLanguage(id, importer)),
  load: (id) => (id === `\0${TERMS}` ? termsModule() : undefined),
  transform: (code, id) => (WORDS.test(id) ? withOwnWords(code) : undefined),
};

/**
 * Bundles the edition's words with the program: the terms of its vocabulary for scripts, as the module `virtual:terms`,
 * so that they ask for no file more; the words of the interface in its language, and those that it wants otherwise.
 */
export function editionWords(): AstroIntegration {
  return {
    name: 'postil-edition-words',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}
