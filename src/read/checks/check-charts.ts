import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { chartData } from '../markdown/chart-data.ts';
import { captionOf } from '../markdown/nodes.ts';
import { rowsOf } from '../markdown/rows-of.ts';
import { textOf } from '../markdown/text-of.ts';

/** Findings on tables that are to be drawn and cannot be, in a text of this language. */
export function checkCharts(tree: Root, file: string, language: string): Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'figure', (node) => {
    if (!node.chart) return;
    const data = chartData(rowsOf(node), node.chart.sort, language);
    if (!('wrong' in data)) return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const caption = captionOf(node);
    const value = caption ? textOf(caption).replace(/\s+/g, ' ').trim() : '';
    findings.push(findingOf('chart-undrawn', { file, line, column }, { value, detail: data.wrong }));
  });
  return findings;
}
