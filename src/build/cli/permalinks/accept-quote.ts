import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { addresses } from '../../../addresses/site.ts';
import { editedFacts } from '../../../annotate/edited-words.ts';
import { replaceWords } from '../../../read/files/replace-words.ts';
import { buildEdition } from '../../edition.ts';
import { replaceFiles } from '../../publish/replace-files.ts';
import { contentOf, only } from './article-ledgers.ts';
import type { Options } from './options.ts';
import { UsageError } from './usage.ts';

/** The frontmatter of a file, with what stands before and after it. */
const FRONTMATTER = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*$[\s\S]*)/m;

/** Takes the words that now stand where those of a claim, or of the wordings of an entity, were edited. */
export async function acceptQuote(name: string, options: Options): Promise<void> {
  const { edited } = buildEdition(await contentOf(options), { addresses: addresses('/'), frozenLedgers: false });
  const mine = edited.filter((one) => one.name === name && (options.article ?? one.article) === one.article);
  const articles = [...new Set(mine.map(({ article }) => article))].map((article) => ({ article }));
  const { article } = only(articles, name, 'a claim or entity whose words were edited in the text');
  const words = mine.filter((one) => one.article === article);
  const path = join(resolve(options.content), 'articles', `${article}.md`);
  const before = await readFile(path, 'utf8');
  const parts = FRONTMATTER.exec(before);
  if (!parts) throw new UsageError(`${path}: end its lines with a line feed first`);
  const [, open = '', yaml = '', rest = ''] = parts;
  const text = `${open}${replaceWords(yaml, words)}${rest}`;
  await replaceFiles([{ path, before, text }]);
  for (const one of words) {
    const { value, near } = editedFacts(one.was, one.now);
    console.log(`${article}: ${name}: "${value}" is now "${near}"`);
  }
}
