import type { ArticleMeta } from '../../model/article.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import type { Content } from '../files/read-content.ts';
import { blocksOf } from '../markdown/blocks-of.ts';
import type { Parsed } from '../parse-file.ts';
import { checkCaptions } from './check-captions.ts';
import { checkCharts } from './check-charts.ts';
import { checkField, checkTree, type Known } from './check-markdown.ts';
import { checkOrder } from './check-order.ts';
import { checkWorks } from './check-records.ts';
import { checkTranscripts } from './check-transcripts.ts';
import { type Checked, joinChecked } from './join-checked.ts';

/**
 * What an article refers to: findings on the works it cites, and on the links in its text and in its fields; those
 * links.
 */
export function checkArticle(
  { file, value, locate, tree }: Parsed<ArticleMeta>,
  known: Known,
  { images, recordings }: Pick<Content, 'images' | 'recordings'>,
): Checked {
  // A gist also stands in the register of claims, so it has no page of its own.
  const here = { ...known, page: `articles/${file.id}/` };
  const shown = { images, recordings };
  const inText = checkTree(
    tree,
    { ...here, ...shown, draft: value?.draft, source: file.text, exact: true },
    (node) => ({
      file: file.path,
      line: node.position?.start.line ?? 1,
      column: node.position?.start.column ?? 1,
    }),
  );
  inText.findings.push(...checkCaptions(tree, file.path), ...checkTranscripts(tree, file.path));
  inText.findings.push(...checkCharts(tree, file.path, value?.language ?? 'en'));
  if (!value) return inText;
  if (inText.findings.length === 0 && blocksOf(tree).length === 0) {
    inText.findings.push(findingOf('empty-text', { file: file.path, line: 1, column: 1 }, { value: 'the article' }));
  }
  const claims = value.claims.flatMap((claim, index) => [
    { findings: checkWorks(claim.works, ['claims', index, 'works'], known, locate) },
    checkField(claim.gist, known, locate(['claims', index, 'gist'])),
    checkField(claim.note, here, locate(['claims', index, 'note'])),
    ...claim.since.flatMap((fact, at) => [
      { findings: checkWorks(fact.works, ['claims', index, 'since', at, 'works'], known, locate) },
      checkField(fact.text, here, locate(['claims', index, 'since', at, 'text'])),
    ]),
  ]);
  const retells =
    value.retells === undefined ? [] : checkWorks([{ id: value.retells }], [], known, () => locate(['retells']));
  const credit = checkField(value.credit ?? '', here, locate(['credit']));
  const published = { field: 'published', date: value.published };
  const dates = [
    ...checkOrder(published, 'updated', value.updated, locate(['updated'])),
    ...value.corrections.flatMap(({ date }, index) =>
      checkOrder(published, 'date', date, locate(['corrections', index, 'date'])),
    ),
  ];
  return joinChecked([{ findings: [...retells, ...dates] }, credit, ...claims, inText]);
}
