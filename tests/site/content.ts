import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './read-site.ts';

/** What the frontmatter of an article promises, read without the site's own code. */
export interface ArticlePromise {
  id: string;
  entities: string[];
  claims: { id: string; quote: string; key?: boolean }[];
}

/** A record of an entity, as far as the tests look at it. */
export interface EntityRecord {
  id: string;
  name: string;
  kind: string;
}

const CONTENT = path.join(ROOT, 'content');

function frontmatterOf(file: string) {
  const [, yaml = ''] = /^---\n(.*?)\n---\n/s.exec(readFileSync(file, 'utf8')) ?? [];
  return parse(yaml);
}

function idsIn(folder: string, extension: string): string[] {
  const names = readdirSync(path.join(CONTENT, folder));
  return names.filter((name) => name.endsWith(extension)).map((name) => name.slice(0, -extension.length));
}

/** The article of this edition. */
export function articlePromise(): ArticlePromise {
  const id = 'isil-in-pakistan';
  const { entities, claims } = frontmatterOf(path.join(CONTENT, 'articles', `${id}.md`));
  const idOf = (entry: string | { id: string }) => (typeof entry === 'string' ? entry : entry.id);
  return { id, entities: entities.map(idOf), claims };
}

/** The record of every entity, listed in the article or not. */
export function entityRecords(): EntityRecord[] {
  return idsIn('entities', '.md').map((id) => ({ ...frontmatterOf(path.join(CONTENT, 'entities', `${id}.md`)), id }));
}

/** The ids of all works in the content folder. */
export function workIds(): string[] {
  return idsIn('works', '.yaml');
}
