import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import type { RatingTerm } from '../../model/vocabulary/vocabulary.ts';
import { readContent } from '../../read/files/read-content.ts';
import { GLOSS } from '../../words/en/article.ts';
import { themeOf } from '../../words/put-words.ts';
import { PUBLIC_FOLDER } from '../public-folder.ts';
import { readSettings } from '../read-settings.ts';

const TERMS = 'virtual:terms';
const WORDS = /[\\/]words[\\/]en[\\/][a-z-]+\.[jt]s$/;

const settings = async () =>
  readSettings(await readContent(resolve(process.env.POSTIL_CONTENT ?? 'content'), PUBLIC_FOLDER));

/** The words of the vocabulary that scripts say, as a module. */
async function termsModule(): Promise<string> {
  const { kinds, claimKinds, ratings } = (await settings()).vocabulary;
  const signed = new Map<string, Pick<RatingTerm, 'sign' | 'word'>>([...ratings, ['gloss', GLOSS]]);
  const named = <T, U>(terms: ReadonlyMap<string, T>, words: (term: T) => U) =>
    JSON.stringify(Object.fromEntries([...terms].map(([id, term]) => [id, words(term)])));
  return [
    `export const KINDS = ${named(kinds, ({ one, many }) => ({ one, many }))};`,
    `export const CLAIM_KINDS = ${named(claimKinds, ({ word }) => ({ word }))};`,
    `export const RATINGS = ${named(signed, ({ sign, word }) => ({ sign, word }))};`,
  ].join('\n');
}

/** The code of a module of words, with those behind it that the edition wants otherwise. */
async function withOwnWords(code: string): Promise<string | undefined> {
  const { words, parsed } = await settings();
  if (!parsed.value) return undefined;
  const puts = [...code.matchAll(/^export const ([A-Z_]+)\b/gm)].flatMap(([, name = '']) => {
    const own = words[themeOf(name)];
    return own === undefined ? [] : [`putWords(${name}, ${JSON.stringify(own)});`];
  });
  if (puts.length === 0) return undefined;
  return `import { putWords } from '../put-words.ts';\n${code}\n${puts.join('\n')}\n`;
}

const plugin: Plugin = {
  name: 'postil:edition-words',
  resolveId: (id) => (id === TERMS ? `\0${TERMS}` : undefined),
  load: (id) => (id === `\0${TERMS}` ? termsModule() : undefined),
  transform: (code, id) => (WORDS.test(id) ? withOwnWords(code) : undefined),
};

/**
 * Bundles the edition's words with the program: the terms of its vocabulary for scripts, as the module `virtual:terms`,
 * so that they ask for no file more; and the words of the interface that it wants otherwise.
 */
export function editionWords(): AstroIntegration {
  return {
    name: 'postil-edition-words',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}
