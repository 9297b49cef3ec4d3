import { join } from 'node:path';
import type { BenchFinding, Spot } from '../../bench/api.ts';
import type { At } from '../../edit/mend/replace-at.ts';
import type { Edition } from '../../model/edition.ts';
import type { Finding } from '../../model/rules/finding.ts';
import type { LatestEdition } from '../latest-edition.ts';
import type { NumberedArticle } from '../steps/number-article.ts';
import { articleOf } from './mend-edits.ts';

/** Where in the frontmatter of an article something begins, and the place of the text that it is about. */
interface Entry extends At {
  spot: Spot | undefined;
}

const isBefore = (a: At, b: At): boolean => a.line < b.line || (a.line === b.line && a.column < b.column);

const KINDS = { articles: '.md', entities: '.md', works: '.yaml', pages: '.md' };

/** Whether the bench may write the file in which a finding stands, or the ledger that it is about. */
const isOurs = (file: string): boolean =>
  Object.entries(KINDS).some(([folder, ending]) => file.startsWith(`content/${folder}/`) && file.endsWith(ending)) ||
  file === 'content/edition.yaml' ||
  articleOf(file) !== '';

/** What the fields of an article's frontmatter are about, in the order of the file. */
function entriesOf({ parsed, meta }: NumberedArticle, edition: Edition | undefined): Entry[] {
  const article = edition?.articleById.get(parsed.file.id);
  const { locate } = parsed;
  const all = Object.keys(meta).map((key): Entry => ({ ...locate([key], true), spot: undefined }));
  meta.claims.forEach(({ id }, index) => {
    const placed = article?.claims.find((claim) => claim.id === id);
    all.push({ ...locate(['claims', index]), spot: placed });
  });
  meta.entities.forEach((listing, index) => {
    const id = typeof listing === 'string' ? listing : listing.id;
    all.push({ ...locate(['entities', index]), spot: article?.mentions.find(({ entity }) => entity === id) });
  });
  return all.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** The place in the text of an article that a finding in its file is about. */
function spotOf({ line, column }: Finding, numbered: NumberedArticle, entries: readonly Entry[]): Spot | undefined {
  const { blocks, update } = numbered;
  const at = blocks.findIndex(
    ({ node: { position } }) => position && position.start.line <= line && line <= position.end.line,
  );
  if (at >= 0) return { paragraph: update.ids[at] as string, start: 0, end: blocks[at]?.text.length ?? 0 };
  const spot = entries.findLast((entry) => !isBefore({ line, column }, entry))?.spot;
  return spot && { paragraph: spot.paragraph, start: spot.start, end: spot.end };
}

/** All findings of an edition, those of one article first, each with its place and the edit that mends it. */
export function findingsOf(root: string, { built }: LatestEdition, article: string | undefined): BenchFinding[] {
  const { findings, edition, numbered } = built;
  const mine = numbered.find(({ parsed }) => parsed.file.id === article);
  const entries = mine ? entriesOf(mine, edition) : [];
  const told = findings.map((finding): BenchFinding => {
    const { mend, ...rest } = finding;
    const here = article !== undefined && articleOf(finding.file) === article;
    return {
      ...rest,
      path: join(root, finding.file.replace(/^content\/?/, '')),
      here,
      spot: here && mine && finding.file.endsWith('.md') ? spotOf(finding, mine, entries) : undefined,
      mend: mend && isOurs(finding.file) ? mend : undefined,
    };
  });
  return [...told.filter(({ here }) => here), ...told.filter(({ here }) => !here)];
}
