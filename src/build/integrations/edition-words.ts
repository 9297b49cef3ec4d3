import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import type { Vocabulary } from '../../model/vocabulary/vocabulary.ts';
import { checkWords } from '../../read/checks/check-words.ts';
import { readContent } from '../../read/files/read-content.ts';
import { ratingTerms } from '../../render/rating-terms.ts';
import { en } from '../../words/en.ts';
import { LANGUAGE_IDS, type LanguageId } from '../../words/language-ids.ts';
import { learn } from '../../words/learn.ts';
import { themeOf } from '../../words/put-words.ts';
import { inLanguage, spokenLanguage } from '../../words/speak.ts';
import { wordsLanguage } from '../../words/words-language.ts';
import { handedEdition } from '../handed-edition.ts';
import {
  LANGUAGE_SCRIPTS,
  languageIn,
  rememberScript,
  saidIn,
  scriptFile,
  withoutLanguage,
} from '../language-scripts.ts';
import { PROGRAM_FOLDER } from '../program-folder.ts';
import { publicFolderOf } from '../public-folder.ts';
import { readSettings, vocabularyIn } from '../read-settings.ts';
import { takeWords } from '../take-words.ts';

const TERMS = 'virtual:terms';
const WORDS = /[\\/]words[\\/][a-z]+[\\/][a-z-]+\.[jt]s$/;
/** How a file of English words is imported. */
const ENGLISH = /(?:^|\/)en\/[a-z-]+\.[jt]s$/;

const PROGRAM = resolve(PROGRAM_FOLDER, 'src') + sep;
/** What Vite adds to what loads scripts; with it, a page would load those of another language too. */
const HELPER = '\0vite/preload-helper.js';
const isOurs = (id: string): boolean => id === HELPER || id.startsWith(PROGRAM);

/** What the file of the edition says when the server begins, which begins anew when it is changed. */
let said: ReturnType<typeof wordsOfFile> | undefined;

/** The words of the edition that is built, which the command has handed over; in development of what its file says. */
async function ownWords() {
  const handed = handedEdition();
  if (!handed) {
    said ??= wordsOfFile();
    return said;
  }
  const { words, vocabularyIn } = handed.context;
  const { vocabulary, settings, articles } = handed.edition;
  return { vocabulary, vocabularyIn, words, language: settings.language, articles: articles.map(({ meta }) => meta) };
}

/** The words of an edition that nobody has handed over. */
async function wordsOfFile() {
  const content = resolve(process.env.POSTIL_CONTENT ?? 'content');
  const files = await readContent(content, publicFolderOf(content));
  await takeWords(files);
  await learn(LANGUAGE_IDS);
  const read = readSettings(files);
  const words = checkWords(read.parsed, en).length === 0 ? read.words : {};
  const { vocabulary, settings, parsed } = read;
  // What pages in another language say in development is made when they are asked for.
  const others = parsed.value ? vocabularyIn(parsed.value, LANGUAGE_IDS) : new Map<string, Vocabulary>();
  return { vocabulary, vocabularyIn: others, words, language: settings.language, articles: [] };
}

/** The words of the vocabulary that scripts say, and the language of the edition, as a module. */
async function termsModule(language?: LanguageId): Promise<string> {
  const { vocabulary, vocabularyIn: others, language: own } = await ownWords();
  const terms = others.get(language ?? '') ?? vocabulary;
  const { kinds, claimKinds } = terms;
  const signed = inLanguage(language ?? spokenLanguage(), () => new Map(ratingTerms(terms)));
  const named = <T, U>(terms: ReadonlyMap<string, T>, words: (term: T) => U) =>
    JSON.stringify(Object.fromEntries([...terms].map(([id, term]) => [id, words(term)])));
  return [
    `export const LANGUAGE = ${JSON.stringify(own)};`,
    `export const KINDS = ${named(kinds, ({ one, many }) => ({ one, many }))};`,
    `export const CLAIM_KINDS = ${named(claimKinds, ({ word }) => ({ word }))};`,
    `export const RATINGS = ${named(signed, ({ sign, word }) => ({ sign, word }))};`,
  ].join('\n');
}

/** The file of the same words in a language, where they are imported from the English ones. */
function wordsIn(language: LanguageId, id: string, importer: string): string | undefined {
  if (!ENGLISH.test(id) || WORDS.test(importer)) return undefined;
  const english = resolve(dirname(importer), id);
  const own = english.replace(/([\\/]words[\\/])en([\\/][^\\/]+)$/, `$1${language}$2`);
  // What only editors see is said in English alone.
  return existsSync(own) ? own : undefined;
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

// Of what pages run in the browser. The server that makes them says every language (`words/speak.ts`).
const plugin: Plugin = {
  name: 'postil:edition-words',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  async buildStart() {
    if (this.environment.mode !== 'build') return;
    const { language, articles } = await ownWords();
    const own = wordsLanguage(language) ?? 'en';
    const others = new Set(articles.flatMap((meta) => wordsLanguage(meta.language) ?? []));
    others.delete(own);
    for (const other of others) {
      for (const script of LANGUAGE_SCRIPTS)
        this.emitFile({ type: 'chunk', id: saidIn(scriptFile(script), other), name: `${script}.${other}` });
    }
  },
  async resolveId(id, importer, options) {
    const language = languageIn(id) ?? languageIn(importer ?? '');
    if (id === TERMS) return saidIn(`\0${TERMS}`, language);
    const [path, from] = [withoutLanguage(id), importer && withoutLanguage(importer)];
    const spoken = language ?? wordsLanguage((await ownWords()).language) ?? 'en';
    const words = from && wordsIn(spoken, path, from);
    if (!language) return words;
    if (words) return saidIn(words, language);
    const found = await this.resolve(path, from, { ...options, skipSelf: true });
    return found && isOurs(found.id) ? { ...found, id: saidIn(found.id, language) } : found;
  },
  async load(id) {
    const language = languageIn(id);
    if (id.startsWith(`\0${TERMS}`)) return termsModule(language);
    const plain = withoutLanguage(id);
    if (!language || /\.css\b/.test(plain)) return undefined;
    return plain === HELPER ? (await this.load({ id: plain })).code : readFile(plain, 'utf8');
  },
  // Words that the edition wants otherwise are in its language.
  transform: (code, id) => (WORDS.test(id) ? withOwnWords(code) : undefined),
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      const of = file.type === 'chunk' && file.isEntry ? file.facadeModuleId : undefined;
      if (of && languageIn(of)) rememberScript(of, file.fileName);
    }
  },
};

/**
 * Bundles the edition's words with the program: the terms of its vocabulary for scripts, as the module `virtual:terms`,
 * so that they ask for no file more; the words of the interface in its language, and those that it wants otherwise.
 */
export function editionWords(): AstroIntegration {
  return {
    name: 'postil-edition-words',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Every import of a page asks for them.
        said = undefined;
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:server:setup': () => {
        said = undefined;
      },
    },
  };
}
