import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyArticle } from './copy-article.ts';

const OWN = path.resolve(import.meta.dirname, '../../content');

/**
 * Makes a content folder with this many articles, varied copies of the first of the edition in content/, and with that
 * edition's own settings, entities and works.
 */
export function makeContent(folder: string, articles: number): void {
  for (const part of ['edition.yaml', 'entities', 'works', 'pages']) {
    if (existsSync(path.join(OWN, part))) cpSync(path.join(OWN, part), path.join(folder, part), { recursive: true });
  }
  mkdirSync(path.join(folder, 'articles'), { recursive: true });
  const first = readdirSync(path.join(OWN, 'articles')).find((name) => name.endsWith('.md')) as string;
  const text = readFileSync(path.join(OWN, 'articles', first), 'utf8');
  const name = path.parse(first).name;
  for (let n = 1; n <= articles; n++) {
    writeFileSync(path.join(folder, 'articles', `${name}-${n}.md`), copyArticle(text, n));
  }
}
