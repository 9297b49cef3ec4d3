import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

export interface ClaimPromise {
  id: string;
  quote: string;
  note: string;
  kind: string;
  rating?: string;
  known?: string;
  /** The ids of the works that it rests on. */
  works: string[];
  key?: boolean;
}

/** What the files of an article promise, read without the program's own code. */
export interface ArticlePromise {
  id: string;
  title: string;
  byline: string;
  language: string;
  retells?: string;
  entities: string[];
  claims: ClaimPromise[];
  /** The paragraphs that its ledger has, in order. */
  paragraphs: { id: string; text: string }[];
}

/** A record of an entity, as far as the tests look at it. */
export interface EntityRecord {
  id: string;
  name: string;
  kind: string;
  aliases: string[];
}

export interface ContentPromise {
  articles: ArticlePromise[];
  entities: EntityRecord[];
  /** The ids of all works. */
  works: string[];
}

interface Ledger {
  paragraphs: { id: string; kind: string; state: string; text: string }[];
}

function frontmatterOf(file: string) {
  const [, yaml = ''] = /^---\n(.*?)\n---\n/s.exec(readFileSync(file, 'utf8')) ?? [];
  return parse(yaml);
}

/** An entry of a list: an id alone, or an object that has one. */
type Entry = string | { id: string };
const idOf = (entry: Entry): string => (typeof entry === 'string' ? entry : entry.id);

const claimOf = ({ works = [], ...claim }: Omit<ClaimPromise, 'works'> & { works?: Entry[] }): ClaimPromise => ({
  ...claim,
  works: works.map(idOf),
});

const idsIn = (folder: string, extension: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder).flatMap((name) => (name.endsWith(extension) ? [name.slice(0, -extension.length)] : []))
    : [];

function articleIn(folder: string, id: string): ArticlePromise {
  const { entities = [], claims = [], language = 'en', ...meta } = frontmatterOf(path.join(folder, `${id}.md`));
  const ledger: Ledger = JSON.parse(readFileSync(path.join(folder, `${id}.permalinks.json`), 'utf8'));
  const paragraphs = ledger.paragraphs.filter(
    ({ kind, state }) => state === 'live' && kind !== 'heading' && kind !== 'figure',
  );
  return { ...meta, id, language, entities: entities.map(idOf), claims: claims.map(claimOf), paragraphs };
}

/** What the files of a content folder promise. */
export function readContent(folder: string): ContentPromise {
  const at = (part: string) => path.join(folder, part);
  return {
    articles: idsIn(at('articles'), '.md').map((id) => articleIn(at('articles'), id)),
    entities: idsIn(at('entities'), '.md').map((id) => ({
      aliases: [],
      ...frontmatterOf(path.join(at('entities'), `${id}.md`)),
      id,
    })),
    works: idsIn(at('works'), '.yaml'),
  };
}
