import type { Addresses } from '../addresses/site.ts';
import type { Article } from '../model/edition.ts';
import { authorsOf } from './authors-of.ts';
import type { Publication } from './publication.ts';

/** An article as Markdown: the facts of it as YAML that Pandoc and others read, its text, its notes as footnotes. */
export function markdownTwin({ id, meta, markdown }: Article, addresses: Addresses, publication: Publication): string {
  const facts: [name: string, value: unknown][] = [
    ['title', meta.title],
    ['subtitle', meta.deck],
    ['author', authorsOf(meta, publication.name).map(({ name }) => name)],
    ['date', meta.updated ?? meta.published],
    ['lang', meta.language],
    ['url', new URL(addresses.article(id), publication.home).href],
    ['license', publication.licence],
  ];
  // A value of JSON is one of YAML.
  const lines = facts
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join('')}---\n\n${markdown}`;
}
