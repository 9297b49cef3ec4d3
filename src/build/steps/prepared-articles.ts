import type { ArticleMeta } from '../../model/article.ts';
import type { Finding } from '../../model/rules/finding.ts';
import type { ContentFile } from '../../read/files/read-content.ts';
import { parseLedger } from '../../read/ledger/parse-ledger.ts';
import type { Parsed } from '../../read/parse-file.ts';
import type { RenderContext } from '../../render/handlers.ts';
import type { Slot } from '../cache/cache.ts';
import type { LedgeredArticle } from './annotate-edition.ts';
import { fileDigest } from './article-keys.ts';
import { factsOf } from './facts-of.ts';
import { layAway, putBehind, takeOut } from './lay-away.ts';
import { linkedInArticle } from './linked-in-article.ts';
import { isMade, madeOf, madeOnce } from './made-once.ts';
import { notesOf } from './notes-of.ts';
import type { numberArticle } from './number-article.ts';
import { byItself, type Preparing, prepareAlone } from './prepare-alone.ts';
import { ledgerFile } from './written-ledgers.ts';

type Numbering = ReturnType<typeof numberArticle>;
type Numbered = NonNullable<Numbering['article']>;

const isBehind = ({ update }: Numbered): boolean => update.changes.length > 0;

/** What is made of an article up to rendering, as data. */
interface Prepared {
  parsed: Omit<Parsed<ArticleMeta>, 'file' | 'locate' | 'tree' | 'places'>;
  numbered: Omit<Numbered, 'parsed' | 'blocks'>;
  /** What the other steps made of it, by their names. */
  made: Record<string, unknown>;
  /** And what was made of the marked article. */
  ofMarked: Record<string, unknown>;
  /** What few steps look at (`layAway`). */
  rest: Uint8Array;
}

const STEPS = ['images', 'checked', 'evidence', 'annotated'];
/** Those that begin with the marked article; they are done if they were asked for. */
const LATER_STEPS = ['charts', 'linked', 'notes', 'facts'];

/** What these steps made, as far as they are done. */
const doneOf = (from: object, steps: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(steps.filter((step) => isMade(from, step)).map((step) => [step, madeOf(from, step)]));

/** The article with its marks, from which later steps begin. */
const markedOf = (parsed: object): LedgeredArticle | undefined =>
  madeOf<{ article: LedgeredArticle }>(parsed, 'annotated')?.article;

/** A numbered article as the next build will have it, which reads the ledger that this one writes. */
function onceWritten(article: Numbered): Numbered {
  const { ledger, ids } = article.update;
  const file = ledgerFile(article);
  return {
    ...article,
    before: parseLedger(file, [file.id]).ledger,
    beforeText: file.text,
    update: { ledger, ids, fates: ids.map(() => 'same' as const), changes: [], doubts: [] },
  };
}

/**
 * What was made of an article, as data; nothing if a step is not done, if something is to be said of its ledger, or if
 * that is behind, which makes it another article once it is written. The first ledger makes it none.
 */
function preparedOf(parsed: Parsed<ArticleMeta>, known: Uint8Array | undefined): Prepared | undefined {
  const { article, findings = [] } = madeOf<Numbering>(parsed, 'numbered') ?? {};
  const marked = markedOf(parsed);
  if (!article || !marked || !STEPS.every((step) => isMade(parsed, step))) return undefined;
  if (findings.length > 0 || (article.before && isBehind(article))) return undefined;
  const rest = known ?? layAway(parsed);
  const { file: _, locate: __, ...data } = parsed;
  const { parsed: ___, ...numbered } = isBehind(article) ? onceWritten(article) : article;
  return { parsed: data, numbered, made: doneOf(parsed, STEPS), ofMarked: doneOf(marked, LATER_STEPS), rest };
}

/** The article with all that was made of it: its steps are done. */
function withSteps({ parsed: data, numbered, made, ofMarked, rest }: Prepared, file: ContentFile): Parsed<ArticleMeta> {
  const parsed = { ...data, file } as Parsed<ArticleMeta>;
  const article = { ...numbered, parsed } as Numbered;
  madeOnce<Numbering>(parsed, 'numbered', () => ({ article, findings: [] }));
  for (const [step, result] of Object.entries(made)) madeOnce(parsed, step, () => result);
  const marked = markedOf(parsed);
  if (marked) for (const [step, result] of Object.entries(ofMarked)) madeOnce(marked, step, () => result);
  putBehind(parsed, rest);
  return parsed;
}

/** So many articles are prepared one after the other with what is worked out for all of them. */
const TOGETHER = 10;

/** Articles with what other processes made of them. */
export interface PreparedArticles {
  /** The article of a file as it was prepared; if none did that, it is read. */
  take: (file: ContentFile, read: (file: ContentFile) => Parsed<ArticleMeta>) => Parsed<ArticleMeta>;
  /** Takes those that were read through all steps up to rendering, and lays their trees away. */
  prepare: (preparing: Preparing, context: RenderContext) => void;
  /**
   * Each keeps what was made of one that was read, but for those of which something was found: by the key that the next
   * build will have, `nextKeyOf`, when the ledgers are written.
   */
  puts: (findings: readonly Finding[], nextKeyOf: (file: ContentFile) => string) => (() => void)[];
}

/**
 * Takes and keeps articles read, checked, numbered and annotated; `keyOf` tells all besides its file that an article is
 * made from (`articleKeys`). One of which anything is to be said is not kept: what is proposed may be a record to come.
 * If it is to be `sparing` of memory, what was read is laid away until `prepare` is called, which must be.
 */
export function preparedArticles(keyOf: (file: ContentFile) => string, slot: Slot, sparing = false): PreparedArticles {
  const fresh = new Map<Parsed<ArticleMeta>, Uint8Array | undefined>();
  const slotOf = (file: ContentFile, key: string) => slot<Prepared>('prepared', [key, fileDigest(file)]);
  return {
    take: (file, read) => {
      if (file.problem) return read(file);
      const prepared = slotOf(file, keyOf(file)).known();
      if (prepared) return withSteps(prepared, file);
      const parsed = read(file);
      fresh.set(parsed, undefined);
      if (sparing && byItself(parsed)) layAway(parsed);
      return parsed;
    },
    prepare: (preparing, context) => {
      const alone = preparing.parsed.articles.filter((one) => fresh.has(one) && byItself(one));
      for (let from = 0; from < alone.length; from += TOGETHER) {
        const group = alone.slice(from, from + TOGETHER);
        group.forEach(takeOut);
        for (const marked of prepareAlone(group, preparing)) {
          linkedInArticle(marked);
          notesOf(marked);
          factsOf(marked, context);
        }
        for (const one of group) fresh.set(one, layAway(one));
      }
    },
    puts: (findings, nextKeyOf) => {
      const found = new Set(findings.map(({ file }) => file));
      return [...fresh]
        .filter(([parsed]) => !found.has(parsed.file.path))
        .map(([parsed, rest]) => () => {
          const prepared = preparedOf(parsed, rest);
          if (prepared) slotOf(parsed.file, nextKeyOf(parsed.file)).put(prepared);
        });
    },
  };
}
