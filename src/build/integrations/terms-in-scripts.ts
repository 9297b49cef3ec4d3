import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import type { RatingTerm } from '../../model/vocabulary/vocabulary.ts';
import { readContent } from '../../read/files/read-content.ts';
import { GLOSS } from '../../words/words.ts';
import { PUBLIC_FOLDER } from '../public-folder.ts';
import { readSettings } from '../read-settings.ts';

const MODULE = 'virtual:terms';

/** The words of the vocabulary that scripts say, as a module that is bundled with them: they ask for no file more. */
async function termsModule(): Promise<string> {
  const content = await readContent(resolve(process.env.POSTIL_CONTENT ?? 'content'), PUBLIC_FOLDER);
  const { kinds, ratings } = readSettings(content).vocabulary;
  const named = <T, U>(terms: ReadonlyMap<string, T>, words: (term: T) => U) =>
    JSON.stringify(Object.fromEntries([...terms].map(([id, term]) => [id, words(term)])));
  return [
    `export const KINDS = ${named(kinds, ({ one, many }) => ({ one, many }))};`,
    `export const RATINGS = ${named(new Map<string, Pick<RatingTerm, 'sign' | 'word'>>([...ratings, ['gloss', GLOSS]]), ({ sign, word }) => ({ sign, word }))};`,
  ].join('\n');
}

const plugin: Plugin = {
  name: 'postil:terms',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  load: (id) => (id === `\0${MODULE}` ? termsModule() : undefined),
};

/** Gives scripts the words of the edition's vocabulary, as the module `virtual:terms`. */
export function termsInScripts(): AstroIntegration {
  return {
    name: 'postil-terms-in-scripts',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}
