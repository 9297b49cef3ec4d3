import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { TABLE_CAPTION } from '../markdown/take-figures.ts';

/** Findings on captions of tables that have none right below them. */
export function checkCaptions(tree: Root, file: string): Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'paragraph', ({ children: [first], position }, _index, parent) => {
    if (parent?.type === 'figure' || first?.type !== 'text' || !TABLE_CAPTION.test(first.value)) return;
    const { line = 1, column = 1 } = position?.start ?? {};
    const fix = 'put it right above its table, with a blank line between';
    findings.push(findingOf('caption-lost', { file, line, column }, { value: first.value, fix }));
  });
  return findings;
}
