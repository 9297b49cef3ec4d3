import type { ArticleMeta } from '../../model/article.ts';
import type { Finding } from '../../model/rules/finding.ts';
import type { ContentFile } from '../../read/files/read-content.ts';
import type { Parsed } from '../../read/parse-file.ts';
import { locateIn } from '../../read/yaml/places.ts';
import type { Slot } from '../cache/cache.ts';
import type { LedgeredArticle } from './annotate-edition.ts';
import { isMade, madeOnce } from './made-once.ts';
import type { numberArticle } from './number-article.ts';

type Numbering = ReturnType<typeof numberArticle>;
type Numbered = NonNullable<Numbering['article']>;

/** What is made of an article up to rendering, as data. */
interface Prepared {
  parsed: Omit<Parsed<ArticleMeta>, 'file' | 'locate'>;
  numbered: Omit<Numbered, 'parsed'>;
  /** What the other steps made of it, by their names. */
  made: Record<string, unknown>;
  /** And what was made of the marked article. */
  ofMarked: Record<string, unknown>;
}

const STEPS = ['checked', 'evidence', 'annotated'];
/** Those that begin with the marked article; they are done if they were asked for. */
const LATER_STEPS = ['charts', 'linked'];

const never = () => {
  throw new Error('this step is done');
};

/** What these steps made, as far as they are done. */
const doneOf = (from: object, steps: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    steps.filter((step) => isMade(from, step)).map((step) => [step, madeOnce<unknown>(from, step, never)]),
  );

/** The article with its marks, from which later steps begin. */
const markedOf = (parsed: object): LedgeredArticle =>
  madeOnce<{ article: LedgeredArticle }>(parsed, 'annotated', never).article;

/**
 * What was made of an article, as data; nothing if a step is not done, if its ledger is behind, which makes it another
 * article once that is written, or if something is to be said of the ledger.
 */
function preparedOf(parsed: Parsed<ArticleMeta>): Prepared | undefined {
  if (![...STEPS, 'numbered'].every((step) => isMade(parsed, step))) return undefined;
  const { article, findings } = madeOnce<Numbering>(parsed, 'numbered', never);
  if (!article || findings.length > 0 || article.update.changes.length > 0) return undefined;
  const { file: _, locate: __, ...data } = parsed;
  const { parsed: ___, ...numbered } = article;
  return { parsed: data, numbered, made: doneOf(parsed, STEPS), ofMarked: doneOf(markedOf(parsed), LATER_STEPS) };
}

/** The article with all that was made of it: its steps are done. */
function withSteps({ parsed: data, numbered, made, ofMarked }: Prepared, file: ContentFile): Parsed<ArticleMeta> {
  const parsed = { ...data, file, locate: locateIn(data.places, file.path) };
  madeOnce<Numbering>(parsed, 'numbered', () => ({ article: { ...numbered, parsed }, findings: [] }));
  for (const [step, result] of Object.entries(made)) madeOnce(parsed, step, () => result);
  for (const [step, result] of Object.entries(ofMarked)) madeOnce(markedOf(parsed), step, () => result);
  return parsed;
}

/** Articles with what other processes made of them. */
export interface PreparedArticles {
  /** The article of a file as it was prepared; if none did that, it is read. */
  take: (file: ContentFile, read: (file: ContentFile) => Parsed<ArticleMeta>) => Parsed<ArticleMeta>;
  /** Each keeps what was made of one that was read, but for those of which something was found. */
  puts: (findings: readonly Finding[]) => (() => void)[];
}

/**
 * Takes and keeps articles read, checked, numbered and annotated; `keyOf` tells all besides its file that an article is
 * made from (`articleKeys`). One of which anything is to be said is not kept: what is proposed may be a record to come.
 */
export function preparedArticles(keyOf: (file: ContentFile) => string, slot: Slot): PreparedArticles {
  const fresh: { parsed: Parsed<ArticleMeta>; put: (made: Prepared) => void }[] = [];
  return {
    take: (file, read) => {
      if (file.problem) return read(file);
      const { known, put } = slot<Prepared>('prepared', [keyOf(file), file]);
      if (known) return withSteps(known, file);
      const parsed = read(file);
      fresh.push({ parsed, put });
      return parsed;
    },
    puts: (findings) => {
      const found = new Set(findings.map(({ file }) => file));
      return fresh
        .filter(({ parsed }) => !found.has(parsed.file.path))
        .map(({ parsed, put }) => () => {
          const prepared = preparedOf(parsed);
          if (prepared) put(prepared);
        });
    },
  };
}
