import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { isTranscript, recordingOf } from '../markdown/nodes.ts';
import { textOf } from '../markdown/text-of.ts';

/** Findings on recordings without a transcript right below, and on transcripts of nothing. */
export function checkTranscripts(tree: Root, file: string): Finding[] {
  const findings: Finding[] = [];
  const placeOf = ({ position }: Nodes) => ({
    ...{ file, line: position?.start.line ?? 1, column: position?.start.column ?? 1 },
  });
  visit(tree, (node, index, parent) => {
    if (index === undefined || !parent) return;
    if (node.type === 'figure') {
      const recording = recordingOf(node);
      const next = parent.children[index + 1];
      if (!recording || (isTranscript(next) && textOf(next).trim() !== '')) return;
      findings.push(findingOf('transcript-missing', placeOf(node), { value: recording.url }));
    }
    const before = parent.children[index - 1];
    if (!isTranscript(node) || (before?.type === 'figure' && recordingOf(before))) return;
    const value = textOf(node).replace(/\s+/g, ' ').trim().slice(0, 40);
    findings.push(findingOf('transcript-misplaced', placeOf(node), { value }));
  });
  return findings;
}
